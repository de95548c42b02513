import { kubeletConfiguration } from '../config/kubelet.js'
import { byName, type Component, type Flag, flag, flagOfField } from './model.js'
import { azureRegistry, features, help, logging, removedKlog } from './shared.js'

/** A flag that is deprecated because a field of KubeletConfiguration does its work; it goes on working, and wins. */
const moved = (name: string, field: string, more: Partial<Omit<Flag, 'name' | 'field'>> = {}): Flag =>
  flagOfField(name, kubeletConfiguration, field, { deprecated: '1.16', ...more })

/** What can only be said by flag: who the node is, and where things lie before the configuration file is read. */
const own: readonly Flag[] = [
  flag('config', 'path', {
    en: 'The configuration file (KubeletConfiguration). kubeadm uses `/var/lib/kubelet/config.yaml`.',
    'zh-cn': '配置文件（KubeletConfiguration）。kubeadm 使用 `/var/lib/kubelet/config.yaml`。',
  }),
  flag('config-dir', 'path', {
    en: 'Folder of `.conf` files that are laid over the configuration file in alphabetical order.',
    'zh-cn': '存放 `.conf` 文件的目录，按字母顺序叠加到配置文件之上。',
    since: '1.28',
  }),
  flag('kubeconfig', 'path', {
    en: "Kubeconfig with the API server's address and the node's credentials. Without it the kubelet runs static Pods only.",
    'zh-cn': '写有 API 服务器地址与节点凭据的 kubeconfig。没有它，kubelet 只运行静态 Pod。',
  }),
  flag('bootstrap-kubeconfig', 'path', {
    en: 'Kubeconfig for requesting a client certificate, where the one in `--kubeconfig` does not exist or has expired.',
    'zh-cn': '`--kubeconfig` 不存在或已过期时，用于申请客户端证书的 kubeconfig。',
  }),
  flag('cert-dir', 'path', {
    en: "Folder of the kubelet's own certificates.",
    'zh-cn': 'kubelet 自身证书所在的目录。',
    default: '/var/lib/kubelet/pki',
  }),
  flag('root-dir', 'path', {
    en: "Folder of volumes and of the kubelet's state. Put it on a disk with room: `emptyDir` lives here.",
    'zh-cn': '存放卷与 kubelet 状态的目录。要放在空间充足的磁盘上：`emptyDir` 就在这里。',
    default: '/var/lib/kubelet',
  }),
  flag('hostname-override', 'string', {
    en: 'Name of the Node instead of the host name. With it, certificates and cloud providers may no longer agree with the name.',
    'zh-cn': '代替主机名作为 Node 的名字。改用后，证书和云厂商认得的名字可能对不上。',
  }),
  flag('node-ip', 'string', {
    en: 'Address of the node, or two for dual stack, where it has several; `0.0.0.0` or `::` picks the family only.',
    'zh-cn': '节点有多个地址时指定用哪个，双栈写两个；`0.0.0.0` 或 `::` 只选择地址族。',
  }),
  flag('node-labels', 'map', {
    en: 'Labels the Node is born with. Below `kubernetes.io` and `k8s.io` only a few are allowed, such as `node.kubernetes.io/…`.',
    'zh-cn': '节点注册时自带的标签。`kubernetes.io` 和 `k8s.io` 之下只允许少数几种，例如 `node.kubernetes.io/…`。',
  }),
  flag('provider-id', 'string', {
    en: 'Name the cloud provider knows this machine by.',
    'zh-cn': '云厂商用来识别这台机器的唯一 ID。',
    field: 'providerID',
  }),
  flag('cloud-provider', 'string', {
    en: '`external` where a cloud controller manager runs: the Node is tainted until that has initialized it.',
    'zh-cn': '使用云控制器管理器时设为 `external`：节点会带上污点，直到它完成初始化。',
  }),
  flag('image-credential-provider-config', 'path', {
    en: 'File (CredentialProviderConfig) of programs that fetch registry credentials.',
    'zh-cn': '规定由哪些程序获取镜像仓库凭据的文件（CredentialProviderConfig）。',
    since: '1.20',
  }),
  flag('image-credential-provider-bin-dir', 'path', {
    en: 'Folder of these programs.',
    'zh-cn': '这些程序所在的目录。',
    since: '1.20',
  }),
  flag('runtime-cgroups', 'string', {
    en: 'Cgroup of the container runtime, so that its use can be measured.',
    'zh-cn': '容器运行时所在的 cgroup，用于统计其用量。',
  }),
  flag('lock-file', 'path', {
    en: 'File that keeps a second kubelet from starting.',
    'zh-cn': '防止同时启动两个 kubelet 的锁文件。',
  }),
  flag('exit-on-lock-contention', 'bool', {
    en: 'Exits when another process wants the lock of `--lock-file`.',
    'zh-cn': '有其他进程争用 `--lock-file` 的锁时退出。',
    default: 'false',
  }),
]

