import { joined, type Localized } from '../../../../core/localized.js'
import type { Explanation } from '../../../../core/topic.js'
import type { Resource } from '../../../model.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { allResources, configOf, extraArg } from '../_config.js'
import { addressAt, addressesIn, grouped, type Named, networksOf, overlap, powerOfTwo } from '../_numbers.js'

export default {
  key: 'Networking.podSubnet',
  also: ['Networking.serviceSubnet', 'KindNetworking.podSubnet', 'KindNetworking.serviceSubnet'],
  title: { en: 'the addresses of Pods and of Services', 'zh-cn': 'Pod 与 Service 的地址段' },
  summary: {
    en: '`podSubnet` is cut into one piece for each node, from which its Pods get their addresses; `serviceSubnet` holds the virtual ClusterIPs of Services, which no network interface has.',
    'zh-cn':
      '`podSubnet` 切成小段，每个节点一段，Pod 的地址从中分配；`serviceSubnet` 是 Service 的虚拟 ClusterIP，没有任何网卡持有它们。',
  },
  notes: {
    en: [
      'The two must not overlap each other, nor the network of the nodes, nor anything that Pods have to reach (VPN, office, other clusters).',
      "The network plugin has to be told the same `podSubnet`: flannel's `Network` in `net-conf.json`, the `cidr` of Calico's IPPool.",
      'kube-controller-manager cuts the pieces (`--allocate-node-cidrs`, `--node-cidr-mask-size`: 24 for IPv4, 64 for IPv6). Calico uses its own blocks of 64 addresses instead.',
      'Neither can be changed later without much pain: choose room for the nodes of years to come.',
    ],
    'zh-cn': [
      '两者不能互相重叠，也不能与节点网络重叠，还要避开 Pod 需要访问的一切网段（VPN、办公网、其他集群）。',
      '网络插件必须配同样的 `podSubnet`：flannel 是 `net-conf.json` 里的 `Network`，Calico 是 IPPool 的 `cidr`。',
      '由 kube-controller-manager 切分（`--allocate-node-cidrs`，`--node-cidr-mask-size` 默认 IPv4 为 24、IPv6 为 64）；Calico 则用自己的、每块 64 个地址的块。',
      '日后再改代价很大：为几年后的节点数留足空间。',
    ],
  },
  see: docs('concepts/cluster-administration/networking/'),
  explain,
} satisfies KubernetesTopic

/** Where kubeadm, and kind, take Services from when the file does not say. */
const usual: Readonly<Record<string, { readonly podSubnet?: string; readonly serviceSubnet: string }>> = {
  ClusterConfiguration: { serviceSubnet: '10.96.0.0/12' },
  Cluster: { podSubnet: '10.244.0.0/16', serviceSubnet: '10.96.0.0/16' },
}

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource, field } = place
  const read = (name: 'podSubnet' | 'serviceSubnet') =>
    asString(resource.at('networking', name)) ?? usual[resource.kind ?? '']?.[name]
  const [pods, services] = [networksOf(read('podSubnet')), networksOf(read('serviceSubnet'))]
  const asked = field?.name === 'serviceSubnet' ? services : pods
  if (asked.length === 0) return undefined
  return explained(
    joined(asked.map(one => (field?.name === 'serviceSubnet' ? aboutServices(one) : aboutPods(one, resource)))),
    clash(place, pods, services),
    field?.name === 'podSubnet' ? flannelSays(place, pods) : undefined,
  )
}

function aboutPods({ text, network }: Named, config: Resource): Localized {
  const flag = network.bits === 32 ? 'node-cidr-mask-size-ipv4' : 'node-cidr-mask-size-ipv6'
  const written =
    extraArg(config, 'controllerManager', flag) ?? extraArg(config, 'controllerManager', 'node-cidr-mask-size')
  const mask = Number(written ?? (network.bits === 32 ? 24 : 64))
  const args = { network: code(text), all: addressesIn(network), mask }
  if (!Number.isInteger(mask) || mask > network.bits)
    return say({ en: '{network} has {all} addresses.', 'zh-cn': '{network} 有 {all} 个地址。' }, args)
  if (mask < network.length)
    return say(
      {
        en: '{network} is smaller than the /{mask} that one node gets: kube-controller-manager does not start.',
        'zh-cn': '{network} 比单个节点要用的 /{mask} 还小：kube-controller-manager 无法启动。',
      },
      args,
    )
  return say(
    network.bits === 32
      ? {
          en: '{network} has {all} addresses: cut into a /{mask} for each node it is enough for **{nodes}** nodes with {each} Pod addresses each.',
          'zh-cn':
            '{network} 有 {all} 个地址：每个节点分一段 /{mask}，够 **{nodes}** 个节点用，每个节点有 {each} 个 Pod 地址。',
        }
      : {
          en: '{network} is enough for **{nodes}** nodes with a /{mask} each.',
          'zh-cn': '{network} 够 **{nodes}** 个节点用，每个节点一段 /{mask}。',
        },
    { ...args, nodes: powerOfTwo(mask - network.length), each: grouped(2 ** (network.bits - mask) - 2) },
  )
}

