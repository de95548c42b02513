import { code, say } from '../../_text.js'
import { addressAt, addressesIn, networksOf } from '../_numbers.js'
import type { FlagTopic } from './_flag.js'

export const serviceRange: FlagTopic = {
  flags: ['--service-cluster-ip-range'],
  title: { en: 'addresses of Services', 'zh-cn': 'Service 的地址' },
  notes: {
    en: [
      'These addresses exist on no interface: kube-proxy translates them on every node. The range must overlap neither Pods nor nodes.',
      'Pick fixed ClusterIPs from its lower end: the API server takes automatic ones from the upper part first.',
      'It cannot be changed later with this flag alone; since 1.33 `ServiceCIDR` objects add further ranges.',
    ],
    'zh-cn': [
      '这些地址不属于任何网卡，由各节点上的 kube-proxy 转换。不能与 Pod 或节点的网段重叠。',
      '手工指定的 ClusterIP 取靠前的一段：API 服务器自动分配时先用靠后的部分。',
      '事后不能只改这个标志；从 1.33 起可用 `ServiceCIDR` 对象追加网段。',
    ],
  },
  explain: ({ value }) => {
    const [first] = networksOf(value)
    if (!first) return undefined
    const own = addressAt(first.network, 1)
    return say(
      {
        en: '{range} makes room for {count} addresses{own}.',
        'zh-cn': '{range} 共有 {count} 个地址{own}。',
      },
      {
        range: code(first.text),
        count: addressesIn(first.network),
        own: own
          ? {
              en: `; the first, \`${own}\`, is the Service \`kubernetes\`, and kubeadm gives the tenth, \`${addressAt(first.network, 10)}\`, to cluster DNS`,
              'zh-cn': `；第一个 \`${own}\` 归 Service \`kubernetes\`，kubeadm 把第十个 \`${addressAt(first.network, 10)}\` 给集群 DNS`,
            }
          : { en: '', 'zh-cn': '' },
      },
    )
  },
}