/** What KubeletConfiguration says better. Defaults that a bare kubelet without file still has are named here. */
const fields: readonly Flag[] = [
  moved('address', 'address'),
  moved('allowed-unsafe-sysctls', 'allowedUnsafeSysctls'),
  moved('anonymous-auth', 'authentication.anonymous.enabled', { default: 'true' }),
  moved('authentication-token-webhook', 'authentication.webhook.enabled', { default: 'false' }),
  moved('authentication-token-webhook-cache-ttl', 'authentication.webhook.cacheTTL', { default: '2m0s' }),
  moved('authorization-mode', 'authorization.mode', { default: 'AlwaysAllow' }),
  moved('authorization-webhook-cache-authorized-ttl', 'authorization.webhook.cacheAuthorizedTTL', { default: '5m0s' }),
  moved('authorization-webhook-cache-unauthorized-ttl', 'authorization.webhook.cacheUnauthorizedTTL'),
  moved('cgroup-driver', 'cgroupDriver'),
  moved('cgroup-root', 'cgroupRoot'),
  moved('cgroups-per-qos', 'cgroupsPerQOS'),
  moved('client-ca-file', 'authentication.x509.clientCAFile'),
  moved('cluster-dns', 'clusterDNS'),
  moved('cluster-domain', 'clusterDomain'),
  moved('container-log-max-files', 'containerLogMaxFiles'),
  moved('container-log-max-size', 'containerLogMaxSize'),
  moved('container-runtime-endpoint', 'containerRuntimeEndpoint', { deprecated: '1.27' }),
  moved('contention-profiling', 'enableContentionProfiling'),
  moved('cpu-cfs-quota', 'cpuCFSQuota'),
  moved('cpu-cfs-quota-period', 'cpuCFSQuotaPeriod'),
  moved('cpu-manager-policy', 'cpuManagerPolicy'),
  moved('cpu-manager-policy-options', 'cpuManagerPolicyOptions', { since: '1.22', deprecated: '1.22' }),
  moved('cpu-manager-reconcile-period', 'cpuManagerReconcilePeriod'),
  moved('enable-controller-attach-detach', 'enableControllerAttachDetach', { deprecated: '1.22' }),
  moved('enable-debugging-handlers', 'enableDebuggingHandlers'),
  moved('enable-server', 'enableServer', { deprecated: '1.19' }),
  moved('enforce-node-allocatable', 'enforceNodeAllocatable'),
  moved('event-burst', 'eventBurst'),
  moved('event-qps', 'eventRecordQPS'),
  moved('eviction-hard', 'evictionHard', {
    type: 'thresholds',
    default: 'imagefs.available<15%,memory.available<100Mi,nodefs.available<10%,nodefs.inodesFree<5%',
  }),
  moved('eviction-max-pod-grace-period', 'evictionMaxPodGracePeriod'),
  moved('eviction-minimum-reclaim', 'evictionMinimumReclaim'),
  moved('eviction-pressure-transition-period', 'evictionPressureTransitionPeriod', { default: '5m0s' }),
  moved('eviction-soft', 'evictionSoft', { type: 'thresholds' }),
  moved('eviction-soft-grace-period', 'evictionSoftGracePeriod'),
  moved('fail-swap-on', 'failSwapOn'),
  ...features.map(flag => ({ ...flag, field: 'featureGates', deprecated: '1.16' as const })),
  moved('file-check-frequency', 'fileCheckFrequency'),
  moved('hairpin-mode', 'hairpinMode'),
  moved('healthz-bind-address', 'healthzBindAddress'),
  moved('healthz-port', 'healthzPort'),
  moved('http-check-frequency', 'httpCheckFrequency'),
  moved('image-gc-high-threshold', 'imageGCHighThresholdPercent'),
  moved('image-gc-low-threshold', 'imageGCLowThresholdPercent'),
  moved('image-service-endpoint', 'imageServiceEndpoint', { deprecated: '1.27' }),
  moved('iptables-drop-bit', 'iptablesDropBit', { until: '1.27' }),
  moved('iptables-masquerade-bit', 'iptablesMasqueradeBit', { until: '1.27' }),
  moved('kernel-memcg-notification', 'kernelMemcgNotification', { since: '1.19', deprecated: '1.19' }),
  moved('kube-api-burst', 'kubeAPIBurst'),
  moved('kube-api-content-type', 'contentType'),
  moved('kube-api-qps', 'kubeAPIQPS'),
  moved('kube-reserved', 'kubeReserved'),
  moved('kube-reserved-cgroup', 'kubeReservedCgroup'),
  moved('kubelet-cgroups', 'kubeletCgroups'),
  moved('local-storage-capacity-isolation', 'localStorageCapacityIsolation', { since: '1.25', deprecated: '1.25' }),
  moved('make-iptables-util-chains', 'makeIPTablesUtilChains'),
  moved('manifest-url', 'staticPodURL'),
  moved('manifest-url-header', 'staticPodURLHeader', { repeatable: true }),
  moved('max-open-files', 'maxOpenFiles'),
  moved('max-pods', 'maxPods'),
  moved('memory-manager-policy', 'memoryManagerPolicy', { since: '1.21', deprecated: '1.21' }),
  moved('minimum-image-ttl-duration', 'imageMinimumGCAge', { default: '2m0s' }),
  moved('node-status-max-images', 'nodeStatusMaxImages', { deprecated: '1.19' }),
  moved('node-status-update-frequency', 'nodeStatusUpdateFrequency'),
  moved('oom-score-adj', 'oomScoreAdj'),
  moved('pod-cidr', 'podCIDR'),
  moved('pod-manifest-path', 'staticPodPath'),
  moved('pod-max-pids', 'podPidsLimit'),
  moved('pods-per-core', 'podsPerCore'),
  moved('port', 'port'),
  moved('protect-kernel-defaults', 'protectKernelDefaults'),
  moved('qos-reserved', 'qosReserved'),
  moved('read-only-port', 'readOnlyPort', { default: '10255' }),
  moved('register-node', 'registerNode', { deprecated: '1.23' }),
  moved('register-with-taints', 'registerWithTaints', { type: 'strings', deprecated: '1.23' }),
  moved('registry-burst', 'registryBurst'),
  moved('registry-qps', 'registryPullQPS'),
  moved('reserved-cpus', 'reservedSystemCPUs', { since: '1.17', deprecated: '1.17' }),
  moved('reserved-memory', 'reservedMemory', { repeatable: true, since: '1.21', deprecated: '1.21' }),
  moved('resolv-conf', 'resolvConf'),
  moved('rotate-certificates', 'rotateCertificates'),
  moved('rotate-server-certificates', 'serverTLSBootstrap'),
  moved('runonce', 'runOnce', { deprecated: '1.19' }),
  moved('runtime-request-timeout', 'runtimeRequestTimeout', { default: '2m0s' }),
  moved('serialize-image-pulls', 'serializeImagePulls'),
  moved('streaming-connection-idle-timeout', 'streamingConnectionIdleTimeout', { default: '4h0m0s' }),
  moved('sync-frequency', 'syncFrequency', { default: '1m0s' }),
  moved('system-cgroups', 'systemCgroups'),
  moved('system-reserved', 'systemReserved'),
  moved('system-reserved-cgroup', 'systemReservedCgroup'),
  moved('tls-cert-file', 'tlsCertFile'),
  moved('tls-cipher-suites', 'tlsCipherSuites'),
  moved('tls-curve-preferences', 'tlsCurvePreferences', { since: '1.36', deprecated: '1.36' }),
  moved('tls-min-version', 'tlsMinVersion'),
  moved('tls-private-key-file', 'tlsPrivateKeyFile'),
  moved('topology-manager-policy', 'topologyManagerPolicy'),
  moved('topology-manager-policy-options', 'topologyManagerPolicyOptions', { since: '1.26', deprecated: '1.26' }),
  moved('topology-manager-scope', 'topologyManagerScope', { since: '1.20', deprecated: '1.20' }),
  moved('volume-plugin-dir', 'volumePluginDir', { deprecated: '1.19' }),
  moved('volume-stats-agg-period', 'volumeStatsAggPeriod', { default: '1m0s' }),
  // not deprecated, in spite of the fields
  flagOfField('fail-cgroupv1', kubeletConfiguration, 'failCgroupV1', { since: '1.31' }),
  flagOfField('seccomp-default', kubeletConfiguration, 'seccompDefault', { since: '1.22' }),
]

