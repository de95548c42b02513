import { byName, type Component, type Flag, flag, varied } from './model.js'
import {
  azureRegistry,
  client,
  debugging,
  delegation,
  emulation,
  features,
  help,
  leaderElection,
  logging,
  metrics,
  removedKlog,
  sanitization,
  serving,
} from './shared.js'

/** Controllers of Kubernetes 1.35; newer releases may know more. Those that are off unless named come last. */
export const controllers: readonly string[] = [
  'certificatesigningrequest-approving-controller',
  'certificatesigningrequest-cleaner-controller',
  'certificatesigningrequest-signing-controller',
  'cloud-node-lifecycle-controller',
  'clusterrole-aggregation-controller',
  'cronjob-controller',
  'daemonset-controller',
  'deployment-controller',
  'device-taint-eviction-controller',
  'disruption-controller',
  'endpoints-controller',
  'endpointslice-controller',
  'endpointslice-mirroring-controller',
  'ephemeral-volume-controller',
  'garbage-collector-controller',
  'horizontal-pod-autoscaler-controller',
  'job-controller',
  'kube-apiserver-serving-clustertrustbundle-publisher-controller',
  'legacy-serviceaccount-token-cleaner-controller',
  'namespace-controller',
  'node-ipam-controller',
  'node-lifecycle-controller',
  'node-route-controller',
  'persistentvolume-attach-detach-controller',
  'persistentvolume-binder-controller',
  'persistentvolume-expander-controller',
  'persistentvolume-protection-controller',
  'persistentvolumeclaim-protection-controller',
  'pod-garbage-collector-controller',
  'podcertificaterequest-cleaner-controller',
  'replicaset-controller',
  'replicationcontroller-controller',
  'resourceclaim-controller',
  'resourcequota-controller',
  'root-ca-certificate-publisher-controller',
  'service-cidr-controller',
  'service-lb-controller',
  'serviceaccount-controller',
  'serviceaccount-token-controller',
  'statefulset-controller',
  'storage-version-migrator-controller',
  'storageversion-garbage-collector-controller',
  'taint-eviction-controller',
  'ttl-after-finished-controller',
  'ttl-controller',
  'validatingadmissionpolicy-status-controller',
  'volumeattributesclass-protection-controller',
  'bootstrap-signer-controller',
  'selinux-warning-controller',
  'token-cleaner-controller',
]

/** What every controller manager has, the cloud's included. */
export const generic: readonly Flag[] = [
  flag('controllers', 'strings', {
    en: 'Controllers to run: `*` for all that are on by default, `name` to add one, `-name` to leave one out.',
    'zh-cn': '要运行的控制器：`*` 表示默认开启的全部，`name` 追加，`-name` 去掉。',
    default: '*',
    known: controllers,
  }),
  flag('controller-start-interval', 'duration', {
    en: 'Pause between the starts of two controllers.',
    'zh-cn': '依次启动控制器之间的间隔。',
    default: '0s',
  }),
  flag('min-resync-period', 'duration', {
    en: 'How often controllers look at everything anew, without a change; the real period lies between this and its double.',
    'zh-cn': '没有变化时控制器多久全面核对一次；实际周期在此值与其两倍之间。',
    default: '12h0m0s',
  }),
  flag('use-service-account-credentials', 'bool', {
    en: 'Gives each controller a service account and rights of its own, instead of all rights to all.',
    'zh-cn': '让每个控制器使用各自的 ServiceAccount 和权限，而不是共用全部权限。',
    default: 'false',
  }),
  flag('leader-migration-config', 'path', {
    en: 'File that says which controllers pass from one manager to another during an upgrade.',
    'zh-cn': '规定升级期间哪些控制器从一个管理器移交给另一个的文件。',
    since: '1.21',
  }),
  flag('enable-leader-migration', 'bool', {
    en: 'Hands controllers over to the cloud controller manager without a gap, or two at work.',
    'zh-cn': '把控制器平稳移交给云控制器管理器，既不中断，也不重复工作。',
    default: 'false',
    since: '1.21',
  }),
]

