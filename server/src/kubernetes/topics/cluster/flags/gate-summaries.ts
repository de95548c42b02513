import type { Localized } from '../../../../core/localized.js'

/** What the gates do that people meet most. */
export const gateSummaries: Readonly<Record<string, Localized>> = {
  AllAlpha: {
    en: 'Switches all alpha features at once; gates named beside it win.',
    'zh-cn': '一次开关所有 alpha 特性；同时单独写出的门控优先。',
  },
  AllBeta: {
    en: 'Switches all beta features at once; gates named beside it win.',
    'zh-cn': '一次开关所有 beta 特性；同时单独写出的门控优先。',
  },
  APIPriorityAndFairness: {
    en: 'Queues and shares requests to the API server by FlowSchema and PriorityLevelConfiguration.',
    'zh-cn': '按 FlowSchema 和 PriorityLevelConfiguration 对发往 API 服务器的请求排队和分配。',
  },
  CPUManager: {
    en: "The kubelet's CPU manager, which can give containers cores of their own.",
    'zh-cn': 'kubelet 的 CPU 管理器，可让容器独占 CPU 核。',
  },
  DynamicKubeletConfig: {
    en: 'The kubelet took its configuration from a ConfigMap. It was given up.',
    'zh-cn': '让 kubelet 从 ConfigMap 读取配置，该方案已放弃。',
  },
  DynamicResourceAllocation: {
    en: 'Devices such as GPUs by ResourceClaim and DeviceClass (`resource.k8s.io`) instead of counted resources.',
    'zh-cn': '用 ResourceClaim 和 DeviceClass（`resource.k8s.io`）申领 GPU 等设备，取代按个数计的扩展资源。',
  },
  EphemeralContainers: {
    en: '`kubectl debug` puts a container into a running Pod.',
    'zh-cn': '`kubectl debug` 可在运行中的 Pod 里加入临时容器。',
  },
  EventedPLEG: {
    en: 'The kubelet learns of containers by events of the runtime instead of asking every second.',
    'zh-cn': 'kubelet 通过运行时的事件得知容器变化，而不是每秒轮询。',
  },
  GracefulNodeShutdown: {
    en: 'The kubelet ends Pods in an orderly way when the node shuts down; needs `shutdownGracePeriod` above 0.',
    'zh-cn': '节点关机时由 kubelet 有序终止 Pod；需要 `shutdownGracePeriod` 大于 0。',
  },
  HPAScaleToZero: {
    en: '`minReplicas: 0` in a HorizontalPodAutoscaler with object or external metrics.',
    'zh-cn': '允许使用 Object 或 External 指标的 HorizontalPodAutoscaler 写 `minReplicas: 0`。',
  },
  ImageVolume: {
    en: 'Mounts an image as a read-only volume (`volumes[].image`).',
    'zh-cn': '把镜像作为只读卷挂载（`volumes[].image`）。',
  },
  InPlacePodVerticalScaling: {
    en: 'CPU and memory of a running container may be changed without replacing the Pod (`resize`, `resizePolicy`).',
    'zh-cn': '不重建 Pod 就能修改运行中容器的 CPU 和内存（`resize`、`resizePolicy`）。',
  },
  InPlacePodLevelResourcesVerticalScaling: {
    en: 'Resources of a whole Pod may be changed while it runs.',
    'zh-cn': '运行中修改 Pod 级别的资源。',
  },
  KubeletPSI: {
    en: 'The kubelet reports pressure on CPU, memory and disk as the kernel measures it (PSI, cgroup v2).',
    'zh-cn': 'kubelet 上报内核测得的 CPU、内存和磁盘压力（PSI，需要 cgroup v2）。',
  },
  MaxUnavailableStatefulSet: {
    en: 'A rolling update of a StatefulSet may replace several Pods at a time (`maxUnavailable`).',
    'zh-cn': 'StatefulSet 滚动更新时可同时替换多个 Pod（`maxUnavailable`）。',
  },
  MemoryQoS: {
    en: 'Memory requests become protection in cgroup v2 (`memory.min`), and `memory.high` slows a container down before its limit.',
    'zh-cn': '在 cgroup v2 中用 `memory.min` 保证内存请求量，并在达到限制之前用 `memory.high` 限速。',
  },
  MutatingAdmissionPolicy: {
    en: 'Changes objects on their way in by CEL, without a webhook.',
    'zh-cn': '用 CEL 在准入时修改对象，无需 Webhook。',
  },
  NFTablesProxyMode: {
    en: 'The mode `nftables` of kube-proxy.',
    'zh-cn': 'kube-proxy 的 `nftables` 模式。',
  },
  NodeSwap: {
    en: 'The kubelet runs on nodes with swap, and `memorySwap.swapBehavior` tells who may use it.',
    'zh-cn': 'kubelet 可在启用交换分区的节点上运行，由 `memorySwap.swapBehavior` 决定谁能使用。',
  },
  PodLevelResources: {
    en: 'Requests and limits for the Pod as a whole, beside those of its containers.',
    'zh-cn': '可为整个 Pod 设置请求量和限制，与各容器的并存。',
  },
  PodSecurity: {
    en: 'Pod Security admission, which took the place of PodSecurityPolicy.',
    'zh-cn': 'Pod 安全性准入，取代 PodSecurityPolicy。',
  },
  RotateKubeletServerCertificate: {
    en: 'The kubelet requests its serving certificate from the cluster and renews it (`serverTLSBootstrap`). Somebody has to approve those requests: Kubernetes itself does not.',
    'zh-cn':
      'kubelet 向集群申请自己的服务端证书并自动续期（`serverTLSBootstrap`）。这些申请需要有人批准，Kubernetes 不会自动批准。',
  },
  ServiceTrafficDistribution: {
    en: '`trafficDistribution` of a Service: endpoints near by come first.',
    'zh-cn': 'Service 的 `trafficDistribution`：优先选择就近的端点。',
  },
  SidecarContainers: {
    en: 'Init containers with `restartPolicy: Always` run beside the others and do not keep a Job from finishing.',
    'zh-cn': '`restartPolicy: Always` 的 Init 容器作为边车与其他容器一同运行，且不妨碍 Job 完成。',
  },
  TopologyAwareHints: {
    en: 'Endpoints carry hints which zone should use them.',
    'zh-cn': '端点带有“由哪个可用区使用”的提示。',
  },
  UserNamespacesSupport: {
    en: '`hostUsers: false`: root in the container is nobody on the node.',
    'zh-cn': '`hostUsers: false`：容器里的 root 在节点上只是普通用户。',
  },
  ValidatingAdmissionPolicy: {
    en: 'Checks objects on their way in by CEL, without a webhook.',
    'zh-cn': '用 CEL 在准入时校验对象，无需 Webhook。',
  },
  WatchList: {
    en: 'Clients stream a list instead of loading it in one piece, which spares the API server memory.',
    'zh-cn': '客户端以流的方式获取列表，而不是一次性加载，减轻 API 服务器的内存压力。',
  },
}
