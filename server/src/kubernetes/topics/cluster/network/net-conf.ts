import type { HoverContent } from '../../../../core/hover.js'
import { joined, type Localized } from '../../../../core/localized.js'
import type { Span } from '../../../../core/types.js'
import { invocationsOf } from '../../../cluster/invocations.js'
import { podSubnetBeside } from '../../../statements/pod-subnets.js'
import type { KubernetesPlace } from '../../../topic.js'
import { asString, get } from '../../../tree.js'
import { own } from '../../_file.js'
import { code, say } from '../../_text.js'
import { allResources } from '../_config.js'
import { addressesIn, grouped, networksOf, overlap } from '../_numbers.js'
import { flannelOrCalico } from './_plugins.js'

/** `net-conf.json`, by which flannel is told the network of Pods and how to carry it. */

interface Setting {
  readonly title: Localized
  readonly summary: Localized
  readonly notes?: Localized<readonly string[]>
}

const backends: Readonly<Record<string, Localized>> = {
  vxlan: {
    en: 'packets between nodes travel inside UDP (port 8472) through the device `flannel.1`: it works across any network, and costs 50 bytes of each packet (MTU 1450)',
    'zh-cn':
      '节点之间的数据包封装在 UDP（8472 端口）里，经 `flannel.1` 设备传送：任何网络都能用，代价是每个包 50 字节（MTU 1450）',
  },
  'host-gw': {
    en: 'each node gets a plain route to the Pods of every other node: as fast as the network itself, but **all nodes must be in one layer-2 network**, with no router between',
    'zh-cn':
      '每个节点有一条到其他节点 Pod 网段的普通路由：与底层网络一样快，但**所有节点必须在同一个二层网络**，中间不能有路由器',
  },
  udp: {
    en: 'packets go through a process in user space (port 8285): slow, only for debugging or kernels without VXLAN',
    'zh-cn': '数据包经过用户态进程转发（8285 端口）：很慢，只用于调试或不支持 VXLAN 的内核',
  },
  wireguard: {
    en: 'traffic between nodes is encrypted by WireGuard in the kernel (port 51820)',
    'zh-cn': '节点间流量由内核中的 WireGuard 加密（51820 端口）',
  },
  ipip: {
    en: 'packets travel inside IP packets (protocol 4): a little less overhead than VXLAN, IPv4 unicast only',
    'zh-cn': '数据包封装在 IP 包里（协议号 4）：开销比 VXLAN 略小，只支持 IPv4 单播',
  },
  alloc: {
    en: 'nodes only get their subnets; something else has to carry the packets',
    'zh-cn': '只分配子网，转发由别的组件负责',
  },
}