function aboutServices({ text, network }: Named): Localized {
  const [first, dns] = [addressAt(network, 1), addressAt(network, 10)]
  const args = { network: code(text), all: addressesIn(network), first: code(first ?? ''), dns: code(dns ?? '') }
  return first === undefined
    ? say({ en: '{network} has {all} addresses for Services.', 'zh-cn': '{network} 有 {all} 个 Service 地址。' }, args)
    : say(
        {
          en: '{network} has {all} addresses for Services: the first, {first}, is the API server (Service `kubernetes`), the tenth, {dns}, cluster DNS (`kube-dns`), which the kubelets name as `clusterDNS`.',
          'zh-cn':
            '{network} 有 {all} 个 Service 地址：第一个 {first} 是 API 服务器（Service `kubernetes`），第十个 {dns} 是集群 DNS（`kube-dns`），即 kubelet 的 `clusterDNS`。',
        },
        args,
      )
}

/** What flannel is told in the same file, where that is another network. */
function flannelSays({ manifest }: KubernetesPlace, pods: readonly Named[]): Localized | undefined {
  const conf = allResources(manifest).map(one => asString(one.at('data', 'net-conf.json')))
  const text = conf.find(one => one !== undefined) ?? ''
  const flannel = networksOf(/"Network"\s*:\s*"([^"]*)"/.exec(text)?.[1])[0]
  const same = pods.some(
    ({ network }) => network.first === flannel?.network.first && network.length === flannel.network.length,
  )
  return flannel && !same
    ? say(
        {
          en: "flannel's `net-conf.json` says {network}: make the two the same.",
          'zh-cn': 'flannel 的 `net-conf.json` 写的是 {network}：两者应当相同。',
        },
        { network: code(flannel.text) },
      )
    : undefined
}

/** Networks of the file that have an address in common. */
function clash(place: KubernetesPlace, pods: readonly Named[], services: readonly Named[]): Localized {
  const node = asString(configOf(place, 'InitConfiguration')?.at('localAPIEndpoint', 'advertiseAddress'))
  const address = networksOf(node === undefined ? '' : `${node}/${node.includes(':') ? 128 : 32}`)[0]
  for (const pod of pods)
    for (const service of services)
      if (overlap(pod.network, service.network))
        return say(
          {
            en: '**{a} (Pods) and {b} (Services) overlap**: some addresses would mean both.',
            'zh-cn': '**{a}（Pod）与 {b}（Service）重叠**：有些地址会同时属于两者。',
          },
          { a: code(pod.text), b: code(service.text) },
        )
  for (const one of [...pods, ...services])
    if (address && overlap(one.network, address.network))
      return say(
        {
          en: '**The node itself, {node}, lies in {network}**: traffic to it would be lost in the cluster network.',
          'zh-cn': '**节点自身的地址 {node} 落在 {network} 里**：发往它的流量会迷失在集群网络中。',
        },
        { node: code(node ?? ''), network: code(one.text) },
      )
  if (pods.length === 0 || services.length === 0) return { en: '', 'zh-cn': '' }
  return say(
    { en: 'It does not overlap {other}.', 'zh-cn': '它与 {other} 不重叠。' },
    {
      other:
        place.field?.name === 'serviceSubnet'
          ? say(
              { en: 'the Pods ({network})', 'zh-cn': 'Pod 网段（{network}）' },
              { network: pods.map(({ text }) => code(text)).join(', ') },
            )
          : say(
              { en: 'the Services ({network})', 'zh-cn': 'Service 网段（{network}）' },
              { network: services.map(({ text }) => code(text)).join(', ') },
            ),
    },
  )
}