/** The network of the nodes, and the cloud. */
export const cloud: readonly Flag[] = [
  flag('cloud-provider', 'string', {
    en: 'Name of the cloud; `external` leaves it to a cloud controller manager.',
    'zh-cn': '云厂商的名字；`external` 表示交给云控制器管理器。',
  }),
  flag('cloud-config', 'path', { en: 'Configuration of the cloud provider.', 'zh-cn': '云驱动的配置文件。' }),
  flag('cluster-name', 'string', {
    en: 'Prefix for what is made in the cloud for this cluster.',
    'zh-cn': '为本集群在云上创建的资源所用的前缀。',
    default: 'kubernetes',
  }),
  flag('cluster-cidr', 'cidrs', {
    en: 'Range of Pod addresses, two for dual stack, from which nodes get theirs; needs `--allocate-node-cidrs`.',
    'zh-cn': 'Pod 地址的网段（双栈写两个），节点的网段从中分配；需要 `--allocate-node-cidrs`。',
  }),
  flag('allocate-node-cidrs', 'bool', {
    en: 'Gives every node a part of `--cluster-cidr`. flannel needs it; Calico has ranges of its own.',
    'zh-cn': '给每个节点分配 `--cluster-cidr` 中的一段。flannel 需要它，Calico 自行管理地址段。',
    default: 'false',
  }),
  flag('cidr-allocator-type', 'string', {
    en: "Who hands out the nodes' ranges: this controller, or the cloud.",
    'zh-cn': '由谁分配节点网段：本控制器，还是云。',
    default: 'RangeAllocator',
    enum: ['RangeAllocator', 'CloudAllocator'],
  }),
  flag('configure-cloud-routes', 'bool', {
    en: "Makes routes in the cloud to the nodes' ranges.",
    'zh-cn': '在云上为各节点的网段创建路由。',
    default: 'true',
  }),
  flag('route-reconciliation-period', 'duration', {
    en: 'How often these routes are checked.',
    'zh-cn': '多久核对一次这些路由。',
    default: '10s',
  }),
  flag('node-monitor-period', 'duration', {
    en: 'How often the state of nodes is looked at.',
    'zh-cn': '多久检查一次节点状态。',
    default: '5s',
  }),
]

/** Nodes that fall silent. */
const nodes: readonly Flag[] = [
  flag('node-monitor-grace-period', 'duration', {
    en: "How long a node may be silent before it counts as unhealthy. It must be several times the kubelet's `nodeStatusUpdateFrequency` (10 s), so that one lost heartbeat does no harm; 40 s until 1.31.",
    'zh-cn':
      '节点失联多久后被视为不健康。应是 kubelet 的 `nodeStatusUpdateFrequency`（10 秒）的数倍，丢一次心跳才不碍事；1.31 及以前为 40 秒。',
    default: '50s',
    was: { default: '40s', before: '1.32' },
  }),
  flag('node-startup-grace-period', 'duration', {
    en: 'How long a node that has just started may be silent.',
    'zh-cn': '刚启动的节点允许失联多久。',
    default: '1m0s',
  }),
  flag('node-eviction-rate', 'float', {
    en: 'Nodes a second that are emptied in a healthy zone: `0.1` is one every 10 s.',
    'zh-cn': '健康的可用区内每秒腾空的节点数：`0.1` 即每 10 秒一个。',
    default: '0.1',
    min: 0,
  }),
  flag('secondary-node-eviction-rate', 'float', {
    en: 'The same, in a zone where many nodes have failed; in small clusters nothing is emptied then.',
    'zh-cn': '同上，用于多数节点失效的可用区；小集群此时完全停止腾空。',
    default: '0.01',
    min: 0,
  }),
  flag('unhealthy-zone-threshold', 'float', {
    en: 'Share of unhealthy nodes from which a whole zone counts as failed, so that a network problem does not empty it.',
    'zh-cn': '不健康节点达到此比例时，整个可用区视为故障，避免因网络问题把它腾空。',
    default: '0.55',
    min: 0,
    max: 1,
  }),
  flag('large-cluster-size-threshold', 'int', {
    en: 'Number of nodes up to which a zone counts as small.',
    'zh-cn': '可用区的节点数不超过此值就算小集群。',
    default: '50',
    min: 0,
  }),
  flag('terminated-pod-gc-threshold', 'int', {
    en: 'Ended Pods that may lie around before the oldest are deleted; `0` never deletes. They fill etcd.',
    'zh-cn': '已结束的 Pod 累计到多少时开始删除最旧的；`0` 表示不删。它们会占用 etcd。',
    default: '12500',
  }),
  flag('node-cidr-mask-size', 'int', {
    en: "Size of each node's range: `24` makes 256 addresses, enough for the usual 110 Pods.",
    'zh-cn': '每个节点网段的掩码长度：`24` 有 256 个地址，足够通常的 110 个 Pod。',
    min: 1,
    max: 128,
  }),
  flag('node-cidr-mask-size-ipv4', 'int', {
    en: 'The same, for IPv4 in dual stack.',
    'zh-cn': '同上，用于双栈中的 IPv4。',
    default: '24',
    since: '1.18',
    min: 1,
    max: 32,
  }),
  flag('node-cidr-mask-size-ipv6', 'int', {
    en: 'The same, for IPv6 in dual stack.',
    'zh-cn': '同上，用于双栈中的 IPv6。',
    default: '64',
    since: '1.18',
    min: 1,
    max: 128,
  }),
  flag('service-cluster-ip-range', 'cidrs', {
    en: 'Range of Service addresses, kept out of what nodes get; must be what kube-apiserver has.',
    'zh-cn': 'Service 地址的网段，不会分给节点；必须与 kube-apiserver 一致。',
  }),
]