/** The common logging flags; those that the configuration file has too are deprecated. */
const logs: readonly Flag[] = logging.map(flag =>
  flag.name.startsWith('log-') && flag.name !== 'log-flush-frequency'
    ? { ...flag, deprecated: flag.since ?? '1.16' }
    : flag.name === 'logging-format'
      ? { ...flag, deprecated: '1.19', field: 'logging.format' }
      : flag,
)

/** Limits on dead containers: eviction looks after the disk better. */
const old: readonly Flag[] = [
  flag('maximum-dead-containers', 'int', {
    en: 'Dead containers kept on the node; `-1` sets no limit.',
    'zh-cn': '节点上保留的已停止容器数；`-1` 表示不限。',
    default: '-1',
    deprecated: '1.16',
    instead: 'eviction-hard',
    min: -1,
  }),
  flag('maximum-dead-containers-per-container', 'int', {
    en: 'Earlier instances kept of each container; `kubectl logs --previous` needs one.',
    'zh-cn': '每个容器保留的旧实例数；`kubectl logs --previous` 至少需要一个。',
    default: '1',
    deprecated: '1.16',
    instead: 'eviction-hard',
  }),
  flag('minimum-container-ttl-duration', 'duration', {
    en: 'How long a dead container is kept at least.',
    'zh-cn': '已停止的容器至少保留多久。',
    default: '0s',
    deprecated: '1.16',
    instead: 'eviction-hard',
  }),
  flag('experimental-allocatable-ignore-eviction', 'bool', {
    en: 'Leaves eviction thresholds out of what the node reports as allocatable.',
    'zh-cn': '计算节点可分配资源时不扣除驱逐阈值。',
    default: 'false',
    deprecated: '1.19',
  }),
  flag('experimental-mounter-path', 'path', {
    en: 'Program used to mount volumes instead of `mount`.',
    'zh-cn': '代替 `mount` 来挂载卷的程序。',
    deprecated: '1.19',
  }),
  flag('register-schedulable', 'bool', {
    en: 'Registered the Node without the mark that keeps Pods away; `--register-with-taints` does that now.',
    'zh-cn': '曾决定节点注册后能否被调度；如今用 `--register-with-taints`。',
    default: 'true',
    deprecated: '1.16',
    until: '1.32',
    instead: 'register-with-taints',
  }),
  flag('cloud-config', 'path', {
    en: 'Configuration of the built-in cloud provider.',
    'zh-cn': '内置云驱动的配置文件。',
    deprecated: '1.19',
    until: '1.32',
  }),
  flag('housekeeping-interval', 'duration', {
    en: 'How often the use of containers is measured.',
    'zh-cn': '多久统计一次容器的资源用量。',
    default: '10s',
    until: '1.21',
  }),
  flag('pod-infra-container-image', 'string', {
    en: 'Image of the pause container, which the kubelet only kept from being deleted. Set it in the container runtime.',
    'zh-cn': 'pause 容器的镜像；kubelet 只用它来避免该镜像被清理。镜像本身在容器运行时中设置。',
    deprecated: '1.24',
    removed: '1.35',
  }),
]

