import { type ConfigKind, field, type Types } from './model.js'
import { logging, tracing } from './shared.js'

/** `kubelet.config.k8s.io/v1beta1`: what `/var/lib/kubelet/config.yaml` holds. */
const types: Types = {
  ...logging,
  ...tracing,
  KubeletConfiguration: {
    // the server
    enableServer: field('boolean', {
      en: "Serves the kubelet's HTTPS API, without which `kubectl logs`, `kubectl exec` and metrics have nobody to ask.",
      'zh-cn': '提供 kubelet 的 HTTPS API；关掉之后，`kubectl logs`、`kubectl exec` 和指标采集都无处可问。',
      default: 'true',
    }),
    address: field('string', {
      en: "Address the kubelet's server listens on; `0.0.0.0` means every interface.",
      'zh-cn': 'kubelet 服务监听的地址；`0.0.0.0` 表示所有网络接口。',
      default: '0.0.0.0',
      format: 'ip',
    }),
    port: field('integer', {
      en: "Port of the kubelet's HTTPS API. The API server calls it for logs, exec and metrics.",
      'zh-cn': 'kubelet HTTPS API 的端口。API 服务器通过它获取日志、执行命令、采集指标。',
      default: '10250',
      min: 1,
      max: 65535,
      format: 'port',
    }),
    readOnlyPort: field('integer', {
      en: 'Port that serves Pods and metrics to anybody who asks, without authentication; `0` turns it off and is the safe choice.',
      'zh-cn': '不经身份认证就向任何人公开 Pod 与指标信息的端口；`0` 表示关闭，也是安全的选择。',
      default: '0',
      min: 0,
      max: 65535,
      format: 'port',
    }),
    tlsCertFile: field('string', {
      en: "Certificate the kubelet's server shows. Left out together with `tlsPrivateKeyFile`, the kubelet signs one for itself.",
      'zh-cn': 'kubelet 服务端使用的证书。与 `tlsPrivateKeyFile` 都不写时，kubelet 会自签一份。',
      format: 'path',
    }),
    tlsPrivateKeyFile: field('string', {
      en: 'Private key that belongs to `tlsCertFile`.',
      'zh-cn': '与 `tlsCertFile` 配对的私钥。',
      format: 'path',
    }),
    tlsCipherSuites: field('[]string', {
      en: 'Cipher suites the server offers up to TLS 1.2; those of TLS 1.3 cannot be chosen.',
      'zh-cn': '服务端在 TLS 1.2 及以下可用的密码套件；TLS 1.3 的套件不可选择。',
    }),
    tlsCurvePreferences: field('[]integer', {
      en: "Key exchange mechanisms the server accepts, as Go's numeric curve ids; their order does not matter.",
      'zh-cn': '服务端接受的密钥交换机制，用 Go 的数字曲线编号表示，顺序无关紧要。',
      since: '1.36',
    }),
    tlsMinVersion: field('string', {
      en: 'Oldest TLS version the server accepts.',
      'zh-cn': '服务端接受的最低 TLS 版本。',
      enum: ['VersionTLS10', 'VersionTLS11', 'VersionTLS12', 'VersionTLS13'],
    }),
    rotateCertificates: field('boolean', {
      en: "Renews the kubelet's client certificate before it expires. Without it the node drops out of the cluster when the certificate does, after a year as a rule.",
      'zh-cn': '在 kubelet 客户端证书到期前自动续期。不开启的话，证书（通常一年）一到期，节点就会脱离集群。',
      default: 'false',
    }),
    serverTLSBootstrap: field('boolean', {
      en: 'Requests the serving certificate from the cluster instead of signing it alone. Somebody has to approve these requests: Kubernetes itself does not.',
      'zh-cn': '服务端证书向集群申请，而不是自签。这类 CSR 需要有人批准，Kubernetes 自己不会批。',
      default: 'false',
    }),
    authentication: field('KubeletAuthentication', {
      en: "How callers of the kubelet's API prove who they are.",
      'zh-cn': '调用 kubelet API 的一方如何证明身份。',
    }),
    authorization: field('KubeletAuthorization', {
      en: "What callers of the kubelet's API may do.",
      'zh-cn': '调用 kubelet API 的一方有哪些权限。',
    }),
    enableDebuggingHandlers: field('boolean', {
      en: "Offers logs, exec, attach and port-forward on the kubelet's server; `kubectl` needs them.",
      'zh-cn': '在 kubelet 服务上提供日志、exec、attach 和端口转发，`kubectl` 依赖它们。',
      default: 'true',
    }),
    enableProfilingHandler: field('boolean', {
      en: 'Offers Go profiles at `/debug/pprof/`.',
      'zh-cn': '在 `/debug/pprof/` 提供 Go 性能剖析数据。',
      default: 'true',
    }),
    enableDebugFlagsHandler: field('boolean', {
      en: 'Lets the log level be changed at run time through `/debug/flags/v`.',
      'zh-cn': '允许通过 `/debug/flags/v` 在运行时修改日志级别。',
      default: 'true',
    }),
    enableContentionProfiling: field('boolean', {
      en: 'Records where goroutines wait for locks; needs `enableDebuggingHandlers`.',
      'zh-cn': '记录 goroutine 在锁上的等待，需要 `enableDebuggingHandlers`。',
      default: 'false',
    }),
    enableSystemLogHandler: field('boolean', {
      en: "Shows the node's log files under `/logs/` of the kubelet's API.",
      'zh-cn': '在 kubelet API 的 `/logs/` 下提供节点的日志文件。',
      default: 'true',
    }),
    enableSystemLogQuery: field('boolean', {
      en: "Lets node services' logs be queried through the kubelet's API; needs `enableSystemLogHandler`. Turn it on to debug, then off again: it exposes a lot.",
      'zh-cn':
        '允许通过 kubelet API 查询节点服务的日志，需要 `enableSystemLogHandler`。它暴露的内容很多，调试时打开，用完关闭。',
      default: 'false',
      since: '1.27',
    }),
    streamingConnectionIdleTimeout: field('duration', {
      en: 'Closed idle exec and port-forward connections once; it has no effect any more.',
      'zh-cn': '曾用于关闭空闲的 exec 与端口转发连接，如今已不起作用。',
      default: '4h',
    }),
    healthzPort: field('integer', {
      en: 'Port of the `/healthz` endpoint; `0` turns it off.',
      'zh-cn': '`/healthz` 端点的端口；`0` 表示关闭。',
      default: '10248',
      min: 0,
      max: 65535,
      format: 'port',
    }),
    healthzBindAddress: field('string', {
      en: 'Address of the `/healthz` endpoint. It asks for no authentication, so loopback is a good place for it.',
      'zh-cn': '`/healthz` 端点监听的地址。它不做身份认证，留在环回地址上最合适。',
      default: '127.0.0.1',
      format: 'ip',
    }),
    // where Pods come from, and how often the kubelet looks
    staticPodPath: field('string', {
      en: 'Folder (or file) of static Pods, which the kubelet runs without the API server; kubeadm puts the control plane there: `/etc/kubernetes/manifests`.',
      'zh-cn':
        '静态 Pod 所在的目录（或文件），kubelet 不经 API 服务器直接运行它们；kubeadm 的控制平面就放在 `/etc/kubernetes/manifests`。',
      format: 'path',
    }),
    staticPodURL: field('string', {
      en: 'Address to fetch static Pods from.',
      'zh-cn': '从这个地址获取静态 Pod。',
      format: 'url',
    }),
    staticPodURLHeader: field('map[string][]string', {
      en: 'HTTP headers sent along when `staticPodURL` is fetched.',
      'zh-cn': '请求 `staticPodURL` 时附带的 HTTP 头。',
    }),
    syncFrequency: field('duration', {
      en: 'Longest time between two comparisons of what runs with what should run.',
      'zh-cn': '两次核对“实际运行”与“应当运行”之间的最长间隔。',
      default: '1m',
    }),
    fileCheckFrequency: field('duration', {
      en: 'How often the folder of static Pods is looked through.',
      'zh-cn': '多久检查一次静态 Pod 目录。',
      default: '20s',
    }),
    httpCheckFrequency: field('duration', {
      en: 'How often `staticPodURL` is fetched.',
      'zh-cn': '多久获取一次 `staticPodURL`。',
      default: '20s',
    }),
    configMapAndSecretChangeDetectionStrategy: field('string', {
      en: 'How the kubelet notices that a mounted ConfigMap or Secret has changed: `Watch` is told at once, `Cache` asks again when its copy has aged, `Get` asks every time.',
      'zh-cn':
        'kubelet 如何发现挂载的 ConfigMap 或 Secret 有变化：`Watch` 立即得知，`Cache` 在缓存过期后再问，`Get` 每次都问。',
      default: 'Watch',
      enum: ['Get', 'Cache', 'Watch'],
    }),
    // talking to the API server
    registerNode: field('boolean', {
      en: 'Registers this machine as a Node by itself.',
      'zh-cn': '自动把本机注册为 Node。',
      default: 'true',
      since: '1.23',
    }),
    registerWithTaints: field('[]core.Taint', {
      en: 'Taints the Node is born with. They count at the first registration only; `kubectl taint` changes them later.',
      'zh-cn': '节点注册时自带的污点。只在首次注册时生效，之后用 `kubectl taint` 修改。',
      since: '1.23',
    }),
    nodeStatusUpdateFrequency: field('duration', {
      en: "How often the node's status is worked out; it is sent when something has changed. Keep it well below `--node-monitor-grace-period` of the controller manager.",
      'zh-cn': '多久计算一次节点状态，有变化才上报。应远小于控制器管理器的 `--node-monitor-grace-period`。',
      default: '10s',
    }),
    nodeStatusReportFrequency: field('duration', {
      en: 'How often an unchanged node status is sent all the same. If only `nodeStatusUpdateFrequency` is set, it takes that value.',
      'zh-cn': '节点状态没有变化时，多久上报一次。如果只设置了 `nodeStatusUpdateFrequency`，则取它的值。',
      default: '5m',
    }),
    nodeLeaseDurationSeconds: field('integer', {
      en: "Lifetime of the Lease that is the node's heartbeat; it is renewed every 10 s or so.",
      'zh-cn': '充当节点心跳的 Lease 的有效期，大约每 10 秒续约一次。',
      default: '40',
      min: 1,
      unit: 's',
    }),
    nodeStatusMaxImages: field('integer', {
      en: "At most this many images are listed in the Node's status, the largest first; `-1` lists all. The scheduler prefers nodes that already have an image only as far as it is listed.",
      'zh-cn':
        'Node 状态中最多列出多少个镜像（从大到小）；`-1` 表示全部列出。调度器的镜像本地性打分只认得列出来的镜像。',
      default: '50',
      min: -1,
    }),
    contentType: field('string', {
      en: 'Format of requests to the API server; protobuf is the fast one.',
      'zh-cn': '发往 API 服务器的请求格式，protobuf 最快。',
      default: 'application/vnd.kubernetes.protobuf',
    }),
    kubeAPIQPS: field('integer', {
      en: 'Requests a second to the API server on average.',
      'zh-cn': '每秒向 API 服务器发送的平均请求数。',
      default: '50',
      min: 0,
    }),
    kubeAPIBurst: field('integer', {
      en: 'Requests to the API server that may go out at once, above the average of `kubeAPIQPS`.',
      'zh-cn': '在 `kubeAPIQPS` 的平均值之上，允许瞬间发出的请求数。',
      default: '100',
      min: 0,
    }),
    eventRecordQPS: field('integer', {
      en: 'Events a second the kubelet writes at most; `0` means no limit.',
      'zh-cn': 'kubelet 每秒最多写入的事件数；`0` 表示不限制。',
      default: '50',
      min: 0,
    }),
    eventBurst: field('integer', {
      en: 'Events that may be written at once, above the average of `eventRecordQPS`.',
      'zh-cn': '在 `eventRecordQPS` 的平均值之上，允许瞬间写入的事件数。',
      default: '100',
      min: 0,
    }),
    providerID: field('string', {
      en: 'Name the cloud provider knows this machine by.',
      'zh-cn': '云厂商用来识别这台机器的唯一 ID。',
    }),
    // DNS and networking
    clusterDomain: field('string', {
      en: 'DNS domain of the cluster, usually `cluster.local`; it goes into the search list of every Pod.',
      'zh-cn': '集群的 DNS 域，通常是 `cluster.local`；会写入每个 Pod 的搜索域。',
    }),
    clusterDNS: field('[]string', {
      en: "Addresses that Pods ask for names, as a rule the ClusterIP of the DNS Service. Without it, Pods get the node's own resolvers.",
      'zh-cn': 'Pod 用来解析域名的地址，通常是集群 DNS Service 的 ClusterIP。不设置时，Pod 使用节点自己的解析器。',
      format: 'ip',
    }),
    resolvConf: field('string', {
      en: 'File that names the upstream resolvers of Pods. With systemd-resolved it must be `/run/systemd/resolve/resolv.conf`, or CoreDNS asks itself in a loop.',
      'zh-cn':
        '提供 Pod 上游解析器的文件。使用 systemd-resolved 时要写 `/run/systemd/resolve/resolv.conf`，否则 CoreDNS 会转发给自己，形成环路。',
      default: '/etc/resolv.conf',
      format: 'path',
    }),
    podCIDR: field('string', {
      en: 'Range of Pod addresses of a kubelet that runs without a cluster; in a cluster the control plane hands it out.',
      'zh-cn': '脱离集群独立运行时 Pod 的地址段；在集群中由控制平面分配。',
      format: 'cidr',
    }),
    hairpinMode: field('string', {
      en: 'How a Pod reaches itself through its own Service on a bridge network.',
      'zh-cn': '在网桥网络中，Pod 如何经由自己的 Service 访问到自己。',
      default: 'promiscuous-bridge',
      enum: ['promiscuous-bridge', 'hairpin-veth', 'none'],
    }),
    makeIPTablesUtilChains: field('boolean', {
      en: "Keeps the kubelet's own chain in iptables, by which other programs see which iptables variant the node uses.",
      'zh-cn': '在 iptables 中维护 kubelet 自己的链，供其他程序判断节点使用的是哪种 iptables。',
      default: 'true',
    }),
    iptablesMasqueradeBit: field('integer', {
      en: 'Chose the mark bit of packets to be masqueraded; it has no effect any more.',
      'zh-cn': '曾用于选择待伪装数据包的标记位，如今已不起作用。',
      default: '14',
      deprecated: '1.28',
      min: 0,
      max: 31,
    }),
    iptablesDropBit: field('integer', {
      en: 'Chose the mark bit of packets to be dropped; it has no effect any more.',
      'zh-cn': '曾用于选择待丢弃数据包的标记位，如今已不起作用。',
      default: '15',
      deprecated: '1.28',
      min: 0,
      max: 31,
    }),
    // how many Pods, and what the node keeps for itself
    maxPods: field('integer', {
      en: "At most this many Pods run on the node. Beyond 110 you leave what Kubernetes is tested with, and the node's Pod range must have the addresses.",
      'zh-cn': '节点上最多运行的 Pod 数。超过 110 就超出了 Kubernetes 的测试范围，而且节点的 Pod 网段要有足够的地址。',
      default: '110',
      min: 0,
    }),
    podsPerCore: field('integer', {
      en: 'At most this many Pods for each CPU core, and never more than `maxPods`; `0` sets no such limit.',
      'zh-cn': '每个 CPU 核最多运行的 Pod 数，且总数不超过 `maxPods`；`0` 表示不按核限制。',
      default: '0',
      min: 0,
    }),
    podPidsLimit: field('integer', {
      en: 'At most this many processes and threads in one Pod, so that a fork bomb cannot take the node down; `-1` sets no limit.',
      'zh-cn': '单个 Pod 内进程和线程的上限，避免 fork 炸弹拖垮节点；`-1` 表示不限制。',
      default: '-1',
      min: -1,
    }),
    systemReserved: field('map[string]string', {
      en: 'What is kept for the operating system (`cpu`, `memory`, `ephemeral-storage`, `pid`). The scheduler gives Pods only what remains.',
      'zh-cn': '为操作系统预留的资源（`cpu`、`memory`、`ephemeral-storage`、`pid`）。调度器只会把剩下的分给 Pod。',
    }),
    kubeReserved: field('map[string]string', {
      en: 'What is kept for the kubelet and the container runtime (`cpu`, `memory`, `ephemeral-storage`, `pid`); it comes on top of `systemReserved`.',
      'zh-cn':
        '为 kubelet 和容器运行时预留的资源（`cpu`、`memory`、`ephemeral-storage`、`pid`），与 `systemReserved` 相加。',
    }),
    systemReservedCgroup: field('string', {
      en: "Cgroup that holds the system's daemons; `system-reserved` under `enforceNodeAllocatable` limits it.",
      'zh-cn': '系统守护进程所在的 cgroup；`enforceNodeAllocatable` 中写了 `system-reserved` 就会对它设限。',
    }),
    kubeReservedCgroup: field('string', {
      en: 'Cgroup that holds kubelet and runtime; `kube-reserved` under `enforceNodeAllocatable` limits it.',
      'zh-cn': 'kubelet 与运行时所在的 cgroup；`enforceNodeAllocatable` 中写了 `kube-reserved` 就会对它设限。',
    }),
    reservedSystemCPUs: field('string', {
      en: 'CPUs, such as `0-1`, that the system keeps for itself; it replaces the amounts of `systemReserved` and `kubeReserved` where CPU is concerned.',
      'zh-cn': '留给系统的 CPU 编号，例如 `0-1`；在 CPU 方面取代 `systemReserved` 和 `kubeReserved` 的数量。',
    }),
    reservedMemory: field('[]MemoryReservation', {
      en: 'Memory kept back on each NUMA node; `Static` of `memoryManagerPolicy` needs it, and the sum must equal what the node reserves.',
      'zh-cn': '各 NUMA 节点上预留的内存；`memoryManagerPolicy` 为 `Static` 时必须给出，总和要与节点预留量一致。',
    }),
    enforceNodeAllocatable: field('[]string', {
      en: 'Whose limits the kubelet really enforces. `pods` is enough for most; the reserved ones need their cgroups, and strangle the system when set too low.',
      'zh-cn':
        'kubelet 对哪些部分真正强制限额。多数情况下 `pods` 足矣；对预留部分强制需要给出 cgroup，设得过低会扼死系统进程。',
      default: '["pods"]',
      enum: [
        'none',
        'pods',
        'system-reserved',
        'system-reserved-compressible',
        'kube-reserved',
        'kube-reserved-compressible',
      ],
    }),
    qosReserved: field('map[string]string', {
      en: 'Share of memory that only Pods of QoS class Guaranteed may count on.',
      'zh-cn': '只供 Guaranteed 级别 Pod 使用的内存比例。',
      gate: 'QOSReserved',
    }),
    // eviction
    evictionHard: field('map[string]string', {
      en: 'Below these thresholds Pods are evicted at once, without a grace period. Naming one signal sets every other to zero, unless `mergeDefaultEvictionSettings` is on: repeat those you want to keep.',
      'zh-cn':
        '低于这些阈值时立即驱逐 Pod，没有宽限期。只写其中一个信号会把其余的都清零，除非开启 `mergeDefaultEvictionSettings`：想保留的要一并写上。',
      default:
        '{memory.available: 100Mi, nodefs.available: 10%, nodefs.inodesFree: 5%, imagefs.available: 15%, imagefs.inodesFree: 5%}',
    }),
    evictionSoft: field('map[string]string', {
      en: 'Below these thresholds Pods are evicted once the time in `evictionSoftGracePeriod` has passed. Every signal needs an entry there.',
      'zh-cn': '低于这些阈值并持续 `evictionSoftGracePeriod` 所给的时间后才驱逐。每个信号都要在那里有对应的一项。',
    }),
    evictionSoftGracePeriod: field('map[string]string', {
      en: 'How long a threshold of `evictionSoft` must be crossed before Pods go.',
      'zh-cn': '`evictionSoft` 的阈值要被突破多久才开始驱逐。',
    }),
    evictionMinimumReclaim: field('map[string]string', {
      en: 'How much an eviction frees at least, so that the node does not hover around its threshold.',
      'zh-cn': '一次驱逐至少要回收多少，避免节点在阈值附近来回波动。',
    }),
    evictionPressureTransitionPeriod: field('duration', {
      en: 'How long a node keeps its pressure condition after the pressure is gone, so that it does not flap.',
      'zh-cn': '压力消失后节点仍保持压力状况的时间，防止状态反复跳动。',
      default: '5m',
    }),
    evictionMaxPodGracePeriod: field('integer', {
      en: 'Longest grace period, in seconds, that a Pod gets in a soft eviction.',
      'zh-cn': '软驱逐时 Pod 最长的宽限期（秒）。',
      default: '0',
      min: 0,
      unit: 's',
    }),
    mergeDefaultEvictionSettings: field('boolean', {
      en: 'Keeps the defaults of the signals that `evictionHard` does not name, instead of setting them to zero.',
      'zh-cn': '`evictionHard` 没有写到的信号保留默认值，而不是清零。',
      default: 'false',
    }),
    kernelMemcgNotification: field('boolean', {
      en: 'Lets the kernel report memory thresholds, rather than measuring every 10 s: quicker eviction.',
      'zh-cn': '由内核通知内存阈值，而不是每 10 秒测量一次，驱逐更及时。',
      default: 'false',
    }),
    // images
    imageMinimumGCAge: field('duration', {
      en: 'An unused image younger than this is never deleted.',
      'zh-cn': '未使用的镜像在此时间内不会被删除。',
      default: '2m',
    }),
    imageMaximumGCAge: field('duration', {
      en: 'An image unused for longer than this is deleted even with room to spare; `0s` turns it off.',
      'zh-cn': '镜像闲置超过此时间就会被删除，哪怕磁盘还有空间；`0s` 表示关闭。',
      default: '0s',
      since: '1.29',
    }),
    imageGCHighThresholdPercent: field('integer', {
      en: 'Disk usage from which unused images are deleted. Must be above `imageGCLowThresholdPercent`.',
      'zh-cn': '磁盘使用率达到该值时开始清理未使用的镜像。必须大于 `imageGCLowThresholdPercent`。',
      default: '85',
      min: 0,
      max: 100,
      unit: '%',
    }),
    imageGCLowThresholdPercent: field('integer', {
      en: 'Deleting images stops when disk usage is back at this value.',
      'zh-cn': '磁盘使用率降到该值时停止清理镜像。',
      default: '80',
      min: 0,
      max: 100,
      unit: '%',
    }),
    serializeImagePulls: field('boolean', {
      en: 'Pulls one image at a time. `false` starts Pods sooner on a fast disk and network; cap it with `maxParallelImagePulls`.',
      'zh-cn':
        '一次只拉取一个镜像。磁盘和网络够快时设为 `false` 能更快启动 Pod；可用 `maxParallelImagePulls` 限制并发。',
      default: 'true',
    }),
    maxParallelImagePulls: field('integer', {
      en: 'At most this many images are pulled at the same time; only with `serializeImagePulls: false`.',
      'zh-cn': '同时拉取的镜像数上限；只能与 `serializeImagePulls: false` 一起使用。',
      since: '1.27',
      min: 1,
    }),
    registryPullQPS: field('integer', {
      en: 'Image pulls a second; `0` means no limit.',
      'zh-cn': '每秒拉取镜像的次数；`0` 表示不限制。',
      default: '5',
      min: 0,
    }),
    registryBurst: field('integer', {
      en: 'Image pulls that may start at once, above the average of `registryPullQPS`.',
      'zh-cn': '在 `registryPullQPS` 的平均值之上，允许瞬间开始的拉取次数。',
      default: '10',
      min: 0,
    }),
    imagePullCredentialsVerificationPolicy: field('string', {
      en: 'Whether a Pod must show that it may pull an image that is already on the node.',
      'zh-cn': '镜像已在节点上时，Pod 是否仍需证明自己有权拉取它。',
      default: 'NeverVerifyPreloadedImages',
      since: '1.33',
      enum: ['NeverVerify', 'NeverVerifyPreloadedImages', 'NeverVerifyAllowlistedImages', 'AlwaysVerify'],
      gate: 'KubeletEnsureSecretPulledImages',
    }),
    preloadedImagesVerificationAllowlist: field('[]string', {
      en: 'Images, without tag, that need no such proof under `NeverVerifyAllowlistedImages`; a trailing `/*` covers everything below.',
      'zh-cn': '在 `NeverVerifyAllowlistedImages` 下免于证明的镜像（不带标签）；末尾的 `/*` 涵盖其下所有路径。',
      since: '1.33',
      gate: 'KubeletEnsureSecretPulledImages',
    }),
    // the container runtime
    containerRuntimeEndpoint: field('string', {
      en: 'Socket of the container runtime: `unix:///run/containerd/containerd.sock`, or `unix:///var/run/crio/crio.sock` for CRI-O.',
      'zh-cn':
        '容器运行时的套接字：`unix:///run/containerd/containerd.sock`，CRI-O 则是 `unix:///var/run/crio/crio.sock`。',
      default: 'unix:///run/containerd/containerd.sock',
      since: '1.27',
    }),
    imageServiceEndpoint: field('string', {
      en: "Socket of a separate image service; the runtime's own where it is left out.",
      'zh-cn': '独立镜像服务的套接字；不写则与容器运行时相同。',
      since: '1.27',
    }),
    runtimeRequestTimeout: field('duration', {
      en: 'How long the runtime may take to answer; pulls, logs, exec and attach are exempt.',
      'zh-cn': '容器运行时应答的时限；拉取镜像、日志、exec 和 attach 不受此限。',
      default: '2m',
    }),
    containerLogMaxSize: field('string', {
      en: "Size at which a container's log is rotated. `kubectl logs` shows the newest file only.",
      'zh-cn': '容器日志达到此大小时轮转。`kubectl logs` 只显示最新的那个文件。',
      default: '10Mi',
      format: 'quantity',
    }),
    containerLogMaxFiles: field('integer', {
      en: 'Log files kept for each container, the current one included.',
      'zh-cn': '每个容器保留的日志文件数，包含当前文件。',
      default: '5',
      min: 2,
    }),
    containerLogMaxWorkers: field('integer', {
      en: 'How many logs are rotated at the same time.',
      'zh-cn': '同时进行的日志轮转数。',
      default: '1',
      min: 1,
    }),
    containerLogMonitorInterval: field('duration', {
      en: 'How often log sizes are checked. Shorten it where containers write faster than that.',
      'zh-cn': '多久检查一次日志大小。容器写得很快时可以缩短。',
      default: '10s',
    }),
    podLogsDir: field('string', {
      en: "Folder of the Pods' logs; log collectors expect the default.",
      'zh-cn': 'Pod 日志所在的目录；日志采集器通常假定为默认值。',
      default: '/var/log/pods/',
      format: 'path',
    }),
    // cgroups, CPU and memory
    cgroupDriver: field('string', {
      en: 'Who manages cgroups. It must be what the container runtime uses, and `systemd` on a machine that boots with systemd; kubeadm writes `systemd`. Newer runtimes tell the kubelet by themselves.',
      'zh-cn':
        '由谁管理 cgroup。必须与容器运行时一致；用 systemd 启动的机器应选 `systemd`，kubeadm 写的也是 `systemd`。较新的运行时会自己告诉 kubelet。',
      default: 'cgroupfs',
      enum: ['cgroupfs', 'systemd'],
    }),
    cgroupRoot: field('string', { en: 'Cgroup under which all Pods live.', 'zh-cn': '所有 Pod 所在的上级 cgroup。' }),
    cgroupsPerQOS: field('boolean', {
      en: 'Puts Burstable and BestEffort Pods under cgroups of their class. Resource limits on Pods and nodes rest on it.',
      'zh-cn': '把 Burstable 和 BestEffort 的 Pod 放入各自级别的 cgroup。Pod 与节点的资源限额都建立在此之上。',
      default: 'true',
    }),
    kubeletCgroups: field('string', {
      en: 'Cgroup the kubelet itself is placed in.',
      'zh-cn': 'kubelet 自身所在的 cgroup。',
    }),
    systemCgroups: field('string', {
      en: 'Cgroup for all processes that are in no container; needs `cgroupRoot`, and a reboot to undo.',
      'zh-cn': '用于所有不在容器中的进程的 cgroup；需要 `cgroupRoot`，撤销时要重启机器。',
    }),
    failCgroupV1: field('boolean', {
      en: 'Refuses to start on a node with cgroup v1. It was `false` until 1.34.',
      'zh-cn': '节点使用 cgroup v1 时拒绝启动。1.34 及以前默认为 `false`。',
      default: 'true',
      since: '1.31',
    }),
    cpuCFSQuota: field('boolean', {
      en: 'Enforces CPU limits. With `false` containers may exceed them, and none is throttled.',
      'zh-cn': '强制执行 CPU 限额。设为 `false` 后容器可以超用，也就没有限流。',
      default: 'true',
    }),
    cpuCFSQuotaPeriod: field('duration', {
      en: 'Length of the window in which a CPU limit is counted, from 1 ms to 1 s.',
      'zh-cn': '统计 CPU 限额的时间窗口，1 毫秒到 1 秒。',
      default: '100ms',
      gate: 'CustomCPUCFSQuotaPeriod',
    }),
    cpuManagerPolicy: field('string', {
      en: '`static` gives whole CPUs of their own to Guaranteed Pods that ask for an integer number.',
      'zh-cn': '`static` 会让请求整数个 CPU 的 Guaranteed Pod 独占 CPU 核。',
      default: 'none',
      enum: ['none', 'static'],
    }),
    cpuManagerPolicyOptions: field('map[string]string', {
      en: 'Refinements of the `static` CPU policy, such as `full-pcpus-only: "true"`.',
      'zh-cn': '对 `static` CPU 策略的细化，例如 `full-pcpus-only: "true"`。',
      since: '1.22',
    }),
    cpuManagerReconcilePeriod: field('duration', {
      en: 'How often CPU assignments are checked and repaired.',
      'zh-cn': '多久核对并修正一次 CPU 分配。',
      default: '10s',
    }),
    draManagerReconcilePeriod: field('duration', {
      en: 'How often the kubelet tidies up the device claims of dynamic resource allocation.',
      'zh-cn': 'kubelet 多久整理一次动态资源分配的设备申领。',
      default: '60s',
    }),
    memoryManagerPolicy: field('string', {
      en: '`Static` pins the memory of Guaranteed Pods to NUMA nodes; it needs `reservedMemory`.',
      'zh-cn': '`Static` 会把 Guaranteed Pod 的内存固定在 NUMA 节点上，需要 `reservedMemory`。',
      default: 'None',
      enum: ['None', 'Static'],
    }),
    topologyManagerPolicy: field('string', {
      en: 'How strictly CPU, memory and devices of a Pod must come from the same NUMA node. `restricted` and `single-numa-node` reject Pods that do not fit.',
      'zh-cn':
        'Pod 的 CPU、内存和设备是否必须来自同一 NUMA 节点，以及多严格。`restricted` 和 `single-numa-node` 会拒绝无法满足的 Pod。',
      default: 'none',
      enum: ['none', 'best-effort', 'restricted', 'single-numa-node'],
    }),
    topologyManagerScope: field('string', {
      en: 'Whether NUMA alignment is sought for each container or for the Pod as a whole.',
      'zh-cn': 'NUMA 对齐是按每个容器还是按整个 Pod 来做。',
      default: 'container',
      enum: ['container', 'pod'],
    }),
    topologyManagerPolicyOptions: field('map[string]string', {
      en: 'Refinements of the topology policy, such as `prefer-closest-numa-nodes: "true"`.',
      'zh-cn': '对拓扑策略的细化，例如 `prefer-closest-numa-nodes: "true"`。',
      since: '1.26',
    }),
    failSwapOn: field('boolean', {
      en: 'Refuses to start on a node with swap. Set it to `false` before you use `memorySwap`.',
      'zh-cn': '节点开启了 swap 时拒绝启动。要用 `memorySwap` 就先设为 `false`。',
      default: 'true',
    }),
    memorySwap: field('MemorySwapConfiguration', {
      en: "Whether Pods may use the node's swap.",
      'zh-cn': 'Pod 能否使用节点的 swap。',
      since: '1.22',
    }),
    memoryThrottlingFactor: field('number', {
      en: 'How far above its memory request, on the way to the limit, a container on cgroup v2 is slowed down before it is killed.',
      'zh-cn': '在 cgroup v2 上，容器内存从请求值涨向限额，走到这个比例时先被减速，而不是直接被杀。',
      default: '0.9',
      since: '1.22',
      min: 0,
      max: 1,
      gate: 'MemoryQoS',
    }),
    memoryReservationPolicy: field('string', {
      en: '`TieredReservation` has the kernel protect the requested memory of Guaranteed Pods fully, that of Burstable ones as far as it can (cgroup v2).',
      'zh-cn': '`TieredReservation` 让内核完全保住 Guaranteed Pod 请求的内存，对 Burstable 则尽力保留（cgroup v2）。',
      default: 'None',
      since: '1.36',
      enum: ['None', 'TieredReservation'],
      gate: 'MemoryQoS',
    }),
    singleProcessOOMKill: field('boolean', {
      en: '`true` kills only the process that ran out of memory, as cgroup v1 did; `false`, the default on cgroup v2, ends the whole container.',
      'zh-cn': '`true` 只杀掉内存超限的那个进程，与 cgroup v1 相同；cgroup v2 默认为 `false`，整个容器一起结束。',
      since: '1.32',
    }),
    oomScoreAdj: field('integer', {
      en: 'How unlikely the kernel is to kill the kubelet when memory runs out.',
      'zh-cn': '内存耗尽时内核杀掉 kubelet 的倾向，越小越不容易被杀。',
      default: '-999',
      min: -1000,
      max: 1000,
    }),
    protectKernelDefaults: field('boolean', {
      en: 'Refuses to start where kernel parameters differ from what the kubelet wants, instead of changing them.',
      'zh-cn': '内核参数与 kubelet 期望不符时拒绝启动，而不是去修改它们。',
      default: 'false',
    }),
    allowedUnsafeSysctls: field('[]string', {
      en: 'Unsafe sysctls that Pods on this node may set; a trailing `*` covers a family, such as `net.*`.',
      'zh-cn': '本节点上的 Pod 允许设置的非安全 sysctl；末尾的 `*` 涵盖一类，例如 `net.*`。',
    }),
    maxOpenFiles: field('integer', {
      en: 'Files the kubelet process may have open.',
      'zh-cn': 'kubelet 进程可打开的文件数。',
      default: '1000000',
      min: 0,
    }),
    userNamespaces: field('UserNamespaces', {
      en: 'How user ids are handed out to Pods with a user namespace of their own.',
      'zh-cn': '如何为使用独立用户命名空间的 Pod 分配用户 ID。',
      since: '1.33',
    }),
    seccompDefault: field('boolean', {
      en: 'Gives containers that choose no seccomp profile `RuntimeDefault` instead of none: a cheap gain in safety.',
      'zh-cn': '没有指定 seccomp 配置的容器改用 `RuntimeDefault`，而不是不设防：代价很小的安全收益。',
      default: 'false',
      since: '1.22',
    }),
    // volumes and storage
    volumeStatsAggPeriod: field('duration', {
      en: 'How often the disk usage of volumes is measured. A negative value turns it off.',
      'zh-cn': '多久统计一次卷的磁盘用量。负值表示关闭。',
      default: '1m',
    }),
    volumePluginDir: field('string', {
      en: 'Folder of FlexVolume drivers.',
      'zh-cn': 'FlexVolume 驱动所在的目录。',
      default: '/usr/libexec/kubernetes/kubelet-plugins/volume/exec/',
      format: 'path',
    }),
    enableControllerAttachDetach: field('boolean', {
      en: 'Leaves attaching and detaching of volumes to the controller manager. CSI volumes need it.',
      'zh-cn': '把卷的挂接与分离交给控制器管理器。CSI 卷必须如此。',
      default: 'true',
    }),
    localStorageCapacityIsolation: field('boolean', {
      en: 'Tracks `ephemeral-storage` and evicts Pods above their limit. Turn it off only where the size of the root file system cannot be read.',
      'zh-cn': '跟踪 `ephemeral-storage` 用量，并驱逐超限的 Pod。只有在无法读取根文件系统大小时才关闭。',
      default: 'true',
      since: '1.25',
    }),
    // shutting down, restarting
    shutdownGracePeriod: field('duration', {
      en: 'How long a shutting-down node waits for its Pods to end; `0s` does not wait at all. The last part of it, `shutdownGracePeriodCriticalPods`, is for critical Pods.',
      'zh-cn':
        '节点关机时等待 Pod 结束的总时长；`0s` 表示完全不等。其中最后一段 `shutdownGracePeriodCriticalPods` 留给关键 Pod。',
      default: '0s',
      since: '1.20',
    }),
    shutdownGracePeriodCriticalPods: field('duration', {
      en: 'The part at the end of `shutdownGracePeriod` that is kept for critical Pods.',
      'zh-cn': '`shutdownGracePeriod` 末尾留给关键 Pod 的时间。',
      default: '0s',
      since: '1.20',
    }),
    shutdownGracePeriodByPodPriority: field('[]ShutdownGracePeriodByPodPriority', {
      en: 'Shutdown times by Pod priority. It replaces the two other shutdown fields and cannot stand beside them.',
      'zh-cn': '按 Pod 优先级划分关机等待时间。取代另外两个关机字段，不能与它们并用。',
      since: '1.23',
    }),
    crashLoopBackOff: field('CrashLoopBackOffConfig', {
      en: 'How long a crashing container waits for its next start at most.',
      'zh-cn': '反复崩溃的容器下次启动前最长等待多久。',
      since: '1.32',
      gate: 'KubeletCrashLoopBackOffMax',
    }),
    runOnce: field('boolean', {
      en: 'Runs the Pods it finds once, and exits.',
      'zh-cn': '把找到的 Pod 运行一遍后退出。',
      default: 'false',
    }),
    // observing the kubelet itself
    logging: field('LoggingConfiguration', { en: 'How the kubelet logs.', 'zh-cn': 'kubelet 自身的日志设置。' }),
    tracing: field('TracingConfiguration', {
      en: 'Where OpenTelemetry traces go, and how many.',
      'zh-cn': 'OpenTelemetry 链路追踪发往何处、采样多少。',
      since: '1.25',
    }),
    showHiddenMetricsForVersion: field('string', {
      en: 'Shows metrics again that were hidden in the release before this one, such as `1.36`.',
      'zh-cn': '重新显示上一个小版本起被隐藏的指标，例如 `1.36`。',
    }),
    featureGates: field('map[string]boolean', {
      en: 'Feature gates of the kubelet, by name.',
      'zh-cn': 'kubelet 的特性门控，按名称开关。',
    }),
  },
  KubeletAuthentication: {
    x509: field('KubeletX509Authentication', { en: 'Client certificates.', 'zh-cn': '客户端证书认证。' }),
    webhook: field('KubeletWebhookAuthentication', {
      en: 'Bearer tokens, checked by the API server.',
      'zh-cn': '持有者令牌，由 API 服务器核验。',
    }),
    anonymous: field('KubeletAnonymousAuthentication', {
      en: 'Callers who show nothing.',
      'zh-cn': '什么凭据都不带的调用者。',
    }),
  },
  KubeletX509Authentication: {
    clientCAFile: field('string', {
      en: 'CA that client certificates must be signed by; without it nobody can come in by certificate, the API server included.',
      'zh-cn': '客户端证书必须由此 CA 签发；不设置的话，谁也无法凭证书访问，包括 API 服务器。',
      format: 'path',
    }),
  },
  KubeletWebhookAuthentication: {
    enabled: field('boolean', {
      en: 'Asks the API server (`TokenReview`) who a bearer token belongs to.',
      'zh-cn': '通过 API 服务器（`TokenReview`）查验持有者令牌属于谁。',
      default: 'true',
    }),
    cacheTTL: field('duration', {
      en: 'How long the answer about a token is remembered.',
      'zh-cn': '令牌的查验结果缓存多久。',
      default: '2m',
    }),
  },
  KubeletAnonymousAuthentication: {
    enabled: field('boolean', {
      en: 'Lets callers without credentials in, as `system:anonymous`. Keep it `false`: together with `AlwaysAllow` anybody could run commands in your Pods.',
      'zh-cn':
        '允许不带凭据的调用者以 `system:anonymous` 身份进入。应保持 `false`：再加上 `AlwaysAllow`，任何人都能在你的 Pod 里执行命令。',
      default: 'false',
    }),
  },
  KubeletAuthorization: {
    mode: field('string', {
      en: '`Webhook` asks the API server (`SubjectAccessReview`) what a caller may do; `AlwaysAllow` allows everything.',
      'zh-cn': '`Webhook` 向 API 服务器（`SubjectAccessReview`）询问调用者有哪些权限；`AlwaysAllow` 一律放行。',
      default: 'Webhook',
      enum: ['AlwaysAllow', 'Webhook'],
    }),
    webhook: field('KubeletWebhookAuthorization', {
      en: 'How long answers are remembered.',
      'zh-cn': '授权结果缓存多久。',
    }),
  },
  KubeletWebhookAuthorization: {
    cacheAuthorizedTTL: field('duration', {
      en: 'How long a yes is remembered.',
      'zh-cn': '放行结果的缓存时间。',
      default: '5m',
    }),
    cacheUnauthorizedTTL: field('duration', {
      en: 'How long a no is remembered.',
      'zh-cn': '拒绝结果的缓存时间。',
      default: '30s',
    }),
  },
  MemoryReservation: {
    numaNode: field('integer', {
      en: 'Number of the NUMA node.',
      'zh-cn': 'NUMA 节点的编号。',
      required: true,
      min: 0,
    }),
    limits: field('map[string]quantity', {
      en: 'What is kept back there: `memory` and `hugepages-<size>`.',
      'zh-cn': '在该节点上预留多少：`memory` 和 `hugepages-<size>`。',
      required: true,
    }),
  },
  MemorySwapConfiguration: {
    swapBehavior: field('string', {
      en: '`LimitedSwap` lets Burstable Pods use swap in proportion to their memory request; `NoSwap`, the default, keeps Pods out of it.',
      'zh-cn': '`LimitedSwap` 允许 Burstable Pod 按内存请求的比例使用 swap；默认的 `NoSwap` 不让 Pod 使用。',
      enum: ['', 'NoSwap', 'LimitedSwap'],
    }),
  },
  ShutdownGracePeriodByPodPriority: {
    priority: field('integer', {
      en: 'Pods of at least this priority, up to the next entry.',
      'zh-cn': '优先级不低于此值（直到下一项）的 Pod。',
      required: true,
    }),
    shutdownGracePeriodSeconds: field('integer', {
      en: 'How long these Pods get to end.',
      'zh-cn': '这些 Pod 可用的结束时间。',
      required: true,
      min: 0,
      unit: 's',
    }),
  },
  CrashLoopBackOffConfig: {
    maxContainerRestartPeriod: field('duration', {
      en: 'Longest pause before a crashed container is started again, from 1 s to 300 s.',
      'zh-cn': '崩溃的容器再次启动前的最长间隔，1 秒到 300 秒。',
      default: '300s',
      since: '1.32',
    }),
  },
  UserNamespaces: {
    idsPerPod: field('integer', {
      en: 'How many user ids a Pod gets; a multiple of 65536.',
      'zh-cn': '每个 Pod 分到的用户 ID 数，必须是 65536 的倍数。',
      default: '65536',
      since: '1.33',
      min: 65536,
    }),
  },
}

export const kubeletConfiguration: ConfigKind = {
  apiVersion: 'kubelet.config.k8s.io/v1beta1',
  kind: 'KubeletConfiguration',
  summary: {
    en: "Settings of a node's kubelet. kubeadm keeps one for all nodes in the ConfigMap `kubelet-config` and writes it to `/var/lib/kubelet/config.yaml`; flags win over it.",
    'zh-cn':
      '节点上 kubelet 的设置。kubeadm 把全集群共用的一份存放在名为 `kubelet-config` 的 ConfigMap 中，并写到各节点的 `/var/lib/kubelet/config.yaml`；命令行标志优先于它。',
  },
  see: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/#kubelet-config-k8s-io-v1beta1-KubeletConfiguration',
  type: 'KubeletConfiguration',
  types,
}