/** Certificates, and tokens of service accounts. */
const signing: readonly Flag[] = [
  flag('cluster-signing-cert-file', 'path', {
    en: 'CA certificate that certificate requests are signed with.',
    'zh-cn': '签发证书请求所用的 CA 证书。',
  }),
  flag('cluster-signing-key-file', 'path', { en: 'Private key of that CA.', 'zh-cn': '该 CA 的私钥。' }),
  flag('cluster-signing-duration', 'duration', {
    en: 'Longest lifetime of a signed certificate, a year by default. A request may ask for less.',
    'zh-cn': '所签证书的最长有效期，默认一年。请求可以要求更短。',
    default: '8760h0m0s',
    since: '1.19',
  }),
  flag('cluster-signing-kube-apiserver-client-cert-file', 'path', {
    en: 'Another CA for `kubernetes.io/kube-apiserver-client`.',
    'zh-cn': '为 `kubernetes.io/kube-apiserver-client` 另用的 CA。',
    since: '1.19',
  }),
  flag('cluster-signing-kube-apiserver-client-key-file', 'path', {
    en: 'Private key of that CA.',
    'zh-cn': '该 CA 的私钥。',
    since: '1.19',
  }),
  flag('cluster-signing-kubelet-client-cert-file', 'path', {
    en: 'Another CA for `kubernetes.io/kube-apiserver-client-kubelet`.',
    'zh-cn': '为 `kubernetes.io/kube-apiserver-client-kubelet` 另用的 CA。',
    since: '1.19',
  }),
  flag('cluster-signing-kubelet-client-key-file', 'path', {
    en: 'Private key of that CA.',
    'zh-cn': '该 CA 的私钥。',
    since: '1.19',
  }),
  flag('cluster-signing-kubelet-serving-cert-file', 'path', {
    en: 'Another CA for `kubernetes.io/kubelet-serving`.',
    'zh-cn': '为 `kubernetes.io/kubelet-serving` 另用的 CA。',
    since: '1.19',
  }),
  flag('cluster-signing-kubelet-serving-key-file', 'path', {
    en: 'Private key of that CA.',
    'zh-cn': '该 CA 的私钥。',
    since: '1.19',
  }),
  flag('cluster-signing-legacy-unknown-cert-file', 'path', {
    en: 'Another CA for `kubernetes.io/legacy-unknown`.',
    'zh-cn': '为 `kubernetes.io/legacy-unknown` 另用的 CA。',
    since: '1.19',
  }),
  flag('cluster-signing-legacy-unknown-key-file', 'path', {
    en: 'Private key of that CA.',
    'zh-cn': '该 CA 的私钥。',
    since: '1.19',
  }),
  flag('root-ca-file', 'path', {
    en: 'CA certificate that Pods get beside their token, to check the API server by (`kube-root-ca.crt`).',
    'zh-cn': '与令牌一起发给 Pod 的 CA 证书，用来校验 API 服务器（`kube-root-ca.crt`）。',
  }),
  flag('service-account-private-key-file', 'path', {
    en: 'Private key for the old, never-expiring service account tokens kept in Secrets.',
    'zh-cn': '签发存放在 Secret 中的旧式永久 ServiceAccount 令牌所用的私钥。',
  }),
  flag('legacy-service-account-token-clean-up-period', 'duration', {
    en: 'How long such an old token may go unused before it is invalidated and deleted.',
    'zh-cn': '旧式令牌闲置多久后会被停用并删除。',
    default: '8760h0m0s',
    since: '1.28',
  }),
]