/** What went with Docker as the container runtime, in 1.24. */
const dockershim: readonly Flag[] = [
  flag('container-runtime', 'string', {
    en: 'Chose between Docker and a runtime with a socket of its own; only the latter is left.',
    'zh-cn': '曾在 Docker 与带套接字的运行时之间选择；如今只剩后者。',
    default: 'remote',
    deprecated: '1.24',
    removed: '1.27',
    enum: ['docker', 'remote'],
    instead: 'container-runtime-endpoint',
  }),
  ...(
    [
      flag('network-plugin', 'string', {
        en: 'Network plugin of Docker containers: `cni` or `kubenet`.',
        'zh-cn': 'Docker 容器的网络插件：`cni` 或 `kubenet`。',
      }),
      flag('network-plugin-mtu', 'int', {
        en: 'MTU of the network plugin.',
        'zh-cn': '网络插件的 MTU。',
        default: '0',
        min: 0,
      }),
      flag('cni-bin-dir', 'path', {
        en: "Folder of CNI plugins; the container runtime's own setting now.",
        'zh-cn': 'CNI 插件所在目录；如今在容器运行时中设置。',
        default: '/opt/cni/bin',
      }),
      flag('cni-conf-dir', 'path', {
        en: "Folder of CNI configuration; the container runtime's own setting now.",
        'zh-cn': 'CNI 配置所在目录；如今在容器运行时中设置。',
        default: '/etc/cni/net.d',
      }),
      flag('cni-cache-dir', 'path', {
        en: 'Folder where CNI results were kept.',
        'zh-cn': 'CNI 结果的缓存目录。',
        default: '/var/lib/cni/cache',
      }),
      flag('docker-endpoint', 'string', {
        en: 'Socket of Docker.',
        'zh-cn': 'Docker 的套接字。',
        default: 'unix:///var/run/docker.sock',
      }),
      flag('image-pull-progress-deadline', 'duration', {
        en: 'How long a pull could stand still before it was given up.',
        'zh-cn': '拉取镜像停滞多久后放弃。',
        default: '1m0s',
      }),
      flag('dynamic-config-dir', 'path', {
        en: 'Folder of configuration taken from the API (dynamic kubelet configuration).',
        'zh-cn': '通过 API 下发的配置（动态 kubelet 配置）的存放目录。',
      }),
    ] as const
  ).map(flag => ({ ...flag, removed: '1.24' as const })),
]

