import type { Localized } from '../../core/localized.js'
import { plainField, schemaOf } from '../schema/lists.js'
import type { FieldInfo, KindInfo, Schema, Shape, TypeInfo } from '../schema/types.js'

/**
 * The custom resources of network plugins and gateways that people tune with a cluster: Calico's pools and BGP, Kong's
 * plugins. Only the fields that there is something to say of, from the references of the projects; what is not listed is
 * no mistake.
 */

const text: Shape = { is: 'string' }
const flag: Shape = { is: 'boolean' }
const count: Shape = { is: 'integer' }
const any: Shape = { is: 'any' }
const list = (of: Shape): Shape => ({ is: 'array', of })

type Row = Localized & { readonly shape: Shape } & Partial<FieldInfo>
type Rows = Readonly<Record<string, Row>>

const row = (shape: Shape, en: string, zh: string, more: Partial<FieldInfo> = {}): Row => ({
  shape,
  en,
  'zh-cn': zh,
  ...more,
})

const ipPool: Rows = {
  cidr: row(text, 'Range of addresses that Pods get.', 'Pod 地址所在的网段。', { format: 'cidr' }),
  blockSize: row(
    count,
    'Size of the blocks that nodes take from the pool, as a prefix length; fixed once the pool exists.',
    '节点从池中领取的地址块大小（前缀长度），创建后不能改。',
    { default: '26' },
  ),
  ipipMode: row(text, 'When packets between nodes travel inside IP packets.', '节点间何时用 IP-in-IP 封装。', {
    values: ['Always', 'CrossSubnet', 'Never'],
    default: 'Never',
  }),
  vxlanMode: row(text, 'When packets between nodes travel inside UDP (VXLAN).', '节点间何时用 VXLAN 封装。', {
    values: ['Always', 'CrossSubnet', 'Never'],
    default: 'Never',
  }),
  natOutgoing: row(
    flag,
    'Gives packets that leave the pools the address of the node.',
    '离开各地址池的数据包改用节点地址（SNAT）。',
    { default: 'false' },
  ),
  disabled: row(flag, 'No new address is taken from this pool.', '不再从该池分配新地址。', { default: 'false' }),
  disableBGPExport: row(flag, 'Does not announce the pool over BGP.', '不通过 BGP 通告该池。', { default: 'false' }),
  nodeSelector: row(text, 'Nodes that take addresses of it.', '哪些节点使用该池。', { default: 'all()' }),
  namespaceSelector: row(text, 'Namespaces whose Pods take addresses of it.', '哪些命名空间的 Pod 使用该池。'),
  allowedUses: row(
    list(text),
    'What addresses are used for: `Workload`, `Tunnel`, `LoadBalancer`.',
    '地址的用途：`Workload`、`Tunnel`、`LoadBalancer`。',
  ),
  assignmentMode: row(
    text,
    '`Automatic`, or `Manual` for Pods that name the pool.',
    '`Automatic` 自动分配；`Manual` 仅供指名该池的 Pod。',
    {
      default: 'Automatic',
    },
  ),
}

const bgpConfiguration: Rows = {
  asNumber: row(any, 'Autonomous system that nodes belong to by default.', '节点默认所属的自治系统号。', {
    default: '64512',
  }),
  nodeToNodeMeshEnabled: row(flag, 'Whether every node peers with every other one.', '节点之间是否两两建立对等。', {
    default: 'true',
  }),
  logSeverityScreen: row(text, 'From which level on BIRD logs.', 'BIRD 的日志级别。', { default: 'Info' }),
  serviceClusterIPs: row(
    any,
    'Ranges of ClusterIPs that are announced to routers outside.',
    '向外部路由器通告的 ClusterIP 网段。',
  ),
  serviceExternalIPs: row(
    any,
    'Ranges of external addresses of Services that are announced.',
    '要通告的 Service 外部地址网段。',
  ),
  serviceLoadBalancerIPs: row(
    any,
    'Ranges of load balancer addresses that are announced.',
    '要通告的负载均衡器地址网段。',
  ),
  listenPort: row(count, 'Port of BGP.', 'BGP 端口。', { default: '179' }),
}

const bgpPeer: Rows = {
  peerIP: row(text, 'Address of the router to peer with, with or without a port.', '对等路由器的地址，可带端口。'),
  asNumber: row(any, 'Autonomous system of the other side.', '对端的自治系统号。'),
  node: row(
    text,
    'The one node that peers; left out with `nodeSelector`, all do.',
    '只让这个节点建立对等；不写则由 `nodeSelector` 决定，都不写就是所有节点。',
  ),
  nodeSelector: row(text, 'Nodes that peer.', '哪些节点建立对等。'),
  peerSelector: row(
    text,
    'Calico nodes to peer with, such as route reflectors.',
    '与哪些 Calico 节点建立对等，例如路由反射器。',
  ),
  password: row(any, 'Secret with the TCP MD5 password.', '含 TCP MD5 口令的 Secret。'),
  keepOriginalNextHop: row(flag, 'Leaves the next hop of routes as it is.', '保留路由原来的下一跳。', {
    default: 'false',
  }),
}