/** How many objects of a kind are worked on at a time: more is quicker, and costs CPU and requests. */
const concurrency: readonly Flag[] = [
  flag('concurrent-deployment-syncs', 'int', {
    en: 'Deployments worked on at the same time. More is quicker and costs CPU and API requests; raise `--kube-api-qps` with it.',
    'zh-cn': '同时处理的 Deployment 数。越大越快，也越占 CPU 和 API 请求；要与 `--kube-api-qps` 一起调大。',
    default: '5',
    min: 1,
  }),
  flag('concurrent-replicaset-syncs', 'int', {
    en: 'ReplicaSets worked on at the same time.',
    'zh-cn': '同时处理的 ReplicaSet 数。',
    default: '5',
    min: 1,
  }),
  flag('concurrent-statefulset-syncs', 'int', {
    en: 'StatefulSets worked on at the same time.',
    'zh-cn': '同时处理的 StatefulSet 数。',
    default: '5',
    min: 1,
  }),
  flag('concurrent-daemonset-syncs', 'int', {
    en: 'DaemonSets worked on at the same time.',
    'zh-cn': '同时处理的 DaemonSet 数。',
    default: '2',
    since: '1.32',
    min: 1,
  }),
  flag('concurrent-job-syncs', 'int', {
    en: 'Jobs worked on at the same time.',
    'zh-cn': '同时处理的 Job 数。',
    default: '5',
    since: '1.28',
    min: 1,
  }),
  flag('concurrent-cron-job-syncs', 'int', {
    en: 'CronJobs worked on at the same time.',
    'zh-cn': '同时处理的 CronJob 数。',
    default: '5',
    since: '1.28',
    min: 1,
  }),
  flag('concurrent-rc-syncs', 'int', {
    en: 'ReplicationControllers worked on at the same time.',
    'zh-cn': '同时处理的 ReplicationController 数。',
    default: '5',
    min: 1,
  }),
  flag('concurrent-endpoint-syncs', 'int', {
    en: 'Services whose Endpoints are worked on at the same time.',
    'zh-cn': '同时更新 Endpoints 的 Service 数。',
    default: '5',
    min: 1,
  }),
  flag('concurrent-service-endpoint-syncs', 'int', {
    en: 'Services whose EndpointSlices are worked on at the same time. Raise it where new Pods take long to receive traffic.',
    'zh-cn': '同时更新 EndpointSlice 的 Service 数。新 Pod 迟迟收不到流量时可以调大。',
    default: '5',
    min: 1,
  }),
  flag('mirroring-concurrent-service-endpoint-syncs', 'int', {
    en: 'Hand-made Endpoints mirrored into EndpointSlices at the same time.',
    'zh-cn': '同时镜像为 EndpointSlice 的手工 Endpoints 数。',
    default: '5',
    since: '1.19',
    min: 1,
  }),
  flag('concurrent-service-syncs', 'int', {
    en: 'Services whose load balancers are worked on at the same time; every one costs calls to the cloud.',
    'zh-cn': '同时处理负载均衡器的 Service 数；每一个都要调用云 API。',
    default: '1',
    min: 1,
  }),
  flag('concurrent-namespace-syncs', 'int', {
    en: 'Namespaces emptied at the same time.',
    'zh-cn': '同时清理的命名空间数。',
    default: '10',
    min: 1,
  }),
  flag('concurrent-gc-syncs', 'int', {
    en: 'Garbage collection workers.',
    'zh-cn': '垃圾收集的工作线程数。',
    default: '20',
    min: 1,
  }),
  flag('concurrent-resource-quota-syncs', 'int', {
    en: 'ResourceQuotas counted at the same time.',
    'zh-cn': '同时统计的 ResourceQuota 数。',
    default: '5',
    min: 1,
  }),
  flag('concurrent-serviceaccount-token-syncs', 'int', {
    en: 'Service account tokens worked on at the same time.',
    'zh-cn': '同时处理的 ServiceAccount 令牌数。',
    default: '5',
    min: 1,
  }),
  flag('concurrent-ttl-after-finished-syncs', 'int', {
    en: 'Finished Jobs deleted at the same time.',
    'zh-cn': '同时删除的已完成 Job 数。',
    default: '5',
    min: 1,
  }),
  flag('concurrent-ephemeralvolume-syncs', 'int', {
    en: 'Ephemeral volumes worked on at the same time.',
    'zh-cn': '同时处理的临时卷数。',
    default: '5',
    since: '1.23',
    min: 1,
  }),
  flag('concurrent-horizontal-pod-autoscaler-syncs', 'int', {
    en: 'Autoscalers worked on at the same time. With hundreds of them, one round no longer fits into `--horizontal-pod-autoscaler-sync-period`.',
    'zh-cn': '同时处理的 HPA 数。达到数百个时，一轮可能超出 `--horizontal-pod-autoscaler-sync-period`。',
    default: '5',
    since: '1.26',
    min: 1,
  }),
  flag('concurrent-validating-admission-policy-status-syncs', 'int', {
    en: 'Admission policies type-checked at the same time.',
    'zh-cn': '同时做类型检查的准入策略数。',
    default: '5',
    since: '1.28',
    min: 1,
  }),
  flag('concurrent-device-taint-eviction-syncs', 'int', {
    en: 'Pods evicted at the same time because of device taints.',
    'zh-cn': '因设备污点而同时驱逐的 Pod 数。',
    default: '8',
    since: '1.35',
    min: 1,
  }),
  flag('concurrent-resourceclaim-syncs', 'int', {
    en: 'ResourceClaims worked on at the same time.',
    'zh-cn': '同时处理的 ResourceClaim 数。',
    default: '50',
    since: '1.36',
    min: 1,
  }),
]

