import type { Localized } from '../../core/localized.js'

/** Every kind, by its bare name. */
export const kinds: Readonly<Record<string, Localized>> = {
  Pod: {
    en: 'One or more containers that run together on one node and share an IP address and volumes. A bare Pod is not replaced when its node fails: let a Deployment or another workload make it.',
    'zh-cn':
      '一个或多个容器，一起运行在同一节点上，共用 IP 地址和卷。裸 Pod 在节点故障后不会重建：让 Deployment 等工作负载来创建它。',
  },
  Deployment: {
    en: 'Keeps a number of interchangeable Pods running and replaces them step by step when the template changes, with a way back. The usual choice for stateless programs.',
    'zh-cn': '让一定数量可互换的 Pod 保持运行，模板改动时逐步替换，并可回滚。无状态程序的常规选择。',
  },
  ReplicaSet: {
    en: 'Keeps a number of equal Pods running. Deployments make and manage ReplicaSets, so you rarely write one yourself.',
    'zh-cn': '让一定数量相同的 Pod 保持运行。由 Deployment 创建和管理，很少需要自己写。',
  },
  StatefulSet: {
    en: 'Runs Pods that are not interchangeable: each has a fixed number, DNS name and disk of its own, and they start and stop in order. For databases and the like.',
    'zh-cn': '运行不可互换的 Pod：每个都有固定编号、域名和自己的磁盘，按顺序启停。用于数据库之类。',
  },
  DaemonSet: {
    en: 'Runs one Pod on every node, or on every node that matches: log collectors, network and storage agents.',
    'zh-cn': '在每个（或每个符合条件的）节点上运行一个 Pod：日志采集、网络和存储代理等。',
  },
  Job: {
    en: 'Runs Pods until a number of them have succeeded, trying again on failure; then it is done. It is never started a second time.',
    'zh-cn': '运行 Pod 直到有足够多个成功，失败会重试，做完即止，不会再次启动。',
  },
  CronJob: {
    en: 'Creates a Job at the times of a schedule. Once in a while a run may be missed or happen twice, so the work should bear that.',
    'zh-cn': '按计划的时间创建 Job。偶尔可能漏跑或跑两次，任务要能承受。',
  },
  ReplicationController: {
    en: 'The predecessor of ReplicaSet. Use a Deployment.',
    'zh-cn': 'ReplicaSet 的前身。改用 Deployment。',
  },
  PodTemplate: {
    en: 'A stored Pod template for controllers that use one; by itself it runs nothing.',
    'zh-cn': '存起来供控制器使用的 Pod 模板；本身不运行任何东西。',
  },
  ControllerRevision: {
    en: 'A stored older state of a StatefulSet or DaemonSet, for rolling back. Written by controllers.',
    'zh-cn': 'StatefulSet 或 DaemonSet 的历史状态，用于回滚。由控制器写入。',
  },
  Service: {
    en: 'A stable name and address for a changing set of Pods, found by labels; connections are spread over those that are ready.',
    'zh-cn': '为按标签选中、不断变化的一组 Pod 提供稳定的名字和地址；连接分给其中就绪的 Pod。',
  },
  Endpoints: {
    en: 'The older list of addresses behind a Service. Deprecated in 1.33: EndpointSlices have taken over.',
    'zh-cn': 'Service 背后地址的旧式列表。1.33 起弃用，已由 EndpointSlice 取代。',
  },
  EndpointSlice: {
    en: 'A part of the addresses behind a Service, kept up to date from its selector. Written by hand only for Services without one.',
    'zh-cn': 'Service 背后的一部分地址，按选择算符自动更新。只有没有选择算符的 Service 才需要手写。',
  },
  Ingress: {
    en: 'Rules by which HTTP hosts and paths reach Services. It needs an Ingress controller in the cluster: alone it does nothing. Its API is frozen; new features go to the Gateway API.',
    'zh-cn':
      '规定 HTTP 主机名和路径通往哪些 Service。集群里须有 Ingress 控制器，单独存在不起作用。API 已冻结，新功能在 Gateway API。',
  },
  IngressClass: {
    en: 'Names the controller that serves the Ingresses of this class.',
    'zh-cn': '指明由哪个控制器处理该类 Ingress。',
  },
  NetworkPolicy: {
    en: 'Says who may talk to the selected Pods, and to whom they may. Policies only add permissions, and a network plugin has to enforce them: some ignore them.',
    'zh-cn': '规定谁能访问所选的 Pod、它们能访问谁。多条策略只会叠加放行；要靠网络插件执行，有的插件不支持。',
  },
  ServiceCIDR: {
    en: 'A range from which Services get their addresses (GA in 1.33).',
    'zh-cn': 'Service 地址的分配范围（1.33 起 GA）。',
  },
  IPAddress: {
    en: 'Marks one address as taken by a Service. Written by the system.',
    'zh-cn': '标记某个地址已被 Service 占用。由系统写入。',
  },
  ConfigMap: {
    en: 'Settings as keys and texts, for environment variables or files. Not for secrets; at most 1 MiB.',
    'zh-cn': '以键和文本保存的配置，用作环境变量或文件。不要放敏感内容；最多 1 MiB。',
  },
  Secret: {
    en: 'Like a ConfigMap for sensitive data: permissions can be separate, and nodes keep it in memory. Base64 is not encryption; at most 1 MiB.',
    'zh-cn': '类似 ConfigMap，用于敏感数据：权限可以分开管，节点上只存于内存。base64 不是加密；最多 1 MiB。',
  },
  PersistentVolume: {
    en: 'A piece of storage in the cluster, usually made for a claim by a StorageClass. It belongs to no namespace and outlives Pods.',
    'zh-cn': '集群里的一块存储，通常由 StorageClass 为申领供应。不属于任何命名空间，比 Pod 活得久。',
  },
  PersistentVolumeClaim: {
    en: 'A request for storage of some size and access mode; it binds to one volume, and Pods mount the claim.',
    'zh-cn': '申请一定容量和访问模式的存储；绑定到一个卷，由 Pod 挂载。',
  },
  StorageClass: {
    en: 'A kind of storage on offer: which driver makes the volumes, with which settings, and what becomes of them.',
    'zh-cn': '可供选择的一种存储：由哪个驱动、按什么设置供应卷，之后如何处理。',
  },
  VolumeAttributesClass: {
    en: 'Settings of a volume that may be changed while it is in use, such as IOPS (GA in 1.34).',
    'zh-cn': '使用中也可更换的卷设置，例如 IOPS（1.34 起 GA）。',
  },
  VolumeAttachment: {
    en: 'Says that a volume is to be attached to a node. Written by the system.',
    'zh-cn': '表示某个卷要挂接到某个节点。由系统写入。',
  },
  CSIDriver: {
    en: 'What Kubernetes should know of an installed CSI driver.',
    'zh-cn': 'Kubernetes 对已安装的 CSI 驱动所需了解的信息。',
  },
  CSINode: {
    en: 'Which CSI drivers a node has, and how many volumes fit. Written by the kubelet.',
    'zh-cn': '节点上有哪些 CSI 驱动、最多能挂多少卷。由 kubelet 写入。',
  },
  CSIStorageCapacity: {
    en: 'How much room a driver has left in some part of the cluster. Written by the driver.',
    'zh-cn': '驱动在集群某个范围内的剩余容量。由驱动写入。',
  },
  Namespace: {
    en: 'A room of its own for names, permissions, quotas and policies. Deleting it deletes everything inside; by itself it does not separate network traffic.',
    'zh-cn': '名称、权限、配额和策略的独立空间。删除它会删掉其中的一切；它本身不隔离网络。',
  },
  Node: {
    en: 'A machine that runs Pods. Registered by its kubelet, seldom written by hand.',
    'zh-cn': '运行 Pod 的机器。由 kubelet 注册，很少手写。',
  },
  ServiceAccount: {
    en: 'An identity for Pods against the Kubernetes API. Every namespace has one called `default`; permissions come from role bindings.',
    'zh-cn': 'Pod 访问 Kubernetes API 的身份。每个命名空间都有一个 `default`；权限来自角色绑定。',
  },
  Role: {
    en: 'A set of permissions within one namespace. Nobody has them until a RoleBinding grants them.',
    'zh-cn': '一个命名空间内的一组权限。要由 RoleBinding 授予才有人拥有。',
  },
  ClusterRole: {
    en: 'A set of permissions for the whole cluster, or to be used in single namespaces through RoleBindings; also for nodes and other cluster-wide objects.',
    'zh-cn': '针对整个集群的一组权限，也可经 RoleBinding 只用于单个命名空间；节点等集群级对象也靠它。',
  },
  RoleBinding: {
    en: 'Gives users, groups or ServiceAccounts the permissions of a Role or ClusterRole, in this namespace only.',
    'zh-cn': '把 Role 或 ClusterRole 的权限授予用户、组或 ServiceAccount，只在本命名空间有效。',
  },
  ClusterRoleBinding: {
    en: 'Gives users, groups or ServiceAccounts the permissions of a ClusterRole everywhere in the cluster.',
    'zh-cn': '把 ClusterRole 的权限授予用户、组或 ServiceAccount，在整个集群有效。',
  },
  HorizontalPodAutoscaler: {
    en: 'Changes the number of replicas of a workload by measured load, looking about every 15 s. For CPU and memory the Pods need requests.',
    'zh-cn': '按测得的负载调整工作负载的副本数，大约每 15 秒看一次。用 CPU 或内存时 Pod 须写请求量。',
  },
  PodDisruptionBudget: {
    en: 'Limits how many Pods of a program may be away at once when nodes are drained on purpose. It does not help against crashes or failing nodes.',
    'zh-cn': '限制主动腾空节点时，一个程序的 Pod 最多同时缺几个。对崩溃和节点故障不起作用。',
  },
  PriorityClass: {
    en: 'A named priority for Pods: who is scheduled first, and who may push whom out.',
    'zh-cn': '带名字的 Pod 优先级：谁先调度，谁可以抢占谁。',
  },
  RuntimeClass: {
    en: 'A way to run containers, such as in small VMs, that Pods can choose by `runtimeClassName`.',
    'zh-cn': '一种运行容器的方式，例如小虚拟机，Pod 用 `runtimeClassName` 选择。',
  },
  ResourceQuota: {
    en: 'Limits what a namespace may use or create in sum.',
    'zh-cn': '限制一个命名空间总共能使用或创建多少。',
  },
  LimitRange: {
    en: 'Defaults and bounds for the resources of single containers, Pods and claims in a namespace; applied when they are created.',
    'zh-cn': '命名空间内单个容器、Pod 和申领的资源默认值与上下限，在创建时生效。',
  },
  Lease: {
    en: 'A lock with an expiry, by which programs elect a leader and nodes show that they are alive.',
    'zh-cn': '会过期的锁，程序用它选主，节点用它表明自己还活着。',
  },
  Event: {
    en: 'A note on what happened to an object; kept for an hour by default.',
    'zh-cn': '记录某个对象发生了什么；默认保留一小时。',
  },
  CustomResourceDefinition: {
    en: "Adds a new kind to the cluster's API. Deleting it deletes every object of that kind.",
    'zh-cn': '给集群的 API 增加一种新类型。删除它会删掉该类型的所有对象。',
  },
  APIService: {
    en: 'Hands an API group and version to another server, such as the metrics server.',
    'zh-cn': '把某个 API 组和版本交给另一台服务器，例如 metrics server。',
  },
  ValidatingWebhookConfiguration: {
    en: 'Has an outside program look at requests and refuse them.',
    'zh-cn': '让外部程序检查请求，并可以拒绝。',
  },
  MutatingWebhookConfiguration: {
    en: 'Has an outside program change objects on their way in, before they are checked.',
    'zh-cn': '让外部程序在对象写入途中修改它，之后再做校验。',
  },
  ValidatingAdmissionPolicy: {
    en: 'Rules in CEL that requests must meet, run by the API server itself, with no webhook to operate (GA in 1.30). Takes a binding to work.',
    'zh-cn': '请求须满足的 CEL 规则，由 API 服务器自己执行，不用维护 Webhook（1.30 起 GA）。要有绑定才生效。',
  },
  ValidatingAdmissionPolicyBinding: {
    en: 'Puts a ValidatingAdmissionPolicy in force: where, with which parameters, and whether to deny or only to warn.',
    'zh-cn': '启用一个 ValidatingAdmissionPolicy：在哪里、用什么参数、拒绝还是只警告。',
  },
  MutatingAdmissionPolicy: {
    en: 'Changes to objects on their way in, written in CEL and made by the API server itself (GA in 1.36). Takes a binding to work.',
    'zh-cn': '用 CEL 写的、在对象写入途中的修改，由 API 服务器自己执行（1.36 起 GA）。要有绑定才生效。',
  },
  MutatingAdmissionPolicyBinding: {
    en: 'Puts a MutatingAdmissionPolicy in force.',
    'zh-cn': '启用一个 MutatingAdmissionPolicy。',
  },
  FlowSchema: {
    en: 'Sorts requests to the API server into a priority level.',
    'zh-cn': '把发往 API 服务器的请求归入某个优先级。',
  },
  PriorityLevelConfiguration: {
    en: 'How many requests of one priority level the API server handles at once, and how the others wait.',
    'zh-cn': 'API 服务器同时处理某个优先级的多少请求，其余怎样排队。',
  },
  CertificateSigningRequest: {
    en: 'Asks a signer for a certificate; somebody has to approve it.',
    'zh-cn': '向签名者申请证书，须有人批准。',
  },
  ClusterTrustBundle: {
    en: 'CA certificates for Pods of the whole cluster to mount (GA in 1.37).',
    'zh-cn': '供整个集群的 Pod 挂载的 CA 证书（1.37 起 GA）。',
  },
  ResourceClaim: {
    en: 'Asks for devices such as GPUs, for Pods to share (GA in 1.34).',
    'zh-cn': '申请 GPU 等设备，可由多个 Pod 共用（1.34 起 GA）。',
  },
  ResourceClaimTemplate: {
    en: 'Makes a ResourceClaim for each Pod that names it (GA in 1.34).',
    'zh-cn': '为引用它的每个 Pod 创建一个 ResourceClaim（1.34 起 GA）。',
  },
  DeviceClass: {
    en: 'A kind of device on offer, described by CEL conditions (GA in 1.34).',
    'zh-cn': '可供申请的一类设备，用 CEL 条件描述（1.34 起 GA）。',
  },
  ResourceSlice: {
    en: 'Devices that a driver offers on a node. Written by the driver.',
    'zh-cn': '驱动在节点上提供的设备。由驱动写入。',
  },
  TokenReview: {
    en: 'Asks the API server who a token belongs to; nothing is stored.',
    'zh-cn': '询问 API 服务器某个令牌属于谁；不会保存。',
  },
  SubjectAccessReview: {
    en: 'Asks the API server whether somebody may do something; nothing is stored.',
    'zh-cn': '询问 API 服务器某人能否做某事；不会保存。',
  },
  PodCertificateRequest: {
    en: 'Asks a signer for the certificate of one Pod. Written by the kubelet (GA in 1.37).',
    'zh-cn': '为某个 Pod 向签名者申请证书。由 kubelet 写入（1.37 起 GA）。',
  },
  DeviceTaintRule: {
    en: 'Taints devices, by driver, pool or name, so that claims avoid them (GA in 1.37).',
    'zh-cn': '按驱动、资源池或名称给设备打污点，让申领避开它们（1.37 起 GA）。',
  },
  StorageVersionMigration: {
    en: 'Rewrites all stored objects of a resource in its current storage version (GA in 1.37).',
    'zh-cn': '把某种资源的全部已存对象按当前存储版本重写一遍（1.37 起 GA）。',
  },
  SelfSubjectAccessReview: {
    en: 'Asks the API server whether you yourself may do something, as `kubectl auth can-i` does.',
    'zh-cn': '询问 API 服务器自己能否做某事，`kubectl auth can-i` 就是这样做的。',
  },
  SelfSubjectReview: {
    en: 'Asks the API server who you are, as `kubectl auth whoami` does.',
    'zh-cn': '询问 API 服务器自己是谁，`kubectl auth whoami` 就是这样做的。',
  },
  SelfSubjectRulesReview: {
    en: 'Asks the API server what you may do in a namespace.',
    'zh-cn': '询问 API 服务器自己在某个命名空间里能做什么。',
  },
  LocalSubjectAccessReview: {
    en: 'Asks the API server whether somebody may do something in one namespace.',
    'zh-cn': '询问 API 服务器某人在某个命名空间里能否做某事。',
  },
  Binding: { en: 'Puts a Pod on a node; written by schedulers.', 'zh-cn': '把 Pod 放到某个节点上；由调度器写入。' },
}
