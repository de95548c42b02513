import { type ConfigKind, type Fields, field, type Types } from './model.js'
import { clientConnection, debugging, leaderElection } from './shared.js'

/** Plugin arguments may name their own apiVersion and kind; the plugin's name decides all the same. */
const named: Fields = {
  apiVersion: field('string', {
    en: 'May be left out; that of the configuration is meant.',
    'zh-cn': '可以不写，即配置文件自身的版本。',
  }),
  kind: field('string', { en: "May be left out: the plugin's name tells.", 'zh-cn': '可以不写，由插件名决定。' }),
}

const types: Types = {
  ...clientConnection('50', '100'),
  ...leaderElection('kube-scheduler'),
  KubeSchedulerConfiguration: {
    profiles: field('[]KubeSchedulerProfile', {
      en: 'Schedulers in one: each has a name that a Pod asks for with `schedulerName`, and plugins of its own. All must use the same `queueSort`.',
      'zh-cn':
        '一个进程内的多个调度器：各有名字，Pod 用 `schedulerName` 选择，插件也各自配置。它们的 `queueSort` 必须相同。',
    }),
    parallelism: field('integer', {
      en: 'Nodes that are looked at in parallel.',
      'zh-cn': '并行考察的节点数。',
      default: '16',
      min: 1,
    }),
    percentageOfNodesToScore: field('integer', {
      en: 'Share of the nodes after which the search for feasible ones ends. `0` picks 5 to 50 % by cluster size; lower is faster, higher places better.',
      'zh-cn': '找到占总数多大比例的可用节点后停止寻找。`0` 按集群规模自动取 5% 到 50%；越低越快，越高放置得越好。',
      default: '0',
      min: 0,
      max: 100,
      unit: '%',
    }),
    percentageOfPlacementsToScore: field('integer', {
      en: 'Share of the placements of a PodGroup after which the search ends.',
      'zh-cn': '为 PodGroup 找到多大比例的可行放置方案后停止寻找。',
      min: 0,
      max: 100,
      unit: '%',
      gate: 'TopologyAwareWorkloadScheduling',
    }),
    podInitialBackoffSeconds: field('integer', {
      en: 'How long a Pod waits after the first failed attempt; the wait doubles with each further one.',
      'zh-cn': 'Pod 第一次调度失败后等待多久；之后每失败一次翻倍。',
      default: '1',
      min: 1,
      unit: 's',
    }),
    podMaxBackoffSeconds: field('integer', {
      en: 'Longest wait between two attempts. At least `podInitialBackoffSeconds`.',
      'zh-cn': '两次尝试之间最长的等待。不小于 `podInitialBackoffSeconds`。',
      default: '10',
      min: 1,
      unit: 's',
    }),
    extenders: field('[]Extender', {
      en: 'HTTP services that the scheduler asks as well. Each one slows scheduling down; plugins are the better way.',
      'zh-cn': '调度器还要询问的 HTTP 服务。每多一个都会拖慢调度，插件是更好的办法。',
    }),
    delayCacheUntilActive: field('boolean', {
      en: 'Fills the caches only once it leads: less memory on standby, slower take-over.',
      'zh-cn': '成为领导者之后才填充缓存：待命时省内存，接管时更慢。',
      default: 'false',
      since: '1.29',
    }),
    leaderElection: field('LeaderElectionConfiguration', {
      en: 'Which of several schedulers works.',
      'zh-cn': '多个调度器中由谁工作。',
    }),
    clientConnection: field('ClientConnectionConfiguration', {
      en: 'How the scheduler reaches the API server.',
      'zh-cn': '调度器如何连接 API 服务器。',
    }),
    ...debugging,
  },
  KubeSchedulerProfile: {
    schedulerName: field('string', {
      en: 'Name that Pods ask for with `schedulerName`. Pods that ask for nothing get `default-scheduler`: without a profile of that name they stay Pending.',
      'zh-cn':
        'Pod 用 `schedulerName` 指定的名字。不指定的 Pod 使用 `default-scheduler`：没有这个名字的配置，它们会一直 Pending。',
      default: 'default-scheduler',
    }),
    percentageOfNodesToScore: field('integer', {
      en: 'As above, for this profile alone.',
      'zh-cn': '同上，只用于本配置。',
      min: 0,
      max: 100,
      unit: '%',
    }),
    percentageOfPlacementsToScore: field('integer', {
      en: 'As above, for this profile alone.',
      'zh-cn': '同上，只用于本配置。',
      min: 0,
      max: 100,
      unit: '%',
      gate: 'TopologyAwareWorkloadScheduling',
    }),
    plugins: field('Plugins', {
      en: 'Plugins switched on beside the default ones, or off, by extension point.',
      'zh-cn': '按扩展点在默认插件之外启用或停用插件。',
    }),
    pluginConfig: field('[]PluginConfig', { en: 'Arguments of plugins.', 'zh-cn': '插件的参数。' }),
  },
  Plugins: {
    multiPoint: field('PluginSet', {
      en: 'A plugin for all extension points it knows; what a single point says wins over it.',
      'zh-cn': '把插件一次用于它支持的所有扩展点；单个扩展点的设置优先。',
    }),
    preEnqueue: field('PluginSet', {
      en: 'May hold a Pod back before it enters the queue.',
      'zh-cn': '可在 Pod 进入队列前把它拦住。',
    }),
    queueSort: field('PluginSet', {
      en: 'Decides whose turn it is; exactly one plugin.',
      'zh-cn': '决定轮到谁，只能有一个插件。',
    }),
    preFilter: field('PluginSet', {
      en: 'Prepares the filters, and may refuse the Pod outright.',
      'zh-cn': '为过滤做准备，也可直接判定 Pod 无法调度。',
    }),
    filter: field('PluginSet', {
      en: 'Sorts out nodes that cannot run the Pod.',
      'zh-cn': '筛掉无法运行该 Pod 的节点。',
    }),
    postFilter: field('PluginSet', {
      en: 'Runs when no node is left: preemption happens here.',
      'zh-cn': '没有可用节点时运行，抢占就发生在这里。',
    }),
    preScore: field('PluginSet', { en: 'Prepares the scores.', 'zh-cn': '为打分做准备。' }),
    score: field('PluginSet', {
      en: "Gives each node that is left a score, multiplied by the plugin's weight.",
      'zh-cn': '给剩下的节点打分，再乘以插件权重。',
    }),
    reserve: field('PluginSet', {
      en: "Takes note that a node's resources are spoken for.",
      'zh-cn': '登记节点资源已被占用。',
    }),
    permit: field('PluginSet', {
      en: 'May hold the Pod back once more, or refuse it.',
      'zh-cn': '可再次让 Pod 等待，或拒绝它。',
    }),
    preBind: field('PluginSet', { en: 'Prepares the node, such as its volumes.', 'zh-cn': '为绑定做准备，例如卷。' }),
    bind: field('PluginSet', {
      en: 'Binds the Pod to the node; the first that does ends the round.',
      'zh-cn': '把 Pod 绑定到节点；谁先绑定成功就到此为止。',
    }),
    postBind: field('PluginSet', { en: 'Is told afterwards.', 'zh-cn': '事后得到通知。' }),
    placementGenerate: field('PluginSet', {
      en: 'Proposes placements for a PodGroup.',
      'zh-cn': '为 PodGroup 提出放置方案。',
      since: '1.36',
      gate: 'TopologyAwareWorkloadScheduling',
    }),
    placementScore: field('PluginSet', {
      en: 'Gives each placement of a PodGroup a score.',
      'zh-cn': '给 PodGroup 的各放置方案打分。',
      since: '1.36',
      gate: 'TopologyAwareWorkloadScheduling',
    }),
    placementFeasible: field('PluginSet', {
      en: 'Ends the search early where a PodGroup can no longer fit.',
      'zh-cn': 'PodGroup 已不可能放下时提前结束寻找。',
      since: '1.37',
    }),
    podGroupPostFilter: field('PluginSet', {
      en: 'Runs when a PodGroup finds no place.',
      'zh-cn': 'PodGroup 找不到位置时运行。',
    }),
  },
  PluginSet: {
    enabled: field('[]Plugin', {
      en: 'Plugins switched on after the default ones, in this order.',
      'zh-cn': '在默认插件之后启用的插件，按此顺序。',
    }),
    disabled: field('[]Plugin', {
      en: "Default plugins switched off; `name: '*'` switches off all of them.",
      'zh-cn': "停用的默认插件；`name: '*'` 停用全部。",
    }),
  },
  Plugin: {
    name: field('string', { en: 'Name of the plugin.', 'zh-cn': '插件名。', required: true }),
    weight: field('integer', {
      en: 'Weight of its score; for score plugins only.',
      'zh-cn': '打分权重，仅用于打分插件。',
      min: 0,
    }),
  },
  PluginConfig: {
    name: field('string', {
      en: 'Name of the plugin the arguments are for.',
      'zh-cn': '参数所属的插件名。',
      required: true,
    }),
    args: field('any', {
      en: 'The arguments; what they are depends on the plugin.',
      'zh-cn': '参数内容，取决于插件。',
    }),
  },
  DefaultPreemptionArgs: {
    ...named,
    minCandidateNodesPercentage: field('integer', {
      en: 'Share of the nodes that preemption tries out at least.',
      'zh-cn': '抢占时至少尝试的节点比例。',
      default: '10',
      min: 0,
      max: 100,
      unit: '%',
    }),
    minCandidateNodesAbsolute: field('integer', {
      en: 'Number of nodes that preemption tries out at least.',
      'zh-cn': '抢占时至少尝试的节点数。',
      default: '100',
      min: 0,
    }),
  },
  DynamicResourcesArgs: {
    ...named,
    filterTimeout: field('duration', {
      en: 'How long the search for devices may take on one node; `0s` sets no limit.',
      'zh-cn': '在单个节点上寻找设备的时限；`0s` 表示不限。',
      default: '10s',
      since: '1.34',
    }),
    bindingTimeout: field('duration', {
      en: 'How long to wait for devices to become ready before a Pod is bound.',
      'zh-cn': '绑定 Pod 之前等待设备就绪的时限。',
      default: '10m',
      since: '1.35',
    }),
  },
  InterPodAffinityArgs: {
    ...named,
    hardPodAffinityWeight: field('integer', {
      en: 'How much a node gains when Pods there require the new Pod near them.',
      'zh-cn': '节点上已有的 Pod 要求与新 Pod 相邻时，该节点加多少分。',
      default: '1',
      min: 0,
      max: 100,
    }),
    ignorePreferredTermsOfExistingPods: field('boolean', {
      en: 'Ignores the preferences of Pods already running, unless the new Pod has affinities itself: faster in large clusters.',
      'zh-cn': '忽略已运行 Pod 的偏好，除非新 Pod 自己有亲和性：大集群中更快。',
      default: 'false',
      since: '1.26',
    }),
  },
  NodeAffinityArgs: {
    ...named,
    addedAffinity: field('core.NodeAffinity', {
      en: 'Node affinity added to every Pod of this profile.',
      'zh-cn': '给本配置下每个 Pod 追加的节点亲和性。',
    }),
  },
  NodeResourcesBalancedAllocationArgs: {
    ...named,
    resources: field('[]ResourceSpec', {
      en: 'Resources whose use should stay in balance on a node.',
      'zh-cn': '在节点上应保持均衡使用的资源。',
      default: '[{name: cpu, weight: 1}, {name: memory, weight: 1}]',
    }),
  },
  NodeResourcesFitArgs: {
    ...named,
    ignoredResources: field('[]string', {
      en: 'Extended resources that are not looked at when nodes are filtered.',
      'zh-cn': '过滤节点时不考察的扩展资源。',
    }),
    ignoredResourceGroups: field('[]string', {
      en: 'Groups of extended resources that are not looked at, such as `example.com`.',
      'zh-cn': '不考察的扩展资源组，例如 `example.com`。',
    }),
    scoringStrategy: field('ScoringStrategy', {
      en: 'Whether Pods are spread over the nodes or packed onto few.',
      'zh-cn': '把 Pod 摊开到各节点，还是集中到少数节点。',
    }),
  },
  PodTopologySpreadArgs: {
    ...named,
    defaultingType: field('string', {
      en: 'Which constraints Pods without any get: built-in ones (`System`), or those of `defaultConstraints` (`List`).',
      'zh-cn': '没有约束的 Pod 采用哪种：内置的（`System`），或 `defaultConstraints` 中的（`List`）。',
      default: 'System',
      enum: ['System', 'List'],
    }),
    defaultConstraints: field('[]core.TopologySpreadConstraint', {
      en: 'Spread constraints for Pods without any; only with `defaultingType: List`, and without `labelSelector`.',
      'zh-cn': '给没有约束的 Pod 使用的拓扑分布约束；须配合 `defaultingType: List`，且不能写 `labelSelector`。',
    }),
  },
  VolumeBindingArgs: {
    ...named,
    bindTimeoutSeconds: field('integer', {
      en: 'How long to wait for volumes to be bound or provisioned.',
      'zh-cn': '等待卷绑定或供应完成的时限。',
      default: '600',
      min: 0,
      unit: 's',
    }),
    shape: field('[]UtilizationShapePoint', {
      en: 'Score by how full the volumes of a node are.',
      'zh-cn': '按节点上卷的使用率打分。',
      gate: 'StorageCapacityScoring',
    }),
  },
  PlacementBinPackingArgs: {
    ...named,
    scoringStrategy: field('ScoringStrategy', {
      en: 'How placements of a PodGroup are scored.',
      'zh-cn': '如何给 PodGroup 的放置方案打分。',
    }),
  },
  ScoringStrategy: {
    type: field('string', {
      en: '`LeastAllocated` spreads Pods over the nodes, `MostAllocated` fills nodes up (fewer nodes with autoscaling), `RequestedToCapacityRatio` follows a curve of yours.',
      'zh-cn':
        '`LeastAllocated` 把 Pod 摊开到各节点，`MostAllocated` 先填满节点（配合自动扩缩可少用节点），`RequestedToCapacityRatio` 按你给的曲线。',
      default: 'LeastAllocated',
      enum: ['LeastAllocated', 'MostAllocated', 'RequestedToCapacityRatio'],
    }),
    resources: field('[]ResourceSpec', {
      en: 'Resources that count, with their weights.',
      'zh-cn': '计入的资源及其权重。',
      default: '[{name: cpu, weight: 1}, {name: memory, weight: 1}]',
    }),
    requestedToCapacityRatio: field('RequestedToCapacityRatioParam', {
      en: 'The curve of `RequestedToCapacityRatio`.',
      'zh-cn': '`RequestedToCapacityRatio` 的曲线。',
    }),
  },
  RequestedToCapacityRatioParam: {
    shape: field('[]UtilizationShapePoint', {
      en: 'Points of the curve, by rising utilization.',
      'zh-cn': '曲线上的点，按使用率递增。',
      required: true,
    }),
  },
  ResourceSpec: {
    name: field('string', {
      en: 'Name of the resource, such as `cpu` or `nvidia.com/gpu`.',
      'zh-cn': '资源名，例如 `cpu` 或 `nvidia.com/gpu`。',
      required: true,
    }),
    weight: field('integer', {
      en: 'Weight of the resource.',
      'zh-cn': '资源的权重。',
      default: '1',
      min: 0,
      max: 100,
    }),
  },
  UtilizationShapePoint: {
    utilization: field('integer', {
      en: 'How much is in use.',
      'zh-cn': '使用率。',
      required: true,
      min: 0,
      max: 100,
      unit: '%',
    }),
    score: field('integer', { en: 'Score at that point.', 'zh-cn': '该点的得分。', required: true, min: 0, max: 10 }),
  },
  Extender: {
    urlPrefix: field('string', {
      en: 'Address of the service; the verbs below are appended to it.',
      'zh-cn': '服务的地址，下面的动作名接在其后。',
      required: true,
      format: 'url',
    }),
    filterVerb: field('string', {
      en: 'Path of the call that filters nodes; left out, it is not asked.',
      'zh-cn': '过滤节点的调用路径；不写则不调用。',
    }),
    preemptVerb: field('string', {
      en: 'Path of the call that has a say in preemption.',
      'zh-cn': '参与抢占决策的调用路径。',
    }),
    prioritizeVerb: field('string', { en: 'Path of the call that scores nodes.', 'zh-cn': '给节点打分的调用路径。' }),
    weight: field('integer', {
      en: 'Weight of its scores; needed with `prioritizeVerb`.',
      'zh-cn': '它的打分权重，写了 `prioritizeVerb` 就必须有。',
      min: 1,
    }),
    bindVerb: field('string', {
      en: 'Path of the call that binds the Pod; one extender at most may have it.',
      'zh-cn': '绑定 Pod 的调用路径，最多一个扩展程序可以有。',
    }),
    enableHTTPS: field('boolean', { en: 'Uses HTTPS.', 'zh-cn': '使用 HTTPS。', default: 'false' }),
    tlsConfig: field('ExtenderTLSConfig', { en: 'Certificates of the connection.', 'zh-cn': '连接所用的证书。' }),
    httpTimeout: field('duration', {
      en: 'How long the service may take. Filtering waits for it: a slow extender slows every Pod.',
      'zh-cn': '服务应答的时限。过滤要等它：扩展程序慢，每个 Pod 都慢。',
      default: '5s',
    }),
    nodeCacheCapable: field('boolean', {
      en: 'Sends node names only, because the service keeps the nodes itself.',
      'zh-cn': '只发送节点名，因为服务自己缓存了节点信息。',
      default: 'false',
    }),
    managedResources: field('[]ExtenderManagedResource', {
      en: 'Asks the service only for Pods that request one of these resources.',
      'zh-cn': '只有 Pod 请求了这些资源之一时才询问该服务。',
    }),
    ignorable: field('boolean', {
      en: 'Goes on without the service where it does not answer.',
      'zh-cn': '服务没有应答时照常继续。',
      default: 'false',
    }),
  },
  ExtenderManagedResource: {
    name: field('string', { en: 'Name of the extended resource.', 'zh-cn': '扩展资源名。', required: true }),
    ignoredByScheduler: field('boolean', {
      en: 'Leaves this resource to the extender alone.',
      'zh-cn': '该资源完全交给扩展程序处理。',
      default: 'false',
    }),
  },
  ExtenderTLSConfig: {
    insecure: field('boolean', {
      en: "Does not check the service's certificate.",
      'zh-cn': '不校验服务的证书。',
      default: 'false',
    }),
    serverName: field('string', {
      en: "Name expected in the service's certificate.",
      'zh-cn': '服务证书中应有的名称。',
    }),
    certFile: field('string', { en: 'Client certificate.', 'zh-cn': '客户端证书。', format: 'path' }),
    keyFile: field('string', {
      en: 'Private key of the client certificate.',
      'zh-cn': '客户端证书的私钥。',
      format: 'path',
    }),
    caFile: field('string', { en: "CA of the service's certificate.", 'zh-cn': '服务证书的 CA。', format: 'path' }),
    certData: field('string', {
      en: 'Client certificate, in base64; wins over `certFile`.',
      'zh-cn': '客户端证书，base64 编码；优先于 `certFile`。',
    }),
    keyData: field('string', {
      en: 'Private key, in base64; wins over `keyFile`.',
      'zh-cn': '私钥，base64 编码；优先于 `keyFile`。',
    }),
    caData: field('string', {
      en: 'CA, in base64; wins over `caFile`.',
      'zh-cn': 'CA，base64 编码；优先于 `caFile`。',
    }),
  },
}