/** Endpoints: how large, and how often. */
const endpoints: readonly Flag[] = [
  flag('max-endpoints-per-slice', 'int', {
    en: 'Endpoints in one EndpointSlice; more means fewer, larger objects.',
    'zh-cn': '单个 EndpointSlice 中的端点数；越大对象越少、越大。',
    default: '100',
    min: 1,
    max: 1000,
  }),
  flag('endpoint-updates-batch-period', 'duration', {
    en: 'How long Pod changes are collected before Endpoints are written; it saves requests and delays traffic.',
    'zh-cn': 'Pod 变化攒多久再写入 Endpoints；可减少请求，但会推迟流量切换。',
    default: '0s',
  }),
  flag('endpointslice-updates-batch-period', 'duration', {
    en: 'The same, for EndpointSlices.',
    'zh-cn': '同上，用于 EndpointSlice。',
    default: '0s',
    since: '1.18',
  }),
  flag('mirroring-endpointslice-updates-batch-period', 'duration', {
    en: 'The same, for mirrored EndpointSlices.',
    'zh-cn': '同上，用于镜像的 EndpointSlice。',
    default: '0s',
    since: '1.19',
  }),
  flag('mirroring-max-endpoints-per-subset', 'int', {
    en: 'Endpoints of one subset that are mirrored.',
    'zh-cn': '每个子集镜像的端点数。',
    default: '1000',
    since: '1.19',
    min: 1,
    max: 1000,
  }),
]

/** Autoscaling. */
const autoscaling: readonly Flag[] = [
  flag('horizontal-pod-autoscaler-sync-period', 'duration', {
    en: 'How often autoscalers look at the metrics and act.',
    'zh-cn': 'HPA 多久查看一次指标并作出调整。',
    default: '15s',
  }),
  flag('horizontal-pod-autoscaler-tolerance', 'float', {
    en: 'How far usage may be off the target, as a share of it, before replicas change.',
    'zh-cn': '用量偏离目标的比例在此之内就不调整副本数。',
    default: '0.1',
    min: 0,
  }),
  flag('horizontal-pod-autoscaler-downscale-stabilization', 'duration', {
    en: 'How far back the highest recommendation counts before replicas are taken away, so that a dip does not cost capacity.',
    'zh-cn': '缩容前参考过去多长时间内的最高建议值，避免短暂回落就缩容。',
    default: '5m0s',
  }),
  flag('horizontal-pod-autoscaler-cpu-initialization-period', 'duration', {
    en: 'How long the CPU usage of a starting Pod is left out of the count.',
    'zh-cn': 'Pod 启动后多长时间内的 CPU 用量不计入。',
    default: '5m0s',
  }),
  flag('horizontal-pod-autoscaler-initial-readiness-delay', 'duration', {
    en: 'How long a Pod that changes its readiness still counts as starting.',
    'zh-cn': 'Pod 的就绪状态在多长时间内变化时仍视为正在启动。',
    default: '30s',
  }),
]