/** Flags of cAdvisor that had slipped in; they never did the kubelet any good. */
const cadvisor: readonly Flag[] = [
  flag('application-metrics-count-limit', 'int', {
    en: 'Metrics kept of each container that offers its own.',
    'zh-cn': '为自带指标的容器保留的指标数。',
    default: '100',
  }),
  flag('boot-id-file', 'path', {
    en: 'File with the boot id.',
    'zh-cn': '启动 ID 所在的文件。',
    default: '/proc/sys/kernel/random/boot_id',
  }),
  flag('container-hints', 'path', {
    en: 'File of hints about containers.',
    'zh-cn': '容器提示信息文件。',
    default: '/etc/cadvisor/container_hints.json',
  }),
  flag('containerd', 'string', {
    en: 'Socket of containerd.',
    'zh-cn': 'containerd 的套接字。',
    default: '/run/containerd/containerd.sock',
  }),
  flag('docker', 'string', {
    en: 'Socket of Docker.',
    'zh-cn': 'Docker 的套接字。',
    default: 'unix:///var/run/docker.sock',
  }),
  flag('docker-env-metadata-whitelist', 'string', {
    en: 'Environment variables taken over as metadata.',
    'zh-cn': '作为元数据采集的环境变量。',
  }),
  flag('docker-only', 'bool', {
    en: 'Reported Docker containers only.',
    'zh-cn': '只报告 Docker 容器。',
    default: 'false',
  }),
  flag('docker-root', 'path', {
    en: "Folder of Docker's data.",
    'zh-cn': 'Docker 数据目录。',
    default: '/var/lib/docker',
  }),
  flag('docker-tls', 'bool', { en: 'Reached Docker over TLS.', 'zh-cn': '以 TLS 连接 Docker。', default: 'false' }),
  flag('docker-tls-ca', 'path', { en: 'CA for that connection.', 'zh-cn': '该连接的 CA。', default: 'ca.pem' }),
  flag('docker-tls-cert', 'path', {
    en: 'Client certificate for that connection.',
    'zh-cn': '该连接的客户端证书。',
    default: 'cert.pem',
  }),
  flag('docker-tls-key', 'path', {
    en: 'Private key for that connection.',
    'zh-cn': '该连接的私钥。',
    default: 'key.pem',
  }),
  flag('enable-load-reader', 'bool', {
    en: 'Measured the load of containers.',
    'zh-cn': '统计容器负载。',
    default: 'false',
  }),
  flag('event-storage-age-limit', 'string', {
    en: 'How long events were kept, by type.',
    'zh-cn': '按类型规定事件保留多久。',
    default: 'default=0',
  }),
  flag('event-storage-event-limit', 'string', {
    en: 'How many events were kept, by type.',
    'zh-cn': '按类型规定保留多少事件。',
    default: 'default=0',
  }),
  flag('global-housekeeping-interval', 'duration', {
    en: 'How often the whole machine was looked through.',
    'zh-cn': '多久对整机做一次统计。',
    default: '1m0s',
  }),
  flag('log-cadvisor-usage', 'bool', {
    en: 'Logged the use of the measuring container itself.',
    'zh-cn': '记录统计容器自身的用量。',
    default: 'false',
  }),
  flag('machine-id-file', 'string', {
    en: 'Files with the machine id.',
    'zh-cn': '机器 ID 所在的文件。',
    default: '/etc/machine-id,/var/lib/dbus/machine-id',
  }),
  flag('storage-driver-buffer-duration', 'duration', {
    en: 'How long measurements were collected before they were sent.',
    'zh-cn': '测量数据攒多久再发送。',
    default: '1m0s',
  }),
  flag('storage-driver-db', 'string', {
    en: 'Name of the database for measurements.',
    'zh-cn': '存放测量数据的数据库名。',
    default: 'cadvisor',
  }),
  flag('storage-driver-host', 'hostPort', {
    en: 'Address of that database.',
    'zh-cn': '该数据库的地址。',
    default: 'localhost:8086',
  }),
  flag('storage-driver-password', 'string', {
    en: 'Password for that database.',
    'zh-cn': '该数据库的密码。',
    default: 'root',
  }),
  flag('storage-driver-secure', 'bool', {
    en: 'Reached that database over TLS.',
    'zh-cn': '以 TLS 连接该数据库。',
    default: 'false',
  }),
  flag('storage-driver-table', 'string', {
    en: 'Table in that database.',
    'zh-cn': '该数据库中的表。',
    default: 'stats',
  }),
  flag('storage-driver-user', 'string', {
    en: 'User for that database.',
    'zh-cn': '该数据库的用户。',
    default: 'root',
  }),
].map(flag => ({ ...flag, deprecated: '1.16' as const, until: '1.19' as const }))