const settings: Readonly<Record<string, Setting>> = {
  Network: {
    title: { en: 'the network of all Pods', 'zh-cn': '所有 Pod 的网段' },
    summary: {
      en: 'Must be the `podSubnet` of kubeadm, which is `--cluster-cidr` of kube-controller-manager. kubeadm has no default for it; flannel writes 10.244.0.0/16.',
      'zh-cn':
        '必须与 kubeadm 的 `podSubnet`（即 kube-controller-manager 的 `--cluster-cidr`）相同。kubeadm 没有默认值；flannel 写的是 10.244.0.0/16。',
    },
    notes: {
      en: [
        'Each node takes its piece from `spec.podCIDR` of its Node (`--kube-subnet-mgr`). `Error registering network: … pod cidr not assigned` means that `podSubnet` was missing at `kubeadm init`.',
      ],
      'zh-cn': [
        '每个节点的子网取自 Node 的 `spec.podCIDR`（`--kube-subnet-mgr`）。报 `Error registering network: … pod cidr not assigned`，说明 `kubeadm init` 时没给 `podSubnet`。',
      ],
    },
  },
  Backend: {
    title: { en: 'how packets get from node to node', 'zh-cn': '数据包如何在节点间传送' },
    summary: {
      en: 'The backend and its settings. Do not change it while the cluster runs: nodes with different ones do not reach each other.',
      'zh-cn': '后端及其设置。集群运行时不要改：后端不同的节点之间互不相通。',
    },
  },
  Type: {
    title: { en: 'the backend of flannel', 'zh-cn': 'flannel 的后端' },
    summary: {
      en: '`vxlan` is the recommended one, `host-gw` the fastest where all nodes share a layer-2 network, `wireguard` encrypts, `udp` is for debugging.',
      'zh-cn': '推荐 `vxlan`；节点同在一个二层网络时 `host-gw` 最快；`wireguard` 带加密；`udp` 仅供调试。',
    },
    notes: {
      en: [
        'vxlan with `"DirectRouting": true` uses plain routes within a subnet and tunnels only between subnets: the best of both.',
        'Open UDP 8472 (vxlan), 8285 (udp) or 51820 (wireguard) between nodes. In clouds host-gw usually fails: they drop packets with foreign addresses.',
        'Changing it: edit the ConfigMap `kube-flannel-cfg`, restart the DaemonSet on all nodes.',
      ],
      'zh-cn': [
        'vxlan 加 `"DirectRouting": true`：同一子网内走普通路由，跨子网才走隧道，兼得两者之长。',
        '节点之间要放行 UDP 8472（vxlan）、8285（udp）或 51820（wireguard）。host-gw 在云上通常不行：云会丢弃陌生地址的包。',
        '修改：编辑 ConfigMap `kube-flannel-cfg`，再重启所有节点上的 DaemonSet。',
      ],
    },
  },
  SubnetLen: {
    title: { en: 'the size of the piece for each node', 'zh-cn': '每个节点子网的大小' },
    summary: {
      en: 'A /24 by default. With `--kube-subnet-mgr` it has no effect: kube-controller-manager cuts the pieces.',
      'zh-cn': '默认 /24。使用 `--kube-subnet-mgr` 时不起作用：由 kube-controller-manager 切分。',
    },
  },
  EnableNFTables: {
    title: { en: 'nftables instead of iptables for masquerading', 'zh-cn': '用 nftables 代替 iptables 做 masquerade' },
    summary: {
      en: 'Writes the rules for masquerading and forwarding with nftables; `false` by default. Fits kube-proxy in `nftables` mode.',
      'zh-cn': '用 nftables 写 masquerade 和转发规则，默认 `false`。适合 kube-proxy 的 `nftables` 模式。',
    },
  },
  EnableIPv4: { title: { en: 'IPv4', 'zh-cn': 'IPv4' }, summary: { en: 'On by default.', 'zh-cn': '默认开启。' } },
  EnableIPv6: {
    title: { en: 'IPv6', 'zh-cn': 'IPv6' },
    summary: { en: 'Off by default; needs `IPv6Network`.', 'zh-cn': '默认关闭；需要 `IPv6Network`。' },
  },
  IPv6Network: {
    title: { en: 'the IPv6 network of all Pods', 'zh-cn': '所有 Pod 的 IPv6 网段' },
    summary: { en: 'With `EnableIPv6`.', 'zh-cn': '与 `EnableIPv6` 配合。' },
  },
  VNI: {
    title: { en: 'the number of the VXLAN', 'zh-cn': 'VXLAN 编号' },
    summary: { en: '1 on Linux, 4096 or more on Windows.', 'zh-cn': 'Linux 默认 1，Windows 要 4096 及以上。' },
  },
  Port: {
    title: { en: 'the UDP port between nodes', 'zh-cn': '节点间的 UDP 端口' },
    summary: {
      en: '8472 for vxlan on Linux (4789 on Windows), 8285 for udp.',
      'zh-cn': 'vxlan 在 Linux 上是 8472（Windows 是 4789），udp 是 8285。',
    },
  },
  DirectRouting: {
    title: { en: 'plain routes within a subnet', 'zh-cn': '同一子网内直接路由' },
    summary: {
      en: 'Nodes of one subnet reach each other by plain routes, as with `host-gw`; others through the tunnel. `false` by default.',
      'zh-cn': '同一子网的节点像 `host-gw` 那样直接路由，其余走隧道。默认 `false`。',
    },
  },
}

/** Whether this scalar is flannel's configuration. */
export const isNetConf = ({ resource, path, role }: KubernetesPlace): boolean =>
  resource.kind === 'ConfigMap' && role === 'value' && path[0] === 'data' && path[1] === 'net-conf.json'

/** A setting at an offset of the slice. */
export function netConfHover(
  place: KubernetesPlace,
  offset: number,
): { readonly span: Span; readonly content: HoverContent } | undefined {
  const text = asString(place.node)
  if (!place.node || text === undefined || !isNetConf(place)) return undefined
  const { start, end } = place.node.span
  const source = place.slice.text.slice(start, end)
  const found = [...source.matchAll(/"(\w{1,40})"\s*:\s*(?:"([^"\n]*)"|([\w.+-]*))/g)].find(
    ({ index, 0: all }) => start + index <= offset && offset <= start + index + all.length,
  )
  const name = found?.[1]
  const setting = own(settings, name)
  if (!found || name === undefined || !setting) return undefined
  const here = explain(name, found[2] ?? found[3] ?? '', text, place)
  return {
    span: { start: start + found.index, end: start + found.index + found[0].trimEnd().length },
    content: {
      name,
      ...setting,
      ...(here && { here: { text: here } }),
      compare: flannelOrCalico,
      see: `https://github.com/flannel-io/flannel/blob/master/Documentation/${
        name === 'Type' || name === 'Backend' || name in backendSettings ? 'backends' : 'configuration'
      }.md`,
    },
  }
}