const felixConfiguration: Rows = {
  bpfEnabled: row(
    flag,
    'eBPF dataplane instead of iptables, which also takes the place of kube-proxy.',
    '用 eBPF 数据面代替 iptables，同时取代 kube-proxy。',
    {
      default: 'false',
    },
  ),
  ipipEnabled: row(
    flag,
    'Whether nodes have the tunnel device `tunl0`; left out, the pools decide.',
    '节点是否有 `tunl0` 隧道设备；不写由地址池决定。',
  ),
  vxlanEnabled: row(
    flag,
    'Whether nodes have the device `vxlan.calico`; left out, the pools decide.',
    '节点是否有 `vxlan.calico` 设备；不写由地址池决定。',
  ),
  wireguardEnabled: row(flag, 'Encrypts traffic between nodes with WireGuard.', '用 WireGuard 加密节点间流量。', {
    default: 'false',
  }),
  logSeverityScreen: row(text, 'From which level on Felix logs.', 'Felix 的日志级别。', { default: 'Info' }),
  mtuIfacePattern: row(text, 'Interfaces whose MTU is looked at.', '参考哪些网卡的 MTU。'),
  reportingInterval: row(
    text,
    'How often Felix reports its state; `0s` never.',
    'Felix 多久汇报一次状态；`0s` 表示不汇报。',
  ),
  iptablesBackend: row(text, '`Auto`, `Legacy` or `NFT`.', '`Auto`、`Legacy` 或 `NFT`。', { default: 'Auto' }),
  defaultEndpointToHostAction: row(
    text,
    'What happens to packets from Pods to their node.',
    'Pod 发往所在节点的数据包如何处理。',
    {
      default: 'Drop',
    },
  ),
  failsafeInboundHostPorts: row(any, 'Ports of nodes that no policy can close.', '任何策略都关不掉的节点入站端口。'),
  failsafeOutboundHostPorts: row(any, 'The same for outgoing connections.', '任何策略都关不掉的出站端口。'),
  natPortRange: row(text, 'Ports used for outgoing NAT.', '出站 NAT 使用的端口范围。'),
}

const kongPlugin: Rows = {
  plugin: row(
    text,
    'Name of the plugin: `rate-limiting`, `key-auth`, `cors` …',
    '插件名：`rate-limiting`、`key-auth`、`cors` 等。',
    {
      required: true,
    },
  ),
  config: row(any, 'Settings of the plugin.', '插件的设置。'),
  configFrom: row(any, 'A Secret with the settings.', '含设置的 Secret。'),
  disabled: row(flag, 'Turns the plugin off without deleting it.', '停用插件但不删除。', { default: 'false' }),
  protocols: row(list(text), 'Protocols it is for.', '适用的协议。'),
  instance_name: row(text, 'A name that tells several of one kind apart.', '用于区分同类插件的名字。'),
}

/** Settings of Kong's `rate-limiting`; `config` of other plugins has others. */
const kongConfig: Rows = {
  second: row(any, 'Requests a second.', '每秒请求数。'),
  minute: row(any, 'Requests a minute.', '每分钟请求数。'),
  hour: row(any, 'Requests an hour.', '每小时请求数。'),
  day: row(any, 'Requests a day.', '每天请求数。'),
  month: row(any, 'Requests a month.', '每月请求数。'),
  year: row(any, 'Requests a year.', '每年请求数。'),
  policy: row(any, 'Where the counters are kept.', '计数存放在哪里。'),
  limit_by: row(any, 'Who is counted.', '按谁计数。'),
  fault_tolerant: row(any, 'Lets requests through when the counters are out of reach.', '计数存储不可用时放行请求。'),
  hide_client_headers: row(any, 'Leaves `RateLimit-…` headers out of answers.', '应答中不带 `RateLimit-…` 头。'),
}

const calico = 'https://docs.tigera.io/calico/latest/reference/resources/'

interface CustomKind {
  readonly kind: string
  readonly plural: string
  readonly apiVersions: readonly string[]
  readonly namespaced: boolean
  readonly summary: Localized
  readonly see: string
  /** Fields of `spec`. */
  readonly spec?: Rows
  /** Fields beside `metadata`, where there is no `spec`. */
  readonly own?: Rows
}

const calicoVersions = ['projectcalico.org/v3', 'crd.projectcalico.org/v1']
const kongVersions = ['configuration.konghq.com/v1']

