import { asString } from '../../../tree.js'
import { code, say } from '../../_text.js'
import { grouped, networksOf } from '../_numbers.js'
import { beside, type FlagTopic, numberBeside } from './_flag.js'

export const podRange: FlagTopic = {
  flags: [
    'kube-controller-manager --cluster-cidr',
    'kube-controller-manager --node-cidr-mask-size*',
    'kube-controller-manager --allocate-node-cidrs',
  ],
  title: { en: 'addresses of Pods, and how nodes share them', 'zh-cn': 'Pod 的地址，以及如何分给节点' },
  notes: {
    en: [
      "Each node gets a piece of the range as `spec.podCIDR`, where `--allocate-node-cidrs` is on. flannel uses it; Calico's own address management does not.",
      'When the pieces are used up, a further node stays NotReady ("CIDRNotAvailable"). Neither range nor mask can be changed on nodes that have theirs.',
      "It must be the same as kubeadm's `podSubnet` and the network of the CNI plugin, and overlap neither Services nor nodes.",
    ],
    'zh-cn': [
      '开启 `--allocate-node-cidrs` 时，每个节点分得一段，写在 `spec.podCIDR`。flannel 用它；Calico 自己的地址管理不用。',
      '分完之后，新节点会一直 NotReady（“CIDRNotAvailable”）。已分配的节点不能再改网段和掩码。',
      '它必须与 kubeadm 的 `podSubnet`、CNI 插件的网段一致，且不能与 Service 或节点的网段重叠。',
    ],
  },
  explain: place => {
    // kubeadm writes the flag from its own field
    const { form, resource } = place.known.invocation
    const subnet = form === 'kubeadm' ? asString(resource.at('networking', 'podSubnet')) : undefined
    const [first] = networksOf(beside(place, 'cluster-cidr') || subnet)
    if (!first) return undefined
    const { bits, length } = first.network
    const mask =
      numberBeside(place, 'node-cidr-mask-size') ||
      numberBeside(place, bits === 32 ? 'node-cidr-mask-size-ipv4' : 'node-cidr-mask-size-ipv6')
    if (!mask || mask > bits) return undefined
    const args = { range: code(first.text), mask }
    if (mask < length)
      return say(
        {
          en: 'A /{mask} for each node does not fit into {range}: the controller manager refuses to start.',
          'zh-cn': '{range} 容不下每个节点一段 /{mask}：控制器管理器会拒绝启动。',
        },
        args,
      )
    const each = bits - mask
    return say(
      {
        en: '{range} in pieces of /{mask} makes room for **{nodes} nodes** with {pods} addresses each (kubelet runs 110 Pods by default).',
        'zh-cn':
          '{range} 按 /{mask} 切分，可供 **{nodes} 个节点**使用，每个节点 {pods} 个地址（kubelet 默认最多运行 110 个 Pod）。',
      },
      {
        ...args,
        nodes: mask - length > 32 ? `2^${mask - length}` : grouped(2 ** (mask - length)),
        pods: each > 32 ? `2^${each}` : grouped(2 ** each),
      },
    )
  },
}
