import type { Localized } from '../../core/localized.js'

/** Services and the endpoints behind them. */
export const service: Readonly<Record<string, Localized>> = {
  'ServiceSpec.type': {
    en: 'How the Service is reached: `ClusterIP` inside the cluster only, `NodePort` also on a port of every node, `LoadBalancer` also through an outside load balancer; `ExternalName` is merely a DNS alias.',
    'zh-cn':
      '怎样访问这个 Service：`ClusterIP` 仅限集群内，`NodePort` 另在每个节点开一个端口，`LoadBalancer` 再加外部负载均衡器；`ExternalName` 只是 DNS 别名。',
  },
  'ServiceSpec.selector': {
    en: 'Labels of the Pods that get the traffic, all of which must match, in the same namespace. Without a selector nobody fills in endpoints for you.',
    'zh-cn': '接收流量的 Pod 的标签，须全部匹配，且在同一命名空间。不写选择算符就没人替你填端点。',
  },
  'ServiceSpec.ports': {
    en: 'The ports of the Service; with more than one, each needs a name. Only a headless Service may do without.',
    'zh-cn': 'Service 的端口；多于一个时每个都要起名。只有无头服务可以不写。',
  },
  'ServicePort.name': {
    en: "The port's name, needed when there are several; DNS SRV records and Ingresses use it. It need not equal the container's port name.",
    'zh-cn': '端口名，有多个端口时必填；DNS SRV 记录和 Ingress 会用到。不必与容器的端口名相同。',
  },
  'ServicePort.port': {
    en: "The port on which clients call the Service. The Pods' port is `targetPort`.",
    'zh-cn': '客户端访问 Service 用的端口。Pod 上的端口是 `targetPort`。',
  },
  'ServicePort.targetPort': {
    en: "The Pods' port: a number, or the name of a container port. A number in quotes is taken for a name and refused; left out, it equals `port`. Headless Services ignore it.",
    'zh-cn':
      'Pod 上的端口：数字，或容器端口的名字。数字加了引号会被当成名字而遭拒绝；不写就等于 `port`。无头服务不看它。',
  },
  'ServicePort.nodePort': {
    en: 'The port on every node for `NodePort` and `LoadBalancer`, usually from 30000 to 32767. Left out, a free one is taken, which avoids clashes.',
    'zh-cn': '`NodePort` 和 `LoadBalancer` 在每个节点上的端口，通常在 30000 到 32767。不写会自动挑空闲的，避免冲突。',
  },
  'ServicePort.protocol': { en: '`TCP`, `UDP` or `SCTP`, in capitals.', 'zh-cn': '`TCP`、`UDP` 或 `SCTP`，须大写。' },
  'ServicePort.appProtocol': {
    en: 'What is spoken on the port, for meshes and load balancers: `http`, `https`, `kubernetes.io/h2c`, `kubernetes.io/ws` … Kubernetes itself does nothing with it.',
    'zh-cn':
      '端口上跑的应用协议，供服务网格和负载均衡器参考：`http`、`https`、`kubernetes.io/h2c`、`kubernetes.io/ws` 等。Kubernetes 自己不用它。',
  },
  'ServiceSpec.clusterIP': {
    en: "The Service's own address, given out by the cluster. `None` makes the Service headless: DNS answers with the Pods' addresses instead. Cannot be changed later.",
    'zh-cn': 'Service 自己的地址，由集群分配。写 `None` 就是无头服务：DNS 直接返回 Pod 的地址。之后不能改。',
  },
  'ServiceSpec.clusterIPs': {
    en: 'The same as `clusterIP` as a list, with one address for each IP family of a dual-stack Service; the first must equal `clusterIP`.',
    'zh-cn': '`clusterIP` 的列表形式，双栈 Service 每个协议族一个地址；第一个必须与 `clusterIP` 相同。',
  },
  'ServiceSpec.externalName': {
    en: "The DNS name that an `ExternalName` Service stands for; no URL, no IP. Clients of HTTPS see the other name's certificate.",
    'zh-cn': '`ExternalName` Service 指向的域名，不能是 URL 或 IP。走 HTTPS 的客户端看到的是对方域名的证书。',
  },
  'ServiceSpec.externalIPs': {
    en: 'Outside addresses on which nodes accept traffic for the Service, as far as you route them there. Deprecated in 1.36, since anyone who may create Services could claim any address.',
    'zh-cn':
      '节点为该 Service 接收流量的外部地址，路由要自己安排。1.36 起弃用，因为能创建 Service 的人都可以占用任意地址。',
  },
  'ServiceSpec.externalTrafficPolicy': {
    en: "`Local` sends outside traffic only to Pods of the node it arrives on, keeping the client's address; nodes without a Pod drop it. `Cluster` spreads it over all Pods and hides the address.",
    'zh-cn':
      '`Local` 只把外部流量交给所到节点上的 Pod，保留客户端地址，没有 Pod 的节点会丢弃；`Cluster` 分给所有 Pod，但看不到客户端地址。',
  },
  'ServiceSpec.internalTrafficPolicy': {
    en: '`Local` sends traffic from Pods only to endpoints on their own node; where there is none, it is dropped. For node-local agents.',
    'zh-cn': '`Local` 只把 Pod 的流量交给同一节点上的端点，没有就丢弃。适合每个节点都有的代理。',
  },
  'ServiceSpec.trafficDistribution': {
    en: 'A wish for near endpoints (GA in 1.33): `PreferSameZone`, or `PreferSameNode` (both GA in 1.35; the former was called `PreferClose`). Farther ones are used when no near one is ready.',
    'zh-cn':
      '希望优先用近处的端点（1.33 起 GA）：`PreferSameZone` 或 `PreferSameNode`（均 1.35 起 GA，前者旧称 `PreferClose`）。近处没有就绪的才用远处。',
  },
  'ServiceSpec.sessionAffinity': {
    en: "`ClientIP` sends a client's connections to the same Pod, by source address. Behind a proxy or NAT all clients look like one; cookies need an Ingress.",
    'zh-cn':
      '`ClientIP` 按来源地址把同一客户端的连接发到同一个 Pod。经过代理或 NAT 时所有客户端看起来是一个；按 Cookie 要用 Ingress。',
  },
  'ServiceSpec.sessionAffinityConfig': {
    en: 'How long `ClientIP` affinity lasts; dropped without a word where `sessionAffinity` is `None`.',
    'zh-cn': '`ClientIP` 亲和保持多久；`sessionAffinity` 为 `None` 时写了也会被悄悄丢掉。',
  },
  'SessionAffinityConfig.clientIP': { en: 'Settings of `ClientIP` affinity.', 'zh-cn': '`ClientIP` 亲和的设置。' },
  'ClientIPConfig.timeoutSeconds': {
    en: 'Seconds that a client sticks to its Pod, 1 to 86400; 10800 (3 hours) where it is left out.',
    'zh-cn': '客户端固定到同一个 Pod 的秒数，1 到 86400；不写是 10800（3 小时）。',
  },
  'ServiceSpec.ipFamilyPolicy': {
    en: '`SingleStack`, `PreferDualStack` (IPv4 and IPv6 where the cluster has both) or `RequireDualStack` (fails without).',
    'zh-cn': '`SingleStack` 单栈，`PreferDualStack` 集群支持时用双栈，`RequireDualStack` 必须双栈否则失败。',
  },
  'ServiceSpec.ipFamilies': {
    en: '`IPv4`, `IPv6` or both; the first is the main one and cannot be changed later.',
    'zh-cn': '`IPv4`、`IPv6` 或两者；第一个是主协议族，之后不能改。',
  },
  'ServiceSpec.loadBalancerIP': {
    en: "Asks the cloud for this address; whether it works depends on the provider. Deprecated: use the provider's annotation.",
    'zh-cn': '向云厂商申请指定地址，能否生效因厂商而异。已弃用：改用厂商的注解。',
  },
  'ServiceSpec.loadBalancerSourceRanges': {
    en: 'Client address ranges (CIDR) that the load balancer lets in, where it supports that; left out, everyone.',
    'zh-cn': '负载均衡器放行的客户端地址段（CIDR），需负载均衡器支持；不写则对所有人开放。',
  },
  'ServiceSpec.loadBalancerClass': {
    en: "Which load balancer implementation takes the Service; the cloud's default one then ignores it. Set only at creation.",
    'zh-cn': '由哪种负载均衡实现来处理；云厂商的默认实现会忽略它。只能在创建时设置。',
  },
  'ServiceSpec.allocateLoadBalancerNodePorts': {
    en: '`false` gives no node ports to a `LoadBalancer`, for implementations that reach the Pods directly.',
    'zh-cn': '`false` 表示不给 `LoadBalancer` 分配节点端口，适合能直达 Pod 的实现。',
  },
  'ServiceSpec.healthCheckNodePort': {
    en: 'The port on each node where a load balancer asks whether the node has Pods of the Service; only for `LoadBalancer` with `externalTrafficPolicy: Local`.',
    'zh-cn':
      '负载均衡器用来查询节点上有没有该 Service 的 Pod 的端口；仅用于 `LoadBalancer` 且 `externalTrafficPolicy: Local`。',
  },
  'ServiceSpec.publishNotReadyAddresses': {
    en: '`true` keeps Pods in DNS and endpoints while they are not ready, so that members of a cluster find each other during start-up. Clients then meet Pods that cannot answer yet.',
    'zh-cn':
      '`true` 让未就绪的 Pod 也留在 DNS 和端点里，便于集群成员启动时互相发现。客户端可能会连到还不能应答的 Pod。',
  },
  'LoadBalancerStatus.ingress': {
    en: 'Addresses under which the load balancer is reached; empty while it is being made.',
    'zh-cn': '负载均衡器的访问地址，创建期间为空。',
  },
  'LoadBalancerIngress.ip': { en: "The load balancer's IP address.", 'zh-cn': '负载均衡器的 IP 地址。' },
  'LoadBalancerIngress.hostname': {
    en: "The load balancer's DNS name, where the provider gives names instead of addresses.",
    'zh-cn': '负载均衡器的域名（厂商给域名而不是地址时）。',
  },
  'EndpointSlice.addressType': {
    en: '`IPv4`, `IPv6` or `FQDN`; one slice holds one kind and cannot change it.',
    'zh-cn': '`IPv4`、`IPv6` 或 `FQDN`；一个切片只放一种，之后不能改。',
  },
  'EndpointSlice.endpoints': {
    en: 'The addresses behind a Service, at most 1000 in a slice.',
    'zh-cn': 'Service 背后的地址，每个切片最多 1000 个。',
  },
  'EndpointSlice.ports': {
    en: "The ports that every endpoint of the slice offers; names must equal the Service's port names.",
    'zh-cn': '切片里每个端点都提供的端口；名字必须与 Service 的端口名一致。',
  },
  'Endpoint.addresses': {
    en: "The endpoint's address; clients treat several as the same one, so write one.",
    'zh-cn': '端点的地址；写多个会被视为等价，所以只写一个。',
  },
  'Endpoint.conditions': { en: 'Whether the endpoint may get traffic.', 'zh-cn': '端点能否接收流量。' },
  'Endpoint.hostname': {
    en: "The endpoint's name in the DNS of a headless Service.",
    'zh-cn': '端点在无头服务 DNS 里的名字。',
  },
  'Endpoint.nodeName': { en: 'The node on which the endpoint is.', 'zh-cn': '端点所在的节点。' },
  'Endpoint.zone': {
    en: 'The zone in which the endpoint is; used to prefer near ones.',
    'zh-cn': '端点所在的可用区，用于就近选择。',
  },
  'Endpoint.targetRef': {
    en: 'The Pod, or other object, that the endpoint stands for.',
    'zh-cn': '端点所代表的 Pod 或其他对象。',
  },
  'EndpointConditions.ready': {
    en: '`true`: gets traffic. A terminating Pod is not ready, unless the Service says `publishNotReadyAddresses`.',
    'zh-cn': '`true` 表示接收流量。正在终止的 Pod 不算就绪，除非 Service 写了 `publishNotReadyAddresses`。',
  },
  'EndpointConditions.serving': {
    en: '`true`: can still answer, even while terminating.',
    'zh-cn': '`true` 表示仍能应答，哪怕正在终止。',
  },
  'EndpointConditions.terminating': {
    en: '`true`: its Pod is being deleted.',
    'zh-cn': '`true` 表示其 Pod 正在被删除。',
  },
  'DiscoveryEndpointPort.name': {
    en: "The port's name; must equal the name in the Service, and is empty where the Service's port has none.",
    'zh-cn': '端口名，须与 Service 里的一致；Service 的端口没起名时为空。',
  },
  'DiscoveryEndpointPort.port': { en: 'The port on which the endpoints listen.', 'zh-cn': '端点监听的端口。' },
  'DiscoveryEndpointPort.protocol': {
    en: '`TCP`, `UDP` or `SCTP`, in capitals.',
    'zh-cn': '`TCP`、`UDP` 或 `SCTP`，须大写。',
  },
  'DiscoveryEndpointPort.appProtocol': {
    en: 'What is spoken on the port, as in the Service.',
    'zh-cn': '端口上跑的应用协议，与 Service 里的相同。',
  },
  'Endpoints.subsets': {
    en: 'Addresses with the ports that they have in common.',
    'zh-cn': '地址以及它们共有的端口。',
  },
  'EndpointSubset.addresses': { en: 'Addresses that get traffic.', 'zh-cn': '接收流量的地址。' },
  'EndpointSubset.notReadyAddresses': {
    en: 'Addresses that get no traffic because they are not ready.',
    'zh-cn': '因未就绪而不接收流量的地址。',
  },
  'EndpointSubset.ports': {
    en: "The ports of these addresses; names must equal the Service's port names.",
    'zh-cn': '这些地址的端口；名字须与 Service 的端口名一致。',
  },
  'EndpointAddress.ip': {
    en: 'The address. Loopback and link-local addresses are refused.',
    'zh-cn': '地址。回环地址和链路本地地址会被拒绝。',
  },
  'EndpointPort.name': {
    en: "The port's name; must equal the name in the Service.",
    'zh-cn': '端口名，须与 Service 里的一致。',
  },
  'EndpointPort.port': { en: 'The port on which the addresses listen.', 'zh-cn': '这些地址监听的端口。' },
  'EndpointPort.protocol': { en: '`TCP`, `UDP` or `SCTP`, in capitals.', 'zh-cn': '`TCP`、`UDP` 或 `SCTP`，须大写。' },
  'Endpoint.hints': {
    en: 'Which zones or nodes should use this endpoint; written by the control plane.',
    'zh-cn': '建议哪些可用区或节点使用该端点，由控制平面写入。',
  },
  'ServiceCIDRSpec.cidrs': {
    en: 'The ranges, at most one for each IP family.',
    'zh-cn': '地址段，每个协议族最多一段。',
  },
}