const kinds: readonly CustomKind[] = [
  {
    kind: 'IPPool',
    plural: 'ippools',
    apiVersions: calicoVersions,
    namespaced: false,
    summary: {
      en: 'A range of addresses that Calico gives to Pods, and how packets between nodes are carried.',
      'zh-cn': 'Calico 分配给 Pod 的地址段，以及节点间的传送方式。',
    },
    see: `${calico}ippool`,
    spec: ipPool,
  },
  {
    kind: 'BGPConfiguration',
    plural: 'bgpconfigurations',
    apiVersions: calicoVersions,
    namespaced: false,
    summary: {
      en: 'How Calico speaks BGP in the whole cluster (`default`) or on one node.',
      'zh-cn': 'Calico 在整个集群（`default`）或某个节点上的 BGP 设置。',
    },
    see: `${calico}bgpconfig`,
    spec: bgpConfiguration,
  },
  {
    kind: 'BGPPeer',
    plural: 'bgppeers',
    apiVersions: calicoVersions,
    namespaced: false,
    summary: {
      en: 'A BGP session of nodes with a router or a route reflector.',
      'zh-cn': '节点与路由器或路由反射器之间的 BGP 会话。',
    },
    see: `${calico}bgppeer`,
    spec: bgpPeer,
  },
  {
    kind: 'FelixConfiguration',
    plural: 'felixconfigurations',
    apiVersions: calicoVersions,
    namespaced: false,
    summary: {
      en: "Settings of Felix, Calico's agent on each node, which writes routes and policies: for all nodes (`default`) or one (`node.NAME`).",
      'zh-cn':
        'Felix 的设置，它是 Calico 在每个节点上的代理，负责写路由和策略：可针对全部节点（`default`）或单个节点（`node.NAME`）。',
    },
    see: `${calico}felixconfig`,
    spec: felixConfiguration,
  },
  {
    kind: 'KongPlugin',
    plural: 'kongplugins',
    apiVersions: kongVersions,
    namespaced: true,
    summary: {
      en: 'A plugin of the Kong gateway, put on an Ingress, Service or consumer by the annotation `konghq.com/plugins: NAME`.',
      'zh-cn': 'Kong 网关的插件，用注解 `konghq.com/plugins: NAME` 挂到 Ingress、Service 或消费者上。',
    },
    see: 'https://developer.konghq.com/kubernetes-ingress-controller/reference/custom-resources/',
    own: kongPlugin,
  },
  {
    kind: 'KongClusterPlugin',
    plural: 'kongclusterplugins',
    apiVersions: kongVersions,
    namespaced: false,
    summary: {
      en: 'A plugin of the Kong gateway for all namespaces; with the label `global: "true"` for every request.',
      'zh-cn': '供所有命名空间使用的 Kong 插件；带标签 `global: "true"` 时对所有请求生效。',
    },
    see: 'https://developer.konghq.com/kubernetes-ingress-controller/reference/custom-resources/',
    own: kongPlugin,
  },
]

/** The schema of these kinds. `own` is Kubernetes' own, where `metadata` comes from. */
export const addOnSchema = (own: Schema): Schema =>
  schemaOf(kinds.flatMap(kind => kind.apiVersions.map(apiVersion => makeKind(kind, apiVersion, own))))

function makeKind(custom: CustomKind, apiVersion: string, own: Schema): KindInfo {
  const { kind, plural, namespaced, summary, see, spec } = custom
  const [group = '', version = ''] = apiVersion.split('/')
  const place = { group: group.split('.')[0]!, version, since: undefined, until: undefined }
  const makeType = (name: string, rows: Rows): TypeInfo => {
    const fields = new Map<string, FieldInfo>()
    const type: TypeInfo = { ...place, name, open: true, fields }
    for (const [field, { shape, en, 'zh-cn': zh, ...more }] of Object.entries(rows).sort(([a], [b]) =>
      a < b ? -1 : 1,
    ))
      fields.set(field, { ...plainField(type, field, shape), summary: { en, 'zh-cn': zh }, ...more })
    return type
  }
  const metadata = own.type('ObjectMeta')
  const object = (type: TypeInfo): Shape => ({ is: 'object', type })
  const root = makeType(kind, {
    apiVersion: row(text, 'Group and version.', '组和版本。'),
    kind: row(text, 'The kind.', '类型。'),
    ...(metadata && { metadata: row(object(metadata), 'Name, labels, annotations.', '名称、标签、注解。') }),
    ...(spec && { spec: row(object(makeType(`${kind}Spec`, spec)), 'What is wanted.', '期望的设置。') }),
    ...custom.own,
    ...(custom.own && {
      config: { ...custom.own.config!, shape: { is: 'any', object: makeType('KongPluginConfig', kongConfig) } },
    }),
  })
  return {
    group,
    version,
    since: undefined,
    until: undefined,
    apiVersion,
    kind,
    plural,
    namespaced,
    type: root,
    summary,
    see,
  }
}