/** What is gone otherwise. */
const past: readonly Flag[] = [
  ...removedKlog,
  ...azureRegistry.map(flag => ({ ...flag, until: '1.27' as const })),
  flag('non-masquerade-cidr', 'cidr', {
    en: 'Traffic to addresses outside it was masqueraded.',
    'zh-cn': '发往此范围之外的流量会做伪装。',
    default: '10.0.0.0/8',
    deprecated: '1.16',
    until: '1.23',
  }),
  flag('really-crash-for-testing', 'bool', {
    en: 'Let the process crash on a panic, for tests.',
    'zh-cn': '测试用：panic 时让进程真正崩溃。',
    default: 'false',
    deprecated: '1.19',
    until: '1.23',
  }),
  flag('experimental-check-node-capabilities-before-mount', 'bool', {
    en: 'Checked that the node can mount a volume before mounting.',
    'zh-cn': '挂载前检查节点是否支持该卷。',
    default: 'false',
    deprecated: '1.19',
    until: '1.23',
  }),
  flag('bootstrap-checkpoint-path', 'path', {
    en: 'Folder of checkpointed Pods.',
    'zh-cn': 'Pod 检查点所在目录。',
    removed: '1.19',
  }),
  flag('chaos-chance', 'float', {
    en: 'Introduced random errors, for tests.',
    'zh-cn': '测试用：随机引入错误。',
    default: '0',
    deprecated: '1.19',
    until: '1.21',
  }),
  flag('enable-cadvisor-json-endpoints', 'bool', {
    en: "Offered cAdvisor's old JSON pages.",
    'zh-cn': '提供 cAdvisor 旧的 JSON 接口。',
    default: 'false',
    deprecated: '1.18',
    until: '1.20',
  }),
  flag('experimental-bootstrap-kubeconfig', 'path', {
    en: 'Old name of `--bootstrap-kubeconfig`.',
    'zh-cn': '`--bootstrap-kubeconfig` 的旧名。',
    deprecated: '1.16',
    until: '1.22',
    instead: 'bootstrap-kubeconfig',
  }),
  flag('experimental-kernel-memcg-notification', 'bool', {
    en: 'Old name of `--kernel-memcg-notification`.',
    'zh-cn': '`--kernel-memcg-notification` 的旧名。',
    default: 'false',
    deprecated: '1.19',
    until: '1.25',
    instead: 'kernel-memcg-notification',
  }),
  flag('experimental-log-sanitization', 'bool', {
    en: 'Kept fields that are marked as secret out of the log.',
    'zh-cn': '曾用于避免把标记为机密的字段写进日志。',
    default: 'false',
    since: '1.20',
    deprecated: '1.20',
    until: '1.23',
  }),
  flag('keep-terminated-pod-volumes', 'bool', {
    en: 'Kept the volumes of ended Pods mounted.',
    'zh-cn': 'Pod 结束后保持其卷的挂载。',
    default: 'false',
    deprecated: '1.16',
    removed: '1.31',
  }),
  flag('master-service-namespace', 'string', {
    en: 'Namespace of the Service `kubernetes`; long without effect.',
    'zh-cn': 'Service `kubernetes` 所在的命名空间；早已不起作用。',
    default: 'default',
    deprecated: '1.16',
    removed: '1.27',
  }),
  flag('redirect-container-streaming', 'bool', {
    en: 'Sent exec and logs past the kubelet.',
    'zh-cn': '让 exec 和日志绕过 kubelet。',
    default: 'false',
    deprecated: '1.19',
    until: '1.21',
  }),
  flag('seccomp-profile-root', 'path', {
    en: 'Folder of seccomp profiles, which is fixed now.',
    'zh-cn': 'seccomp 配置所在目录，如今固定不变。',
    default: '/var/lib/kubelet/seccomp',
    deprecated: '1.19',
    until: '1.22',
  }),
]

export const kubelet: Component = {
  name: 'kubelet',
  summary: {
    en: 'The agent on every node: starts and watches the containers of the Pods assigned to it, mounts their volumes, runs their probes and reports to the API server. When it stops, containers go on, but after `--node-monitor-grace-period` the node counts as NotReady and its Pods are replaced elsewhere.',
    'zh-cn':
      '每个节点上的代理：启动并看护分配到本节点的 Pod 的容器、挂载卷、执行探针，并向 API 服务器汇报。它停止后容器继续运行，但超过 `--node-monitor-grace-period`，节点就被视为 NotReady，Pod 会在别处重建。',
  },
  see: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
  versions: 'kubernetes',
  config: { flag: 'config', kind: kubeletConfiguration, wins: 'flag' },
  underscores: true,
  flags: byName(help, logs, own, fields, old, dockershim, cadvisor, past),
}
