import type { Localized } from '../../core/localized.js'

/** A plugin that the stock CoreDNS is built with. */
export interface CorednsPlugin {
  readonly name: string
  /** What it does, in a few words. */
  readonly title: Localized
  /** Its place in the chain: the order of `plugin.cfg` of CoreDNS 1.14, which the order in the Corefile does not change. */
  readonly order: number
  /** The first CoreDNS minor that has it, where that is later than 1.6. */
  readonly since?: string
}

const plugin = (order: number, name: string, en: string, zh: string, since?: string): CorednsPlugin => ({
  name,
  title: { en, 'zh-cn': zh },
  order,
  ...(since !== undefined && { since }),
})

/** Those of CoreDNS 1.14, in the order of its chain. */
export const corednsPlugins: readonly CorednsPlugin[] = [
  plugin(1, 'root', 'folder that relative paths of other plugins start from', '其他插件中相对路径的起始目录'),
  plugin(2, 'metadata', 'collects facts about a query for other plugins', '收集查询的元数据供其他插件使用'),
  plugin(3, 'geoip', 'looks up where the client is in a MaxMind database', '在 MaxMind 数据库中查客户端的位置', '1.8'),
  plugin(4, 'cancel', 'gives up on a query after a time', '查询超过时限就放弃'),
  plugin(5, 'proxyproto', 'reads the client address from the PROXY protocol', '从 PROXY 协议头取客户端地址', '1.14'),
  plugin(6, 'quic', 'settings of DNS over QUIC', 'DNS over QUIC 的设置', '1.12'),
  plugin(7, 'grpc_server', 'settings of DNS over gRPC', 'DNS over gRPC 的设置', '1.14'),
  plugin(8, 'https', 'settings of DNS over HTTPS', 'DNS over HTTPS 的设置', '1.14'),
  plugin(9, 'https3', 'settings of DNS over HTTP/3', 'DNS over HTTP/3 的设置', '1.14'),
  plugin(10, 'timeouts', 'time limits of TCP and TLS connections', 'TCP、TLS 连接的时限', '1.10'),
  plugin(11, 'multisocket', 'listens on one port with several sockets', '在同一端口上开多个套接字', '1.12'),
  plugin(12, 'reload', 'reads the Corefile again when it has changed', 'Corefile 变化后自动重新加载'),
  plugin(13, 'nsid', 'tells which server answered', '在应答中注明是哪台服务器'),
  plugin(14, 'bufsize', 'caps the size of UDP answers (EDNS0)', '限制 UDP 应答的大小（EDNS0）'),
  plugin(15, 'bind', 'addresses or interfaces to listen on', '监听哪些地址或网卡'),
  plugin(16, 'debug', 'logs more, and crashes loudly', '输出调试日志，崩溃时打印堆栈'),
  plugin(17, 'trace', 'distributed tracing of queries', '查询的分布式追踪'),
  plugin(18, 'ready', 'readiness endpoint, `/ready` on port 8181', '就绪检查端点，8181 端口的 `/ready`'),
  plugin(19, 'health', 'liveness endpoint, `/health` on port 8080', '存活检查端点，8080 端口的 `/health`'),
  plugin(20, 'pprof', 'profiling endpoint of Go', 'Go 的性能剖析端点'),
  plugin(21, 'shed', 'drops queries that would be answered too late', '来不及应答时丢弃查询', '1.14'),
  plugin(22, 'prometheus', 'metrics on port 9153', '9153 端口上的指标'),
  plugin(23, 'errors', 'logs errors', '记录错误日志'),
  plugin(24, 'log', 'logs every query', '记录每个查询'),
  plugin(25, 'dnstap', 'sends a copy of the traffic to a collector', '把流量副本发给采集器（dnstap）'),
  plugin(26, 'local', 'answers `localhost` and its like itself', '自行应答 `localhost` 之类的域名', '1.8'),
  plugin(27, 'dns64', 'makes IPv6 answers of IPv4 ones (NAT64)', '由 A 记录合成 AAAA 应答（NAT64）', '1.7'),
  plugin(28, 'any', 'keeps answers to `ANY` short', '对 `ANY` 查询只给简短应答'),
  plugin(29, 'chaos', 'answers questions for the version (class CH)', '应答版本查询（CH 类）'),
  plugin(30, 'loadbalance', 'shuffles the addresses of an answer', '打乱应答中地址的顺序'),
  plugin(31, 'tsig', 'checks and signs messages with TSIG', '用 TSIG 校验和签名报文', '1.9'),
  plugin(32, 'rewrite', 'changes queries, and answers back', '改写查询，并把应答改回来'),
  plugin(33, 'autopath', "tries a Pod's search domains on the server", '在服务端代替 Pod 遍历搜索域'),
  plugin(34, 'acl', 'refuses queries by source', '按来源放行或拒绝查询'),
  plugin(35, 'cache', 'keeps answers for a while', '缓存应答'),
  plugin(36, 'header', 'sets flags in the header of answers', '设置应答头部的标志位', '1.8'),
  plugin(37, 'dnssec', 'signs answers on the fly', '即时为应答签名（DNSSEC）'),
  plugin(38, 'tls', 'certificate of TLS, HTTPS and gRPC servers', 'TLS、HTTPS、gRPC 服务的证书'),
  plugin(39, 'minimal', 'leaves optional records out of answers', '应答中省去可选的记录', '1.8'),
  plugin(40, 'template', 'answers made from a pattern', '按模板生成应答'),
  plugin(41, 'transfer', 'hands whole zones to secondaries', '向从服务器传送整个区域'),
  plugin(42, 'hosts', 'answers from lines like those of /etc/hosts', '按 /etc/hosts 格式的条目应答'),
  plugin(43, 'route53', 'answers from AWS Route 53', '按 AWS Route 53 的区域应答'),
  plugin(44, 'azure', 'answers from Azure DNS', '按 Azure DNS 的区域应答'),
  plugin(45, 'clouddns', 'answers from Google Cloud DNS', '按 Google Cloud DNS 的区域应答'),
  plugin(46, 'k8s_external', 'names for the outside addresses of Services', '为 Service 的外部地址提供域名'),
  plugin(47, 'kubernetes', 'names of Services and Pods', 'Service 与 Pod 的域名'),
  plugin(48, 'file', 'answers from a zone file', '按区域文件应答'),
  plugin(49, 'auto', 'answers from the zone files of a folder', '按目录中的各区域文件应答'),
  plugin(50, 'secondary', 'answers from a zone copied from a primary', '按从主服务器传来的区域应答'),
  plugin(51, 'etcd', 'answers from records in etcd', '按 etcd 中的记录应答'),
  plugin(52, 'loop', 'stops CoreDNS when it forwards to itself', '发现转发成环就退出'),
  plugin(53, 'forward', 'asks other DNS servers', '转发给其他 DNS 服务器'),
  plugin(54, 'grpc', 'asks other DNS servers over gRPC', '通过 gRPC 转发给其他 DNS 服务器'),
  plugin(55, 'erratic', 'drops and delays answers, for tests', '丢弃或延迟应答，供测试用'),
  plugin(56, 'whoami', 'answers with the address of the client', '用客户端自己的地址应答'),
  plugin(57, 'on', 'runs a command when the server starts or stops', '服务启动或停止时执行命令'),
  plugin(58, 'sign', 'writes signed zone files', '生成签名后的区域文件'),
  plugin(59, 'view', 'uses a server block for some queries only', '按条件选用服务块', '1.10'),
  plugin(60, 'nomad', 'names of the services of Nomad', 'Nomad 中服务的域名', '1.13'),
]

const byName = new Map(corednsPlugins.map(one => [one.name, one]))

/** The plugin of that name, if CoreDNS is built with it. */
export const corednsPlugin = (name: string): CorednsPlugin | undefined => byName.get(name)

/** Plugins that CoreDNS once had, what to write instead, and the first version without them. */
export const removedPlugins: Readonly<Record<string, { readonly instead?: string; readonly since: string }>> = {
  proxy: { instead: 'forward', since: '1.5.0' },
  federation: { since: '1.7.0' },
}

/** Properties of `kubernetes` that the plugin no longer knows: CoreDNS does not start with them. */
export const removedProperties: readonly string[] = ['resyncperiod', 'upstream']