/** The type of a plugin's `args`, by the plugin's name. Other plugins take whatever they like. */
export const pluginArguments: Readonly<Record<string, string>> = {
  DefaultPreemption: 'DefaultPreemptionArgs',
  DynamicResources: 'DynamicResourcesArgs',
  InterPodAffinity: 'InterPodAffinityArgs',
  NodeAffinity: 'NodeAffinityArgs',
  NodeResourcesBalancedAllocation: 'NodeResourcesBalancedAllocationArgs',
  NodeResourcesFit: 'NodeResourcesFitArgs',
  PlacementBinPacking: 'PlacementBinPackingArgs',
  PodTopologySpread: 'PodTopologySpreadArgs',
  VolumeBinding: 'VolumeBindingArgs',
}

export const kubeSchedulerConfiguration: ConfigKind = {
  apiVersion: 'kubescheduler.config.k8s.io/v1',
  kind: 'KubeSchedulerConfiguration',
  summary: {
    en: 'Settings of kube-scheduler: profiles, plugins and their arguments. It is read from the file of `--config`; flags that say the same are ignored then.',
    'zh-cn':
      'kube-scheduler 的设置：各调度配置、插件及其参数。从 `--config` 指定的文件读取；此时含义相同的标志会被忽略。',
  },
  see: 'https://kubernetes.io/docs/reference/config-api/kube-scheduler-config.v1/#kubescheduler-config-k8s-io-v1-KubeSchedulerConfiguration',
  type: 'KubeSchedulerConfiguration',
  types,
  lifetime: { since: '1.25' },
}
