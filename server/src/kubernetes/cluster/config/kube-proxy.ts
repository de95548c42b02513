import { type ConfigKind, field, type Types } from './model.js'
import { clientConnection, logging } from './shared.js'

const types: Types = {
  ...logging,
  ...clientConnection('5', '10'),
  KubeProxyConfiguration: {
    mode: field('string', {
      en: 'How Service addresses are turned into Pod addresses. `iptables` walks lists of rules, which grow with the number of Services; `nftables` looks them up in maps and scales best (kernel 5.13 or newer, stable since 1.33); `ipvs` uses hash tables and is deprecated since 1.35; `kernelspace` is for Windows.',
      'zh-cn':
        'Service 地址如何转换成 Pod 地址。`iptables` 逐条匹配规则，规则随 Service 数量增长；`nftables` 用映射表查找，扩展性最好（需内核 5.13 及以上，1.33 起稳定）；`ipvs` 使用哈希表，1.35 起已弃用；`kernelspace` 用于 Windows。',
      default: 'iptables',
      enum: ['', 'iptables', 'ipvs', 'nftables', 'kernelspace'],
    }),
    clusterCIDR: field('string', {
      en: 'Range of Pod addresses. By it kube-proxy tells traffic of Pods from traffic that comes from outside and must be masqueraded; kubeadm copies it from `podSubnet`.',
      'zh-cn': 'Pod 地址的网段。kube-proxy 据此区分 Pod 流量和需要伪装的外部流量；kubeadm 从 `podSubnet` 复制过来。',
      format: 'cidrs',
    }),
    detectLocalMode: field('string', {
      en: "How kube-proxy recognizes traffic of this node's Pods: by address range, by the node's own range, by bridge, or by interface name.",
      'zh-cn': 'kube-proxy 如何识别本节点 Pod 的流量：按集群网段、按节点自己的网段、按网桥，或按网卡名。',
      default: 'ClusterCIDR',
      since: '1.18',
      enum: ['', 'ClusterCIDR', 'NodeCIDR', 'BridgeInterface', 'InterfaceNamePrefix'],
    }),
    detectLocal: field('DetectLocalConfiguration', {
      en: 'Names that `BridgeInterface` and `InterfaceNamePrefix` need.',
      'zh-cn': '`BridgeInterface` 和 `InterfaceNamePrefix` 所需的名称。',
      since: '1.24',
    }),
    bindAddress: field('string', {
      en: "The node's primary address as kube-proxy is to see it; in spite of the name, nothing is bound to it.",
      'zh-cn': '让 kube-proxy 认定的节点主地址；虽然叫 bind，实际并不监听它。',
      default: '0.0.0.0',
      format: 'ip',
    }),
    healthzBindAddress: field('string', {
      en: 'Address and port of the health check; load balancers of clouds ask here whether the node still takes traffic.',
      'zh-cn': '健康检查监听的地址与端口；云负载均衡器由此得知节点是否还能接收流量。',
      default: '0.0.0.0:10256',
      format: 'hostPort',
    }),
    metricsBindAddress: field('string', {
      en: 'Address and port of the metrics. Prometheus outside the node needs `0.0.0.0:10249`.',
      'zh-cn': '指标监听的地址与端口。节点之外的 Prometheus 需要 `0.0.0.0:10249`。',
      default: '127.0.0.1:10249',
      format: 'hostPort',
    }),
    bindAddressHardFail: field('boolean', {
      en: 'Exits when a port cannot be bound, instead of trying again.',
      'zh-cn': '端口绑定失败时直接退出，而不是重试。',
      default: 'false',
      since: '1.19',
    }),
    hostnameOverride: field('string', {
      en: 'Name of the Node that kube-proxy runs on, where it differs from the host name.',
      'zh-cn': 'kube-proxy 所在 Node 的名字，与主机名不同时填写。',
    }),
    nodePortAddresses: field('[]string', {
      en: "Addresses of the node on which NodePorts answer: CIDRs, or `primary` for the node's main address. Left out, all of them in iptables and ipvs mode, `primary` in nftables mode.",
      'zh-cn':
        'NodePort 在节点的哪些地址上应答：填 CIDR，或用 `primary` 表示节点的主地址。不写时 iptables 和 ipvs 模式为全部地址，nftables 模式为 `primary`。',
    }),
    iptables: field('KubeProxyIPTablesConfiguration', {
      en: 'Settings of the iptables mode.',
      'zh-cn': 'iptables 模式的设置。',
    }),
    ipvs: field('KubeProxyIPVSConfiguration', {
      en: 'Settings of the ipvs mode. The node needs the kernel modules `ip_vs`, `ip_vs_rr`, `ip_vs_wrr`, `ip_vs_sh` and `nf_conntrack`; without them kube-proxy does not start in this mode.',
      'zh-cn':
        'ipvs 模式的设置。节点需要内核模块 `ip_vs`、`ip_vs_rr`、`ip_vs_wrr`、`ip_vs_sh` 和 `nf_conntrack`，缺失时 kube-proxy 无法以此模式启动。',
    }),
    nftables: field('KubeProxyNFTablesConfiguration', {
      en: 'Settings of the nftables mode.',
      'zh-cn': 'nftables 模式的设置。',
      since: '1.29',
    }),
    winkernel: field('KubeProxyWinkernelConfiguration', {
      en: 'Settings for Windows nodes.',
      'zh-cn': 'Windows 节点的设置。',
    }),
    conntrack: field('KubeProxyConntrackConfiguration', {
      en: "Limits of the kernel's connection table.",
      'zh-cn': '内核连接跟踪表的限制。',
    }),
    configSyncPeriod: field('duration', {
      en: 'How often everything is fetched from the API server anew, beside the changes it announces.',
      'zh-cn': '除了随时收到的变更，多久从 API 服务器完整刷新一次。',
      default: '15m',
    }),
    oomScoreAdj: field('integer', {
      en: 'How unlikely the kernel is to kill kube-proxy when memory runs out.',
      'zh-cn': '内存耗尽时内核杀掉 kube-proxy 的倾向，越小越不容易被杀。',
      default: '-999',
      min: -1000,
      max: 1000,
    }),
    clientConnection: field('ClientConnectionConfiguration', {
      en: 'How kube-proxy reaches the API server.',
      'zh-cn': 'kube-proxy 如何连接 API 服务器。',
    }),
    logging: field('LoggingConfiguration', {
      en: 'How kube-proxy logs.',
      'zh-cn': 'kube-proxy 的日志设置。',
      since: '1.28',
    }),
    enableProfiling: field('boolean', {
      en: 'Offers Go profiles at `/debug/pprof/` of the metrics address.',
      'zh-cn': '在指标地址的 `/debug/pprof/` 提供 Go 性能剖析数据。',
      default: 'false',
    }),
    showHiddenMetricsForVersion: field('string', {
      en: 'Shows metrics again that were hidden in the release before this one.',
      'zh-cn': '重新显示上一个小版本起被隐藏的指标。',
    }),
    featureGates: field('map[string]boolean', {
      en: 'Feature gates of kube-proxy, by name.',
      'zh-cn': 'kube-proxy 的特性门控，按名称开关。',
    }),
    portRange: field('string', {
      en: 'Ports of the userspace mode, which is gone; it has no effect.',
      'zh-cn': '已移除的 userspace 模式所用的端口范围，不再起作用。',
    }),
    udpIdleTimeout: field('duration', {
      en: 'Idle time of UDP connections in the userspace mode, which is gone.',
      'zh-cn': '已移除的 userspace 模式下 UDP 连接的空闲时限。',
      default: '250ms',
      until: '1.25',
    }),
    windowsRunAsService: field('boolean', {
      en: 'Runs as a Windows service.',
      'zh-cn': '以 Windows 服务方式运行。',
      default: 'false',
      since: '1.28',
    }),
  },
  DetectLocalConfiguration: {
    bridgeInterface: field('string', {
      en: 'Bridge that the Pods of this node are attached to.',
      'zh-cn': '本节点的 Pod 所接入的网桥。',
    }),
    interfaceNamePrefix: field('string', {
      en: 'Beginning of the names of Pod interfaces, such as `cali` or `veth`.',
      'zh-cn': 'Pod 网卡名的前缀，例如 `cali` 或 `veth`。',
    }),
  },
  KubeProxyConntrackConfiguration: {
    maxPerCore: field('integer', {
      en: "Connections tracked for each CPU core; `0` leaves the kernel's limit alone. A full table drops new connections.",
      'zh-cn': '每个 CPU 核跟踪的连接数；`0` 表示不改内核限制。表满后新连接会被丢弃。',
      default: '32768',
      min: 0,
    }),
    min: field('integer', {
      en: 'Connections tracked at least, whatever `maxPerCore` comes to.',
      'zh-cn': '无论 `maxPerCore` 算出多少，至少跟踪这么多连接。',
      default: '131072',
      min: 0,
    }),
    tcpEstablishedTimeout: field('duration', {
      en: "How long an idle TCP connection stays in the table; `0s` leaves the kernel's value.",
      'zh-cn': '空闲 TCP 连接在表中保留多久；`0s` 表示沿用内核的值。',
      default: '24h',
    }),
    tcpCloseWaitTimeout: field('duration', {
      en: 'How long a half-closed connection (CLOSE_WAIT) stays in the table.',
      'zh-cn': '半关闭（CLOSE_WAIT）的连接在表中保留多久。',
      default: '1h',
    }),
    tcpBeLiberal: field('boolean', {
      en: 'Does not mark packets outside the TCP window as invalid: helps where asymmetric routing resets long connections.',
      'zh-cn': '不把超出 TCP 窗口的报文标为无效：适用于非对称路由导致长连接被重置的情况。',
      default: 'false',
      since: '1.29',
    }),
    udpTimeout: field('duration', {
      en: 'How long a UDP packet without answer stays in the table.',
      'zh-cn': '没有应答的 UDP 报文在表中保留多久。',
      since: '1.29',
    }),
    udpStreamTimeout: field('duration', {
      en: 'How long a UDP exchange stays in the table.',
      'zh-cn': 'UDP 往来在表中保留多久。',
      since: '1.29',
    }),
  },
  KubeProxyIPTablesConfiguration: {
    masqueradeBit: field('integer', {
      en: 'Bit of the packet mark by which packets to be masqueraded are told.',
      'zh-cn': '标记待伪装报文所用的 mark 位。',
      default: '14',
      min: 0,
      max: 31,
    }),
    masqueradeAll: field('boolean', {
      en: 'Masquerades everything that goes to a ClusterIP; Pods then no longer see who calls.',
      'zh-cn': '访问 ClusterIP 的流量全部做伪装；Pod 将看不到真正的来源。',
      default: 'false',
    }),
    localhostNodePorts: field('boolean', {
      en: 'Answers NodePorts on `127.0.0.1` as well (IPv4, iptables mode only).',
      'zh-cn': 'NodePort 也在 `127.0.0.1` 上应答（仅 IPv4、iptables 模式）。',
      default: 'true',
      since: '1.26',
    }),
    snatNodeInternalIP: field('boolean', {
      en: "Masquerades with the node's InternalIP instead of the address of the interface that the traffic leaves by.",
      'zh-cn': '伪装时使用节点的 InternalIP，而不是流量出口网卡的地址。',
      default: 'false',
    }),
    syncPeriod: field('duration', {
      en: 'How often the rules are checked and cleaned up as a whole.',
      'zh-cn': '多久整体检查并清理一次规则。',
      default: '30s',
    }),
    minSyncPeriod: field('duration', {
      en: 'Pause between two rewrites of the rules. Raise it where thousands of endpoints change all the time: kube-proxy then works in larger batches.',
      'zh-cn': '两次改写规则的最短间隔。端点成千上万且变化频繁时可调大，让 kube-proxy 成批处理。',
      default: '1s',
    }),
  },
  KubeProxyIPVSConfiguration: {
    scheduler: field('string', {
      en: 'How connections are spread: `rr` in turn, `lc` to whom has fewest, `sh` always the same one for a client, `sed` and `nq` by expected delay; the `w…` ones by weight.',
      'zh-cn':
        '连接如何分配：`rr` 轮流，`lc` 给连接最少的，`sh` 同一客户端总是同一个，`sed` 和 `nq` 按预期延迟；`w…` 按权重。',
      default: 'rr',
      enum: ['', 'rr', 'wrr', 'lc', 'wlc', 'lblc', 'lblcr', 'sh', 'dh', 'sed', 'nq', 'mh'],
    }),
    strictARP: field('boolean', {
      en: 'Answers ARP only for addresses of the asking interface. MetalLB needs it in layer 2 mode.',
      'zh-cn': '只为收到请求的网卡自己的地址应答 ARP。MetalLB 的二层模式需要开启。',
      default: 'false',
    }),
    excludeCIDRs: field('[]string', {
      en: 'Ranges whose ipvs services kube-proxy leaves alone when it cleans up.',
      'zh-cn': '清理时不去碰这些网段的 ipvs 服务。',
      format: 'cidr',
    }),
    syncPeriod: field('duration', {
      en: 'How often the rules are checked and cleaned up as a whole.',
      'zh-cn': '多久整体检查并清理一次规则。',
      default: '30s',
    }),
    minSyncPeriod: field('duration', {
      en: 'Pause between two rewrites of the rules. It was `0s` until 1.30.',
      'zh-cn': '两次改写规则的最短间隔。1.30 及以前为 `0s`。',
      default: '1s',
    }),
    tcpTimeout: field('duration', {
      en: "How long an idle TCP session lives; `0s` leaves the kernel's value. Long-lived idle connections break when it is shorter than their keepalive.",
      'zh-cn': '空闲 TCP 会话保留多久；`0s` 表示沿用内核的值。若短于连接的 keepalive，长时间空闲的连接会断。',
      default: '0s',
      since: '1.18',
    }),
    tcpFinTimeout: field('duration', {
      en: "How long a TCP session lives after a FIN; `0s` leaves the kernel's value.",
      'zh-cn': '收到 FIN 后 TCP 会话保留多久；`0s` 表示沿用内核的值。',
      default: '0s',
      since: '1.18',
    }),
    udpTimeout: field('duration', {
      en: "How long a UDP session lives; `0s` leaves the kernel's value.",
      'zh-cn': 'UDP 会话保留多久；`0s` 表示沿用内核的值。',
      default: '0s',
      since: '1.18',
    }),
  },
  KubeProxyNFTablesConfiguration: {
    masqueradeBit: field('integer', {
      en: 'Bit of the packet mark by which packets to be masqueraded are told.',
      'zh-cn': '标记待伪装报文所用的 mark 位。',
      default: '14',
      min: 0,
      max: 31,
    }),
    masqueradeAll: field('boolean', {
      en: 'Masquerades everything that goes to a ClusterIP; Pods then no longer see who calls.',
      'zh-cn': '访问 ClusterIP 的流量全部做伪装；Pod 将看不到真正的来源。',
      default: 'false',
    }),
    syncPeriod: field('duration', {
      en: 'How often the rules are checked and cleaned up as a whole.',
      'zh-cn': '多久整体检查并清理一次规则。',
      default: '30s',
    }),
    minSyncPeriod: field('duration', {
      en: 'Pause between two rewrites of the rules.',
      'zh-cn': '两次改写规则的最短间隔。',
      default: '1s',
    }),
  },
  KubeProxyWinkernelConfiguration: {
    networkName: field('string', {
      en: 'HNS network in which endpoints and policies are made.',
      'zh-cn': '在哪个 HNS 网络中创建端点与策略。',
    }),
    sourceVip: field('string', {
      en: 'Address used as the source when traffic is translated.',
      'zh-cn': '做地址转换时使用的源地址。',
      format: 'ip',
    }),
    enableDSR: field('boolean', {
      en: 'Lets answers return to the client directly (direct server return).',
      'zh-cn': '应答直接返回客户端（DSR）。',
      default: 'false',
    }),
    rootHnsEndpointName: field('string', {
      en: 'HNS endpoint by which the node itself reaches an l2bridge network.',
      'zh-cn': '节点自身接入 l2bridge 网络所用的 HNS 端点。',
    }),
    forwardHealthCheckVip: field('boolean', {
      en: 'Forwards Service addresses for the health check port.',
      'zh-cn': '为健康检查端口转发 Service 地址。',
      default: 'false',
    }),
  },
}

/** `kubeproxy.config.k8s.io/v1alpha1`: in kubeadm clusters `config.conf` of the ConfigMap `kube-proxy`. */
export const kubeProxyConfiguration: ConfigKind = {
  apiVersion: 'kubeproxy.config.k8s.io/v1alpha1',
  kind: 'KubeProxyConfiguration',
  summary: {
    en: 'Settings of kube-proxy, which makes Services work on every node. kubeadm keeps it in the ConfigMap `kube-proxy` (namespace `kube-system`); restart the DaemonSet after a change.',
    'zh-cn':
      'kube-proxy 的设置，它让 Service 在每个节点上生效。kubeadm 把它放在命名空间 `kube-system` 下名为 `kube-proxy` 的 ConfigMap 中；修改后要重启 DaemonSet。',
  },
  see: 'https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/#kubeproxy-config-k8s-io-v1alpha1-KubeProxyConfiguration',
  type: 'KubeProxyConfiguration',
  types,
}
