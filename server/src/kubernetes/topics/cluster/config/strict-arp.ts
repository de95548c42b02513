import type { KubernetesTopic } from '../../../topic.js'
import { asBoolean } from '../../../tree.js'
import { explained } from '../../_file.js'

export default {
  key: 'KubeProxyIPVSConfiguration.strictARP',
  title: { en: 'answers ARP only for addresses of the asked interface', 'zh-cn': '只替本网卡上的地址应答 ARP' },
  summary: {
    en: 'In ipvs mode every node holds all Service addresses on the interface `kube-ipvs0`. With `strictARP` (`arp_ignore=1`, `arp_announce=2`) it does not answer ARP requests for them.',
    'zh-cn':
      'ipvs 模式下，每个节点的 `kube-ipvs0` 网卡上都有全部 Service 地址。开启 `strictARP`（`arp_ignore=1`、`arp_announce=2`）后，节点不会替它们应答 ARP。',
  },
  notes: {
    en: [
      '**MetalLB in layer 2 mode and kube-vip need `true`** with ipvs: otherwise every node answers for the load balancer address, and traffic goes astray. The other modes do not need it.',
      'Change it with `kubectl edit configmap -n kube-system kube-proxy` and restart the DaemonSet.',
    ],
    'zh-cn': [
      '**使用 ipvs 时，MetalLB 二层模式和 kube-vip 都要求 `true`**：否则每个节点都会应答负载均衡地址，流量会走错。其他模式用不着它。',
      '用 `kubectl edit configmap -n kube-system kube-proxy` 修改，再重启 DaemonSet。',
    ],
  },
  see: 'https://metallb.universe.tf/installation/#preparation',
  explain({ resource }) {
    const value = asBoolean(resource.at('ipvs', 'strictARP'))
    return value === undefined
      ? undefined
      : explained(
          value
            ? {
                en: 'a node answers ARP only where the address really is: fit for MetalLB.',
                'zh-cn': '节点只为确实持有的地址应答 ARP：可配合 MetalLB。',
              }
            : {
                en: 'every node may answer ARP for Service addresses: MetalLB in layer 2 mode does not work like this with ipvs.',
                'zh-cn': '每个节点都可能为 Service 地址应答 ARP：在 ipvs 下 MetalLB 二层模式无法正常工作。',
              },
        )
  },
} satisfies KubernetesTopic