/** Volumes. */
const volumes: readonly Flag[] = [
  flag('attach-detach-reconcile-sync-period', 'duration', {
    en: 'How often attached volumes are compared with what should be attached. More than 1 m risks volumes that stay where they should not.',
    'zh-cn': '多久核对一次卷的挂接状态。超过 1 分钟可能让卷留在不该在的节点上。',
    default: '1m0s',
  }),
  flag('disable-attach-detach-reconcile-sync', 'bool', {
    en: 'Gives up that comparison.',
    'zh-cn': '关闭上述核对。',
    default: 'false',
  }),
  flag('disable-force-detach-on-timeout', 'bool', {
    en: 'Never detaches a volume by force from a node that is unhealthy and does not unmount it within 6 minutes; you then have to taint it as out of service.',
    'zh-cn': '节点不健康且 6 分钟内未卸载卷时也不强制分离；此时需要你为节点加上停止服务的污点。',
    default: 'false',
    since: '1.30',
  }),
  flag('enable-dynamic-provisioning', 'bool', {
    en: 'Provisions volumes for claims by their storage class.',
    'zh-cn': '按存储类为申领动态供应卷。',
    default: 'true',
  }),
  flag('enable-hostpath-provisioner', 'bool', {
    en: 'Provisions `hostPath` volumes without a cloud: for tests on a single node only.',
    'zh-cn': '没有云时供应 `hostPath` 卷：仅用于单节点测试。',
    default: 'false',
  }),
  flag('pvclaimbinder-sync-period', 'duration', {
    en: 'How often volumes and claims are matched.',
    'zh-cn': '多久匹配一次持久卷与申领。',
    default: '15s',
  }),
  flag('flex-volume-plugin-dir', 'path', {
    en: 'Folder of FlexVolume drivers.',
    'zh-cn': 'FlexVolume 驱动所在的目录。',
    default: '/usr/libexec/kubernetes/kubelet-plugins/volume/exec/',
  }),
  flag('external-cloud-volume-plugin', 'string', {
    en: 'Volume plugin of a cloud whose provider is `external`.',
    'zh-cn': '云驱动为 `external` 时使用的卷插件。',
  }),
  flag('pv-recycler-minimum-timeout-nfs', 'int', {
    en: 'Least time in which an NFS volume is emptied for reuse (`Recycle`, deprecated).',
    'zh-cn': '清空 NFS 卷以便复用（`Recycle`，已弃用）的最短时限。',
    default: '300',
    unit: 's',
  }),
  flag('pv-recycler-increment-timeout-nfs', 'int', {
    en: 'Time added for each Gi of an NFS volume.',
    'zh-cn': 'NFS 卷每 Gi 增加的时限。',
    default: '30',
    unit: 's',
  }),
  flag('pv-recycler-minimum-timeout-hostpath', 'int', {
    en: 'Least time in which a `hostPath` volume is emptied; for tests.',
    'zh-cn': '清空 `hostPath` 卷的最短时限，供测试用。',
    default: '60',
    unit: 's',
  }),
  flag('pv-recycler-timeout-increment-hostpath', 'int', {
    en: 'Time added for each Gi of a `hostPath` volume; for tests.',
    'zh-cn': '`hostPath` 卷每 Gi 增加的时限，供测试用。',
    default: '30',
    unit: 's',
  }),
  flag('pv-recycler-pod-template-filepath-nfs', 'path', {
    en: 'Pod template that empties NFS volumes.',
    'zh-cn': '清空 NFS 卷所用的 Pod 模板。',
  }),
  flag('pv-recycler-pod-template-filepath-hostpath', 'path', {
    en: 'Pod template that empties `hostPath` volumes; for tests.',
    'zh-cn': '清空 `hostPath` 卷所用的 Pod 模板，供测试用。',
  }),
]

