import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asBoolean } from '../../../tree.js'
import { explained } from '../../_file.js'

export default {
  key: 'FelixConfigurationSpec.bpfEnabled',
  also: ['FelixConfiguration', 'FelixConfigurationSpec.wireguardEnabled'],
  title: { en: "Calico's agent on the nodes", 'zh-cn': 'Calico 在节点上的代理' },
  summary: {
    en: 'Felix runs in every `calico-node` Pod and writes routes, NetworkPolicies and NAT into the kernel: with iptables (or nftables) by default, with eBPF where `bpfEnabled` is on.',
    'zh-cn':
      'Felix 在每个 `calico-node` Pod 中运行，把路由、NetworkPolicy 和 NAT 写进内核：默认用 iptables（或 nftables），开启 `bpfEnabled` 则用 eBPF。',
  },
  notes: {
    en: [
      'eBPF also does the work of kube-proxy: turn kube-proxy off, and give Calico the address of the API server (ConfigMap `kubernetes-services-endpoint`), or it cannot reach it.',
      'It keeps the source address of clients and spares the walk through iptables; it needs a recent kernel.',
      '`wireguardEnabled` encrypts traffic between nodes (UDP 51820).',
      'The object `default` is for all nodes, `node.NAME` for one.',
    ],
    'zh-cn': [
      'eBPF 会接管 kube-proxy 的工作：要停用 kube-proxy，并把 API 服务器的地址告诉 Calico（ConfigMap `kubernetes-services-endpoint`），否则连不上。',
      '它保留客户端源地址，省去逐条匹配 iptables；需要较新的内核。',
      '`wireguardEnabled` 加密节点间流量（UDP 51820）。',
      '名为 `default` 的对象针对所有节点，`node.NAME` 针对单个节点。',
    ],
  },
  see: 'https://docs.tigera.io/calico/latest/reference/resources/felixconfig',
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  if (resource.kind !== 'FelixConfiguration') return undefined
  return explained(
    asBoolean(resource.at('spec', 'bpfEnabled')) === true
      ? {
          en: 'policies and Services are done in eBPF; kube-proxy has to be off.',
          'zh-cn': '策略和 Service 都由 eBPF 实现；kube-proxy 必须停用。',
        }
      : {
          en: 'policies are written as iptables rules; Services are left to kube-proxy.',
          'zh-cn': '策略写成 iptables 规则；Service 仍由 kube-proxy 负责。',
        },
    asBoolean(resource.at('spec', 'wireguardEnabled')) === true
      ? { en: 'Traffic between nodes is encrypted by WireGuard.', 'zh-cn': '节点间流量由 WireGuard 加密。' }
      : undefined,
  )
}