const backendSettings = { VNI: true, Port: true, DirectRouting: true }

function explain(name: string, value: string, text: string, place: KubernetesPlace): Localized | undefined {
  if (name === 'Network') return aboutNetwork(value, place)
  if (name !== 'Type' && name !== 'Backend') return undefined
  const type = /"Type"\s*:\s*"([^"]*)"/.exec(text)?.[1]
  const told = own(backends, type)
  if (type === undefined || !told) return undefined
  return joined(
    [
      say({ en: '{type}: {told}', 'zh-cn': '{type}：{told}' }, { type: code(type), told }),
      type === 'vxlan' && /"DirectRouting"\s*:\s*true/.test(text)
        ? {
            en: '; within a subnet `DirectRouting` does without the tunnel.',
            'zh-cn': '；同一子网内因 `DirectRouting` 不走隧道。',
          }
        : { en: '.', 'zh-cn': '。' },
    ],
    { en: '', 'zh-cn': '' },
  )
}

function aboutNetwork(value: string, { manifest }: KubernetesPlace): Localized | undefined {
  const network = networksOf(value)[0]
  if (!network) return undefined
  const pieces = 24 - network.network.length
  const others = [
    ...allResources(manifest).flatMap(one => asString(get(one.root, 'networking', 'podSubnet')) ?? []),
    ...manifest.slices.flatMap(({ part }) =>
      invocationsOf(part).flatMap(({ flags }) =>
        flags.flatMap(flag => (flag.name === 'cluster-cidr' && flag.value !== undefined ? [flag.value] : [])),
      ),
    ),
  ]
  const sameFamily = (one: ReturnType<typeof networksOf>[number]): boolean => one.network.bits === network.network.bits
  const near = manifest.place && podSubnetBeside(manifest.place)
  const inFile = others.flatMap(networksOf).find(sameFamily)
  const cluster = inFile ?? networksOf(near?.text).find(sameFamily)
  const source =
    inFile || !near ? { en: 'this file', 'zh-cn': '本文件' } : { en: code(near.file), 'zh-cn': `${code(near.file)} ` }
  return joined([
    say(
      pieces >= 0
        ? {
            en: 'Pods get addresses of {network}: {all} of them, enough for {nodes} nodes with a /24 each.',
            'zh-cn': 'Pod 的地址取自 {network}：共 {all} 个，每个节点一段 /24，够 {nodes} 个节点用。',
          }
        : { en: 'Pods get addresses of {network}: {all} of them.', 'zh-cn': 'Pod 的地址取自 {network}：共 {all} 个。' },
      { network: code(network.text), all: addressesIn(network.network), nodes: grouped(2 ** Math.max(0, pieces)) },
    ),
    cluster &&
      (cluster.network.first === network.network.first && cluster.network.length === network.network.length
        ? say(
            { en: 'It is the `podSubnet` of {source}, as it has to be.', 'zh-cn': '与{source}的 `podSubnet` 一致。' },
            { source },
          )
        : say(
            {
              en: '**The cluster says {other}** (`podSubnet` of {source}): {consequence}.',
              'zh-cn': '**{source}中集群的 `podSubnet` 是 {other}**：{consequence}。',
            },
            {
              source,
              other: code(cluster.text),
              consequence: overlap(cluster.network, network.network)
                ? { en: 'make the two the same', 'zh-cn': '两者应当相同' }
                : { en: 'Pods on different nodes do not reach each other', 'zh-cn': '不同节点上的 Pod 将互不相通' },
            },
          )),
  ])
}

/** The key of `net-conf.json` in its ConfigMap: what flannel does here. */
export function netConfKeyHover(place: KubernetesPlace): HoverContent | undefined {
  const text = asString(place.node)
  if (text === undefined || !isNetConf({ ...place, role: 'value' })) return undefined
  const network = /"Network"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? ''
  const here = [explain('Type', '', text, place), aboutNetwork(network, place)].filter(one => one !== undefined)
  return {
    name: 'net-conf.json',
    title: { en: 'the network of flannel', 'zh-cn': 'flannel 的网络设置' },
    ...(here.length > 0 && { here: { text: joined(here) } }),
    summary: {
      en: 'flannel gives each node a piece of one network and carries packets between the nodes, by the backend that is named here.',
      'zh-cn': 'flannel 把一个网段分给各节点，并按这里指定的后端在节点间传送数据包。',
    },
    compare: flannelOrCalico,
    see: 'https://github.com/flannel-io/flannel/blob/master/Documentation/configuration.md',
  }
}