/** The rest. */
const various: readonly Flag[] = [
  flag('namespace-sync-period', 'duration', {
    en: 'How often namespaces are looked at again.',
    'zh-cn': '多久重新检查一次命名空间。',
    default: '5m0s',
  }),
  flag('resource-quota-sync-period', 'duration', {
    en: 'How often the use of quotas is counted anew.',
    'zh-cn': '多久重新统计一次配额用量。',
    default: '5m0s',
  }),
  flag('enable-garbage-collector', 'bool', {
    en: 'Deletes what belongs to deleted owners, such as the Pods of a deleted ReplicaSet. Must be the same as in kube-apiserver.',
    'zh-cn': '删除属主已不存在的对象，例如已删除的 ReplicaSet 的 Pod。必须与 kube-apiserver 的设置一致。',
    default: 'true',
  }),
  flag('controller-shutdown-timeout', 'duration', {
    en: 'How long controllers may take to stop.',
    'zh-cn': '控制器停止的时限。',
    default: '10s',
    since: '1.35',
  }),
]

/** What is gone, or no longer does anything. */
const past: readonly Flag[] = [
  ...removedKlog,
  ...azureRegistry,
  ...sanitization,
  flag('pod-eviction-timeout', 'duration', {
    en: 'How long Pods stayed on a failed node; their tolerations say it now.',
    'zh-cn': '曾规定 Pod 在故障节点上停留多久；如今由容忍度决定。',
    default: '5m0s',
    removed: '1.27',
  }),
  flag('enable-taint-manager', 'bool', {
    en: 'Evicted Pods by taints; always on now.',
    'zh-cn': '曾控制是否按污点驱逐 Pod；如今总是开启。',
    default: 'true',
    removed: '1.27',
  }),
  flag('deployment-controller-sync-period', 'duration', {
    en: 'Had no effect for long.',
    'zh-cn': '早已不起作用。',
    default: '30s',
    until: '1.22',
  }),
  flag('experimental-cluster-signing-duration', 'duration', {
    en: 'Old name of `--cluster-signing-duration`.',
    'zh-cn': '`--cluster-signing-duration` 的旧名。',
    default: '8760h0m0s',
    deprecated: '1.19',
    until: '1.18',
    instead: 'cluster-signing-duration',
  }),
  flag('volume-host-cidr-denylist', 'strings', {
    en: 'Addresses that volume plugins in the controller manager must not call.',
    'zh-cn': '控制器管理器中的卷插件不得访问的地址段。',
    since: '1.20',
    until: '1.27',
  }),
  flag('volume-host-allow-local-loopback', 'bool', {
    en: 'Let volume plugins in the controller manager call loopback addresses.',
    'zh-cn': '允许控制器管理器中的卷插件访问环回地址。',
    default: 'true',
    since: '1.20',
    until: '1.27',
  }),
  flag('address', 'ip', {
    en: 'Address of the plain-text port.',
    'zh-cn': '明文端口监听的地址。',
    deprecated: '1.16',
    removed: '1.24',
    instead: 'bind-address',
  }),
  flag('port', 'port', {
    en: 'Plain-text port.',
    'zh-cn': '明文端口。',
    deprecated: '1.16',
    removed: '1.24',
    instead: 'secure-port',
  }),
]

export const kubeControllerManager: Component = {
  name: 'kube-controller-manager',
  summary: {
    en: 'Runs the controllers that turn wishes into reality: Deployments into ReplicaSets, ReplicaSets into Pods, silent nodes into evictions, expired tokens into nothing. It talks to the API server alone. While it is down nothing is repaired: a dead Pod stays dead, a new Deployment stays empty.',
    'zh-cn':
      '运行各种控制器，把期望变成现实：Deployment 变成 ReplicaSet，ReplicaSet 变成 Pod，失联的节点触发驱逐，过期的令牌被清除。它只与 API 服务器通信。它停机期间没有任何修复：挂掉的 Pod 不会补上，新的 Deployment 也是空的。',
  },
  see: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
  versions: 'kubernetes',
  underscores: true,
  flags: byName(
    help,
    logging,
    features,
    emulation,
    metrics,
    varied(serving, { 'secure-port': { default: '10257' } }),
    delegation,
    debugging,
    varied(client, { 'kube-api-qps': { default: '20' }, 'kube-api-burst': { default: '30' } }),
    leaderElection('kube-controller-manager'),
    generic,
    cloud,
    nodes,
    signing,
    concurrency,
    endpoints,
    autoscaling,
    volumes,
    various,
    past,
  ),
}
