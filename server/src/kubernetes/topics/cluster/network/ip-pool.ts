import { joined, type Localized } from '../../../../core/localized.js'
import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asBoolean, asNumber, asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, say } from '../../_text.js'
import { allResources } from '../_config.js'
import { addressesIn, networksOf, overlap, powerOfTwo } from '../_numbers.js'
import { flannelOrCalico } from './_plugins.js'

export default {
  key: 'IPPoolSpec.cidr',
  also: [
    'IPPool',
    'IPPoolSpec.blockSize',
    'IPPoolSpec.ipipMode',
    'IPPoolSpec.vxlanMode',
    'IPPoolSpec.natOutgoing',
    'IPPoolSpec.nodeSelector',
  ],
  title: {
    en: 'addresses Calico gives to Pods, and how packets travel',
    'zh-cn': 'Calico 的 Pod 地址池与节点间传送方式',
  },
  summary: {
    en: 'Nodes take blocks of addresses from the pool when they need them, several if one is not enough; packets between nodes go by plain routes (BGP), IP-in-IP or VXLAN, as the modes say.',
    'zh-cn': '节点按需从池中领取地址块，一块不够再领；节点间的数据包按设定走普通路由（BGP）、IP-in-IP 或 VXLAN。',
  },
  notes: {
    en: [
      '`Always` wraps every packet, `CrossSubnet` only those to nodes of another subnet (the best choice where nodes share subnets), `Never` none: then the network has to know the routes. One of `ipipMode` and `vxlanMode` must be `Never`.',
      'IP-in-IP (20 bytes, MTU 1480) needs BGP (BIRD) and a network that lets protocol 4 through; Azure does not. VXLAN (50 bytes, UDP 4789, MTU 1450) needs neither.',
      '`natOutgoing: true` lets Pods reach the Internet from private addresses: packets leaving all pools get the address of the node. The default is `false`.',
      '`cidr` has to lie in the `podSubnet` of the cluster. `blockSize` (26: 64 addresses) cannot be changed afterwards: make a new pool, disable the old one, restart Pods, delete it.',
    ],
    'zh-cn': [
      '`Always` 每个包都封装；`CrossSubnet` 只封装发往其他子网节点的包（节点同处若干子网时的最佳选择）；`Never` 不封装，底层网络须知道路由。`ipipMode` 和 `vxlanMode` 必须有一个是 `Never`。',
      'IP-in-IP（20 字节，MTU 1480）需要 BGP（BIRD），网络还要放行协议号 4，Azure 不行。VXLAN（50 字节，UDP 4789，MTU 1450）两者都不要求。',
      '`natOutgoing: true` 让使用私网地址的 Pod 能访问外网：离开所有池的包改用节点地址。默认 `false`。',
      '`cidr` 应落在集群的 `podSubnet` 之内。`blockSize`（26，即 64 个地址）事后不能改：新建一个池，停用旧池，重启 Pod，再删掉旧池。',
    ],
  },
  compare: flannelOrCalico,
  see: 'https://docs.tigera.io/calico/latest/reference/resources/ippool',
  explain,
} satisfies KubernetesTopic

function explain({ resource, manifest }: KubernetesPlace): Explanation | undefined {
  const pool = networksOf(asString(resource.at('spec', 'cidr')))[0]
  if (!pool) return undefined
  const size = asNumber(resource.at('spec', 'blockSize')) ?? (pool.network.bits === 32 ? 26 : 122)
  const ipip = asString(resource.at('spec', 'ipipMode')) ?? 'Never'
  const vxlan = asString(resource.at('spec', 'vxlanMode')) ?? 'Never'
  const nat = asBoolean(resource.at('spec', 'natOutgoing')) ?? false
  return explained(
    size < pool.network.length || size > pool.network.bits
      ? say(
          {
            en: '{cidr} does not hold a single block of /{size}.',
            'zh-cn': '{cidr} 连一个 /{size} 的块都放不下。',
          },
          { cidr: code(pool.text), size },
        )
      : say(
          {
            en: '{cidr} has {all} addresses, in **{blocks} blocks of {each}** (/{size}): each node takes at least one, so there is room for {blocks} nodes.',
            'zh-cn':
              '{cidr} 有 {all} 个地址，分成 **{blocks} 块，每块 {each} 个**（/{size}）：每个节点至少领一块，所以最多 {blocks} 个节点。',
          },
          {
            cidr: code(pool.text),
            all: addressesIn(pool.network),
            size,
            each: powerOfTwo(pool.network.bits - size),
            blocks: powerOfTwo(size - pool.network.length),
          },
        ),
    carried(ipip, vxlan),
    nat
      ? { en: 'Packets that leave the pools get the address of the node.', 'zh-cn': '离开地址池的包改用节点地址。' }
      : {
          en: 'Packets leave with the address of the Pod (`natOutgoing` is off): without routes back, the Internet is out of reach.',
          'zh-cn': '数据包以 Pod 地址发出（未开 `natOutgoing`）：没有回程路由就访问不了外网。',
        },
    clash(manifest, pool),
  )
}

function carried(ipip: string, vxlan: string): Localized {
  if (ipip !== 'Never' && vxlan !== 'Never')
    return {
      en: '`ipipMode` and `vxlanMode` exclude each other: one must be `Never`.',
      'zh-cn': '`ipipMode` 与 `vxlanMode` 互斥：必须有一个是 `Never`。',
    }
  const [name, mode] = ipip !== 'Never' ? ['IP-in-IP', ipip] : ['VXLAN', vxlan]
  if (mode === 'Never')
    return {
      en: 'Nothing is wrapped: routes learnt by BGP carry the packets.',
      'zh-cn': '不封装：数据包按 BGP 学到的路由传送。',
    }
  return say(
    mode === 'Always'
      ? { en: 'All packets between nodes travel in {name}.', 'zh-cn': '节点间的数据包全部用 {name} 封装。' }
      : {
          en: 'Only packets to nodes of another subnet travel in {name}.',
          'zh-cn': '只有发往其他子网节点的数据包用 {name} 封装。',
        },
    { name },
  )
}

/** Whether the cluster, as far as the file tells, has its Pods elsewhere. */
function clash(manifest: KubernetesPlace['manifest'], pool: ReturnType<typeof networksOf>[number]) {
  const cluster = allResources(manifest)
    .flatMap(one => networksOf(asString(one.at('networking', 'podSubnet'))))
    .find(({ network }) => network.bits === pool.network.bits)
  if (!cluster || overlap(cluster.network, pool.network)) return undefined
  return joined([
    say(
      {
        en: 'It lies outside of the `podSubnet` {network}.',
        'zh-cn': '它不在 `podSubnet` {network} 之内。',
      },
      { network: code(cluster.text) },
    ),
  ])
}
