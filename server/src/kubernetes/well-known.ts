import type { Localized } from '../core/localized.js'

/** Labels, annotations and taints that Kubernetes and its tools know by name, in our own words. */
export interface WellKnown {
  readonly kind: 'label' | 'annotation' | 'taint'
  /** Kinds of objects that carry it; empty where any may. */
  readonly on: readonly string[]
  readonly text: Localized
  /** What took its place: it should not be used any more. */
  readonly instead?: string
}

/** By their keys. A key that ends in `/` stands for all that begin with it. */
export const wellKnown: Readonly<Record<string, WellKnown>> = {
  'app.kubernetes.io/name': {
    kind: 'label',
    on: [],
    text: { en: "The program's name, such as `mysql`.", 'zh-cn': '程序的名称，如 `mysql`。' },
  },
  'app.kubernetes.io/instance': {
    kind: 'label',
    on: [],
    text: {
      en: 'Tells several installations of one program apart, such as `mysql-abc`.',
      'zh-cn': '区分同一程序的多个实例，如 `mysql-abc`。',
    },
  },
  'app.kubernetes.io/version': {
    kind: 'label',
    on: [],
    text: {
      en: "The program's version, such as `8.4.2`. Keep it out of selectors: it changes.",
      'zh-cn': '程序的版本，如 `8.4.2`。不要放进选择算符，它会变。',
    },
  },
  'app.kubernetes.io/component': {
    kind: 'label',
    on: [],
    text: {
      en: 'The part that it plays in the whole, such as `database`.',
      'zh-cn': '在整体中的角色，如 `database`。',
    },
  },
  'app.kubernetes.io/part-of': {
    kind: 'label',
    on: [],
    text: { en: 'The larger application that it belongs to, such as `shop`.', 'zh-cn': '所属的更大应用，如 `shop`。' },
  },
  'app.kubernetes.io/managed-by': {
    kind: 'label',
    on: [],
    text: { en: 'The tool that manages it, such as `Helm`.', 'zh-cn': '管理它的工具，如 `Helm`。' },
  },
  'app.kubernetes.io/created-by': {
    kind: 'label',
    on: [],
    text: { en: 'Who created it.', 'zh-cn': '由谁创建。' },
    instead: 'app.kubernetes.io/managed-by',
  },
  'apf.kubernetes.io/autoupdate-spec': {
    kind: 'annotation',
    on: ['FlowSchema', 'PriorityLevelConfiguration'],
    text: {
      en: '`"false"` keeps the API server from resetting a built-in object to its defaults.',
      'zh-cn': '`"false"` 使 API 服务器不再把内置对象恢复为默认值。',
    },
  },
  'applyset.kubernetes.io/id': {
    kind: 'label',
    on: [],
    text: {
      en: 'Marks the parent of a set of objects applied together (`kubectl apply --prune --applyset`).',
      'zh-cn': '标记一组一起 apply 的对象的父对象（`kubectl apply --prune --applyset`）。',
    },
  },
  'applyset.kubernetes.io/part-of': {
    kind: 'label',
    on: [],
    text: { en: 'The apply set that the object belongs to.', 'zh-cn': '对象所属的 ApplySet。' },
  },
  'apps.kubernetes.io/pod-index': {
    kind: 'label',
    on: ['Pod'],
    text: {
      en: "The number of a StatefulSet's Pod; set by the controller.",
      'zh-cn': 'StatefulSet 中 Pod 的编号，由控制器写入。',
    },
  },
  'cluster-autoscaler.kubernetes.io/safe-to-evict': {
    kind: 'annotation',
    on: ['Pod'],
    text: {
      en: '`"true"` lets the cluster autoscaler evict the Pod even if it would normally spare it; `"false"` keeps its node from being removed.',
      'zh-cn': '`"true"` 允许集群自动扩缩器驱逐本来不动的 Pod；`"false"` 则不让它缩掉该节点。',
    },
  },
  'cluster-autoscaler.kubernetes.io/enable-ds-eviction': {
    kind: 'annotation',
    on: ['Pod'],
    text: {
      en: "Whether the cluster autoscaler evicts this DaemonSet's Pod when it removes a node.",
      'zh-cn': '集群自动扩缩器移除节点时，是否驱逐这个 DaemonSet 的 Pod。',
    },
  },
  'config.kubernetes.io/local-config': {
    kind: 'annotation',
    on: [],
    text: {
      en: 'For kustomize and kpt only: such an object is not sent to the cluster.',
      'zh-cn': '仅供 kustomize、kpt 使用：该对象不会提交到集群。',
    },
  },
  'container.apparmor.security.beta.kubernetes.io/': {
    kind: 'annotation',
    on: ['Pod'],
    text: {
      en: 'The AppArmor profile of the container named behind the slash.',
      'zh-cn': '斜杠后所指容器的 AppArmor 配置。',
    },
    instead: 'securityContext.appArmorProfile',
  },
  'controller.kubernetes.io/pod-deletion-cost': {
    kind: 'annotation',
    on: ['Pod'],
    text: {
      en: 'When a ReplicaSet shrinks, Pods with a lower number go first; -2147483647 to 2147483647, 0 if missing.',
      'zh-cn': 'ReplicaSet 缩容时，数值小的 Pod 先删；-2147483647 到 2147483647，不写为 0。',
    },
  },
  'deployment.kubernetes.io/revision': {
    kind: 'annotation',
    on: ['Deployment', 'ReplicaSet'],
    text: { en: 'The number of the rollout; set by the controller.', 'zh-cn': '更新的版本号，由控制器写入。' },
  },
  'deployment.kubernetes.io/desired-replicas': {
    kind: 'annotation',
    on: ['ReplicaSet'],
    text: {
      en: 'Set by the Deployment controller, for scaling during a rollout.',
      'zh-cn': '由 Deployment 控制器写入，用于更新期间的扩缩。',
    },
  },
  'deployment.kubernetes.io/max-replicas': {
    kind: 'annotation',
    on: ['ReplicaSet'],
    text: {
      en: 'Set by the Deployment controller, for scaling during a rollout.',
      'zh-cn': '由 Deployment 控制器写入，用于更新期间的扩缩。',
    },
  },
  'kubernetes.io/arch': {
    kind: 'label',
    on: ['Node'],
    text: {
      en: 'The processor architecture of the node, such as `amd64` or `arm64`; set by the kubelet.',
      'zh-cn': '节点的处理器架构，如 `amd64`、`arm64`，由 kubelet 写入。',
    },
  },
  'kubernetes.io/os': {
    kind: 'label',
    on: ['Node', 'Pod'],
    text: {
      en: 'The operating system of the node, `linux` or `windows`; set by the kubelet.',
      'zh-cn': '节点的操作系统，`linux` 或 `windows`，由 kubelet 写入。',
    },
  },
  'kubernetes.io/hostname': {
    kind: 'label',
    on: ['Node'],
    text: {
      en: "The host name of the node; the usual `topologyKey` for one Pod a node. It may differ from the node's name.",
      'zh-cn': '节点的主机名；常用作 `topologyKey`，让每个节点一个 Pod。可能与节点名不同。',
    },
  },
  'kubernetes.io/metadata.name': {
    kind: 'label',
    on: ['Namespace'],
    text: {
      en: "The namespace's own name, set by the API server: with it a selector can name a namespace.",
      'zh-cn': '命名空间自己的名字，由 API 服务器写入：选择算符借它指定命名空间。',
    },
  },
  'kubernetes.io/change-cause': {
    kind: 'annotation',
    on: [],
    text: {
      en: 'Appears as the cause in `kubectl rollout history`.',
      'zh-cn': '作为变更原因显示在 `kubectl rollout history` 里。',
    },
  },
  'kubernetes.io/description': {
    kind: 'annotation',
    on: [],
    text: { en: 'What the object is for, in words.', 'zh-cn': '用文字说明对象的用途。' },
  },
  'kubernetes.io/ingress-bandwidth': {
    kind: 'annotation',
    on: ['Pod'],
    text: {
      en: 'Limits incoming traffic, such as `10M` (bits per second), if the network plugin supports it.',
      'zh-cn': '限制入站带宽，如 `10M`（比特每秒），需要网络插件支持。',
    },
  },
  'kubernetes.io/egress-bandwidth': {
    kind: 'annotation',
    on: ['Pod'],
    text: {
      en: 'Limits outgoing traffic, such as `10M` (bits per second), if the network plugin supports it.',
      'zh-cn': '限制出站带宽，如 `10M`（比特每秒），需要网络插件支持。',
    },
  },
  'kubernetes.io/ingress.class': {
    kind: 'annotation',
    on: ['Ingress'],
    text: { en: 'The class of the Ingress, the old way.', 'zh-cn': 'Ingress 的类，旧写法。' },
    instead: 'spec.ingressClassName',
  },
  'kubernetes.io/service-name': {
    kind: 'label',
    on: ['EndpointSlice'],
    text: { en: 'The Service that the slice belongs to.', 'zh-cn': 'EndpointSlice 所属的 Service。' },
  },
  'kubernetes.io/service-account.name': {
    kind: 'annotation',
    on: ['Secret'],
    text: {
      en: 'The ServiceAccount whose token is written into this Secret of type `kubernetes.io/service-account-token`.',
      'zh-cn': '该 `kubernetes.io/service-account-token` 类型的 Secret 存放哪个 ServiceAccount 的令牌。',
    },
  },
  'kubernetes.io/service-account.uid': {
    kind: 'annotation',
    on: ['Secret'],
    text: { en: 'The UID of the ServiceAccount; set by the system.', 'zh-cn': 'ServiceAccount 的 UID，由系统写入。' },
  },
  'kubernetes.io/enforce-mountable-secrets': {
    kind: 'annotation',
    on: ['ServiceAccount'],
    text: {
      en: '`"true"`: Pods of this ServiceAccount may only use the Secrets that it lists.',
      'zh-cn': '`"true"` 时，使用该 ServiceAccount 的 Pod 只能用它列出的 Secret。',
    },
    instead: 'separate namespaces',
  },
  'kubernetes.io/config.mirror': {
    kind: 'annotation',
    on: ['Pod'],
    text: {
      en: 'Marks the mirror of a static Pod; set by the kubelet.',
      'zh-cn': '标记静态 Pod 的镜像 Pod，由 kubelet 写入。',
    },
  },
  'kubernetes.io/config.source': {
    kind: 'annotation',
    on: ['Pod'],
    text: {
      en: 'Where the kubelet has the Pod from (`api`, `file` …).',
      'zh-cn': 'kubelet 从哪里得到这个 Pod（`api`、`file` 等）。',
    },
  },
  'kubernetes.io/limit-ranger': {
    kind: 'annotation',
    on: ['Pod'],
    text: { en: 'Says which defaults a LimitRange has filled in.', 'zh-cn': '说明 LimitRange 补上了哪些默认值。' },
  },
  'addonmanager.kubernetes.io/mode': {
    kind: 'label',
    on: [],
    text: {
      en: 'How the addon manager treats the object: `Reconcile`, `EnsureExists` or `Ignore`.',
      'zh-cn': 'addon-manager 如何对待该对象：`Reconcile`、`EnsureExists` 或 `Ignore`。',
    },
  },
  'beta.kubernetes.io/arch': {
    kind: 'label',
    on: ['Node'],
    text: { en: 'The processor architecture of the node.', 'zh-cn': '节点的处理器架构。' },
    instead: 'kubernetes.io/arch',
  },
  'beta.kubernetes.io/os': {
    kind: 'label',
    on: ['Node'],
    text: { en: 'The operating system of the node.', 'zh-cn': '节点的操作系统。' },
    instead: 'kubernetes.io/os',
  },
  'beta.kubernetes.io/instance-type': {
    kind: 'label',
    on: ['Node'],
    text: { en: 'The machine type of the node.', 'zh-cn': '节点的机型。' },
    instead: 'node.kubernetes.io/instance-type',
  },
  'failure-domain.beta.kubernetes.io/region': {
    kind: 'label',
    on: ['Node', 'PersistentVolume'],
    text: { en: 'The region.', 'zh-cn': '地域。' },
    instead: 'topology.kubernetes.io/region',
  },
  'failure-domain.beta.kubernetes.io/zone': {
    kind: 'label',
    on: ['Node', 'PersistentVolume'],
    text: { en: 'The zone.', 'zh-cn': '可用区。' },
    instead: 'topology.kubernetes.io/zone',
  },
  'topology.kubernetes.io/region': {
    kind: 'label',
    on: ['Node', 'PersistentVolume'],
    text: {
      en: 'The region, such as `eu-central-1`; set by the cloud provider.',
      'zh-cn': '地域，如 `eu-central-1`，由云厂商写入。',
    },
  },
  'topology.kubernetes.io/zone': {
    kind: 'label',
    on: ['Node', 'PersistentVolume'],
    text: {
      en: 'The zone, such as `eu-central-1a`: the usual `topologyKey` for surviving the loss of a zone.',
      'zh-cn': '可用区，如 `eu-central-1a`：常用作 `topologyKey`，以承受一个可用区的故障。',
    },
  },
  'node.kubernetes.io/instance-type': {
    kind: 'label',
    on: ['Node'],
    text: {
      en: 'The machine type of the node, such as `m5.large`; set by the cloud provider.',
      'zh-cn': '节点的机型，如 `m5.large`，由云厂商写入。',
    },
  },
  'node.kubernetes.io/exclude-from-external-load-balancers': {
    kind: 'label',
    on: ['Node'],
    text: {
      en: 'Keeps the node out of the load balancers that the cloud makes.',
      'zh-cn': '让云负载均衡器不使用该节点。',
    },
  },
  'node.kubernetes.io/windows-build': {
    kind: 'label',
    on: ['Node'],
    text: {
      en: 'The Windows build of the node, such as `10.0.20348`.',
      'zh-cn': '节点的 Windows 版本号，如 `10.0.20348`。',
    },
  },
  'node-role.kubernetes.io/control-plane': {
    kind: 'label',
    on: ['Node'],
    text: {
      en: 'Marks control plane nodes; as a taint of the same name it keeps ordinary Pods away.',
      'zh-cn': '标记控制平面节点；同名污点把普通 Pod 挡在外面。',
    },
  },
  'node-role.kubernetes.io/': {
    kind: 'label',
    on: ['Node'],
    text: {
      en: 'The role that `kubectl get nodes` shows, behind the slash.',
      'zh-cn': '斜杠后面的角色，显示在 `kubectl get nodes` 里。',
    },
  },
  'node-role.kubernetes.io/master': {
    kind: 'taint',
    on: ['Node'],
    text: { en: "The old name of the control plane's taint.", 'zh-cn': '控制平面污点的旧名。' },
    instead: 'node-role.kubernetes.io/control-plane',
  },
  'node.kubernetes.io/not-ready': {
    kind: 'taint',
    on: ['Node'],
    text: {
      en: 'The node is not ready; Pods leave after 300 s unless they tolerate it otherwise.',
      'zh-cn': '节点未就绪；没有另行容忍的 Pod 300 秒后离开。',
    },
  },
  'node.kubernetes.io/unreachable': {
    kind: 'taint',
    on: ['Node'],
    text: {
      en: 'Nothing is heard from the node; Pods leave after 300 s unless they tolerate it otherwise.',
      'zh-cn': '节点失联；没有另行容忍的 Pod 300 秒后离开。',
    },
  },
  'node.kubernetes.io/unschedulable': {
    kind: 'taint',
    on: ['Node'],
    text: { en: 'The node is cordoned: no new Pods.', 'zh-cn': '节点已 cordon，不接收新 Pod。' },
  },
  'node.kubernetes.io/memory-pressure': {
    kind: 'taint',
    on: ['Node'],
    text: { en: 'The node is short of memory.', 'zh-cn': '节点内存紧张。' },
  },
  'node.kubernetes.io/disk-pressure': {
    kind: 'taint',
    on: ['Node'],
    text: { en: 'The node is short of disk space.', 'zh-cn': '节点磁盘紧张。' },
  },
  'node.kubernetes.io/pid-pressure': {
    kind: 'taint',
    on: ['Node'],
    text: { en: 'The node is short of process ids.', 'zh-cn': '节点进程号紧张。' },
  },
  'node.kubernetes.io/network-unavailable': {
    kind: 'taint',
    on: ['Node'],
    text: { en: "The node's network is not set up yet.", 'zh-cn': '节点网络尚未配置好。' },
  },
  'node.kubernetes.io/out-of-service': {
    kind: 'taint',
    on: ['Node'],
    text: {
      en: 'Set by hand on a node that is switched off: its Pods and volumes are released at once.',
      'zh-cn': '手动加在已关机的节点上：立即释放其 Pod 和卷。',
    },
  },
  'node.cloudprovider.kubernetes.io/uninitialized': {
    kind: 'taint',
    on: ['Node'],
    text: { en: 'The cloud controller has not set up the node yet.', 'zh-cn': '云控制器尚未初始化该节点。' },
  },
  'node.cloudprovider.kubernetes.io/shutdown': {
    kind: 'taint',
    on: ['Node'],
    text: { en: 'The cloud says that the node is shut down.', 'zh-cn': '云平台报告节点已关机。' },
  },
  'pod-security.kubernetes.io/enforce': {
    kind: 'label',
    on: ['Namespace'],
    text: {
      en: 'Pods that do not meet this level (`privileged`, `baseline`, `restricted`) are refused.',
      'zh-cn': '不符合该级别（`privileged`、`baseline`、`restricted`）的 Pod 会被拒绝。',
    },
  },
  'pod-security.kubernetes.io/enforce-version': {
    kind: 'label',
    on: ['Namespace'],
    text: {
      en: "Which Kubernetes version's rules `enforce` uses: `latest` or `v1.37`.",
      'zh-cn': '`enforce` 采用哪个 Kubernetes 版本的规则：`latest` 或 `v1.37`。',
    },
  },
  'pod-security.kubernetes.io/audit': {
    kind: 'label',
    on: ['Namespace'],
    text: {
      en: 'Pods that do not meet this level are noted in the audit log.',
      'zh-cn': '不符合该级别的 Pod 记入审计日志。',
    },
  },
  'pod-security.kubernetes.io/audit-version': {
    kind: 'label',
    on: ['Namespace'],
    text: { en: "Which Kubernetes version's rules `audit` uses.", 'zh-cn': '`audit` 采用哪个 Kubernetes 版本的规则。' },
  },
  'pod-security.kubernetes.io/warn': {
    kind: 'label',
    on: ['Namespace'],
    text: {
      en: 'Whoever applies something that does not meet this level sees a warning.',
      'zh-cn': '应用不符合该级别的对象时，用户会看到警告。',
    },
  },
  'pod-security.kubernetes.io/warn-version': {
    kind: 'label',
    on: ['Namespace'],
    text: { en: "Which Kubernetes version's rules `warn` uses.", 'zh-cn': '`warn` 采用哪个 Kubernetes 版本的规则。' },
  },
  'pv.kubernetes.io/bind-completed': {
    kind: 'annotation',
    on: ['PersistentVolumeClaim'],
    text: { en: 'The claim is bound; set by the controller.', 'zh-cn': 'PVC 已绑定，由控制器写入。' },
  },
  'pv.kubernetes.io/bound-by-controller': {
    kind: 'annotation',
    on: ['PersistentVolume', 'PersistentVolumeClaim'],
    text: {
      en: 'The controller chose the partner, not a person; set by the controller.',
      'zh-cn': '由控制器而非人工选定绑定对象，由控制器写入。',
    },
  },
  'pv.kubernetes.io/provisioned-by': {
    kind: 'annotation',
    on: ['PersistentVolume'],
    text: { en: 'The provisioner that made the volume.', 'zh-cn': '供应该卷的程序。' },
  },
  'volume.beta.kubernetes.io/storage-class': {
    kind: 'annotation',
    on: ['PersistentVolume', 'PersistentVolumeClaim'],
    text: {
      en: 'The StorageClass, the old way; it wins over the field.',
      'zh-cn': 'StorageClass 的旧写法，优先于字段。',
    },
    instead: 'spec.storageClassName',
  },
  'volume.beta.kubernetes.io/storage-provisioner': {
    kind: 'annotation',
    on: ['PersistentVolumeClaim'],
    text: { en: 'The provisioner of the claim.', 'zh-cn': 'PVC 的供应程序。' },
    instead: 'volume.kubernetes.io/storage-provisioner',
  },
  'volume.beta.kubernetes.io/mount-options': {
    kind: 'annotation',
    on: ['PersistentVolume'],
    text: { en: 'Mount options, the old way.', 'zh-cn': '挂载选项的旧写法。' },
    instead: 'spec.mountOptions',
  },
  'volume.kubernetes.io/storage-provisioner': {
    kind: 'annotation',
    on: ['PersistentVolumeClaim'],
    text: {
      en: 'The provisioner that is to make the volume; set by the controller.',
      'zh-cn': '将要供应卷的程序，由控制器写入。',
    },
  },
  'volume.kubernetes.io/selected-node': {
    kind: 'annotation',
    on: ['PersistentVolumeClaim'],
    text: {
      en: 'The node that the scheduler chose, so that the volume is made within its reach.',
      'zh-cn': '调度器选定的节点，卷在它够得着的地方创建。',
    },
  },
  'volumes.kubernetes.io/controller-managed-attach-detach': {
    kind: 'annotation',
    on: ['Node'],
    text: {
      en: 'Volumes are attached by the controller, not by the kubelet; set by the kubelet.',
      'zh-cn': '由控制器而非 kubelet 挂接卷，由 kubelet 写入。',
    },
  },
  'statefulset.kubernetes.io/pod-name': {
    kind: 'label',
    on: ['Pod'],
    text: {
      en: "The name of a StatefulSet's Pod: a Service that selects it reaches this one Pod.",
      'zh-cn': 'StatefulSet 中 Pod 的名字：Service 选它就只到这一个 Pod。',
    },
  },
  'scheduler.alpha.kubernetes.io/node-selector': {
    kind: 'annotation',
    on: ['Namespace'],
    text: {
      en: 'A node selector for every Pod of the namespace, if the admission plugin `PodNodeSelector` is on.',
      'zh-cn': '开启 `PodNodeSelector` 准入插件时，给命名空间内所有 Pod 的节点选择算符。',
    },
  },
  'scheduler.alpha.kubernetes.io/defaultTolerations': {
    kind: 'annotation',
    on: ['Namespace'],
    text: {
      en: 'Tolerations for every Pod of the namespace, if the admission plugin `PodTolerationRestriction` is on.',
      'zh-cn': '开启 `PodTolerationRestriction` 准入插件时，给命名空间内所有 Pod 的容忍度。',
    },
  },
  'scheduler.alpha.kubernetes.io/critical-pod': {
    kind: 'annotation',
    on: ['Pod'],
    text: { en: 'Marked important Pods of the system.', 'zh-cn': '曾用于标记系统关键 Pod。' },
    instead: 'priorityClassName',
  },
  'service.kubernetes.io/headless': {
    kind: 'label',
    on: ['EndpointSlice', 'Endpoints'],
    text: {
      en: 'The Service is headless; set by the controller.',
      'zh-cn': '对应的 Service 是无头服务，由控制器写入。',
    },
  },
  'service.kubernetes.io/topology-mode': {
    kind: 'annotation',
    on: ['Service'],
    text: {
      en: '`Auto` keeps traffic within the zone where that can be balanced.',
      'zh-cn': '`Auto` 在能均衡的前提下让流量留在本可用区。',
    },
  },
  'service.kubernetes.io/service-proxy-name': {
    kind: 'label',
    on: ['Service'],
    text: {
      en: 'kube-proxy leaves this Service to the proxy named here.',
      'zh-cn': 'kube-proxy 不处理该 Service，交给这里指定的代理。',
    },
  },
  'service.alpha.kubernetes.io/tolerate-unready-endpoints': {
    kind: 'annotation',
    on: ['Service'],
    text: { en: 'Pods count before they are ready.', 'zh-cn': '未就绪的 Pod 也算端点。' },
    instead: 'spec.publishNotReadyAddresses',
  },
  'endpointslice.kubernetes.io/managed-by': {
    kind: 'label',
    on: ['EndpointSlice'],
    text: { en: 'Who looks after the slice.', 'zh-cn': '由谁管理该 EndpointSlice。' },
  },
  'endpointslice.kubernetes.io/skip-mirror': {
    kind: 'label',
    on: ['Endpoints'],
    text: {
      en: '`"true"`: no EndpointSlices are made from these Endpoints.',
      'zh-cn': '`"true"` 时不从这些 Endpoints 生成 EndpointSlice。',
    },
  },
  'ingressclass.kubernetes.io/is-default-class': {
    kind: 'annotation',
    on: ['IngressClass'],
    text: {
      en: '`"true"`: Ingresses without a class use this one.',
      'zh-cn': '`"true"` 时，没写类名的 Ingress 用它。',
    },
  },
  'storageclass.kubernetes.io/is-default-class': {
    kind: 'annotation',
    on: ['StorageClass'],
    text: { en: '`"true"`: claims without a class use this one.', 'zh-cn': '`"true"` 时，没写类名的 PVC 用它。' },
  },
  'batch.kubernetes.io/job-name': {
    kind: 'label',
    on: ['Job', 'Pod'],
    text: { en: 'The Job that the Pod belongs to; set by the controller.', 'zh-cn': 'Pod 所属的 Job，由控制器写入。' },
  },
  'batch.kubernetes.io/controller-uid': {
    kind: 'label',
    on: ['Job', 'Pod'],
    text: { en: 'The UID of the Job; set by the controller.', 'zh-cn': 'Job 的 UID，由控制器写入。' },
  },
  'batch.kubernetes.io/job-completion-index': {
    kind: 'annotation',
    on: ['Pod'],
    text: {
      en: 'The number of the Pod in an `Indexed` Job; set by the controller.',
      'zh-cn': '`Indexed` Job 中 Pod 的编号，由控制器写入。',
    },
  },
  'batch.kubernetes.io/cronjob-scheduled-timestamp': {
    kind: 'annotation',
    on: ['Job', 'Pod'],
    text: { en: 'The time for which the CronJob scheduled this Job.', 'zh-cn': 'CronJob 为该 Job 计划的时间。' },
  },
  'job-name': {
    kind: 'label',
    on: ['Job', 'Pod'],
    text: { en: 'The Job that the Pod belongs to.', 'zh-cn': 'Pod 所属的 Job。' },
    instead: 'batch.kubernetes.io/job-name',
  },
  'controller-uid': {
    kind: 'label',
    on: ['Job', 'Pod'],
    text: { en: 'The UID of the Job.', 'zh-cn': 'Job 的 UID。' },
    instead: 'batch.kubernetes.io/controller-uid',
  },
  'kubectl.kubernetes.io/default-container': {
    kind: 'annotation',
    on: ['Pod'],
    text: {
      en: 'The container that `kubectl logs`, `exec` and `attach` take unless told otherwise.',
      'zh-cn': '`kubectl logs`、`exec`、`attach` 默认使用的容器。',
    },
  },
  'kubectl.kubernetes.io/default-logs-container': {
    kind: 'annotation',
    on: ['Pod'],
    text: { en: 'The container of `kubectl logs`.', 'zh-cn': '`kubectl logs` 默认使用的容器。' },
    instead: 'kubectl.kubernetes.io/default-container',
  },
  'kubectl.kubernetes.io/last-applied-configuration': {
    kind: 'annotation',
    on: [],
    text: {
      en: 'What the last `kubectl apply` sent. Do not copy it into files; server-side apply does without.',
      'zh-cn': '上一次 `kubectl apply` 提交的内容。不要抄进文件；服务端 apply 不需要它。',
    },
  },
  'kubectl.kubernetes.io/restartedAt': {
    kind: 'annotation',
    on: ['Deployment', 'StatefulSet', 'DaemonSet'],
    text: {
      en: 'Written into the Pod template by `kubectl rollout restart`: the change starts a rollout.',
      'zh-cn': '由 `kubectl rollout restart` 写入 Pod 模板，借此触发更新。',
    },
  },
  'rbac.authorization.kubernetes.io/autoupdate': {
    kind: 'annotation',
    on: ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
    text: {
      en: '`"false"` keeps the API server from repairing a built-in role.',
      'zh-cn': '`"false"` 使 API 服务器不再修复内置角色。',
    },
  },
  'rbac.authorization.k8s.io/aggregate-to-admin': {
    kind: 'label',
    on: ['ClusterRole'],
    text: {
      en: '`"true"` adds the rules to the ClusterRole `admin`.',
      'zh-cn': '`"true"` 时把规则并入 ClusterRole `admin`。',
    },
  },
  'rbac.authorization.k8s.io/aggregate-to-edit': {
    kind: 'label',
    on: ['ClusterRole'],
    text: {
      en: '`"true"` adds the rules to the ClusterRole `edit` (and so to `admin`).',
      'zh-cn': '`"true"` 时把规则并入 ClusterRole `edit`（从而也并入 `admin`）。',
    },
  },
  'rbac.authorization.k8s.io/aggregate-to-view': {
    kind: 'label',
    on: ['ClusterRole'],
    text: {
      en: '`"true"` adds the rules to the ClusterRole `view` (and so to `edit` and `admin`).',
      'zh-cn': '`"true"` 时把规则并入 ClusterRole `view`（从而也并入 `edit` 和 `admin`）。',
    },
  },
  'kubernetes.io/psp': {
    kind: 'annotation',
    on: ['Pod'],
    text: {
      en: 'The PodSecurityPolicy that let the Pod in; the kind is gone since 1.25.',
      'zh-cn': '放行该 Pod 的 PodSecurityPolicy；该类型自 1.25 起已移除。',
    },
    instead: 'Pod Security admission',
  },
  'seccomp.security.alpha.kubernetes.io/pod': {
    kind: 'annotation',
    on: ['Pod'],
    text: { en: 'The seccomp profile; without effect since 1.27.', 'zh-cn': 'seccomp 配置；1.27 起不再起作用。' },
    instead: 'securityContext.seccompProfile',
  },
  'container.seccomp.security.alpha.kubernetes.io/': {
    kind: 'annotation',
    on: ['Pod'],
    text: {
      en: 'The seccomp profile of the container named behind the slash; without effect since 1.27.',
      'zh-cn': '斜杠后所指容器的 seccomp 配置；1.27 起不再起作用。',
    },
    instead: 'securityContext.seccompProfile',
  },
  'kube-aggregator.kubernetes.io/automanaged': {
    kind: 'label',
    on: ['APIService'],
    text: {
      en: 'The API server looks after this APIService: `onstart` or `true`.',
      'zh-cn': '由 API 服务器维护的 APIService：`onstart` 或 `true`。',
    },
  },
  'jobset.sigs.k8s.io/jobset-name': {
    kind: 'annotation',
    on: ['Job', 'Pod'],
    text: { en: 'The JobSet that it belongs to.', 'zh-cn': '所属的 JobSet。' },
  },
  'snapshot.storage.kubernetes.io/allow-volume-mode-change': {
    kind: 'annotation',
    on: ['VolumeSnapshotContent'],
    text: {
      en: '`"true"` lets a claim made from the snapshot have another volume mode.',
      'zh-cn': '`"true"` 允许从快照创建的 PVC 使用不同的卷模式。',
    },
  },
  'resource.kubernetes.io/admin-access': {
    kind: 'label',
    on: ['Namespace'],
    text: {
      en: '`"true"` lets claims of this namespace ask for admin access to devices.',
      'zh-cn': '`"true"` 允许该命名空间的 ResourceClaim 请求设备的管理员访问。',
    },
  },
}

/** What is known of the key of a label, annotation or taint. */
export function wellKnownOf(key: string): WellKnown | undefined {
  if (Object.hasOwn(wellKnown, key)) return wellKnown[key]
  const prefix = key.slice(0, key.indexOf('/') + 1)
  return prefix !== '' && Object.hasOwn(wellKnown, prefix) ? wellKnown[prefix] : undefined
}
