import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, itemsOf } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { serviceAt } from './_service.js'

export default {
  key: 'ServiceSpec.externalTrafficPolicy',
  title: { en: 'how outside traffic is spread', 'zh-cn': '外部流量如何分发' },
  summary: summary('ServiceSpec.externalTrafficPolicy'),
  notes: {
    en: [
      'With `Local` a load balancer asks each node at `healthCheckNodePort` whether it has a ready Pod. It shares out by nodes, so Pods that are alone on theirs get more.',
      'It is about traffic from outside (node ports, load balancers, external IPs); for calls from Pods there is `internalTrafficPolicy`.',
    ],
    'zh-cn': [
      '用 `Local` 时，负载均衡器通过 `healthCheckNodePort` 询问每个节点有没有就绪的 Pod。它按节点分配，独占一个节点的 Pod 分到的更多。',
      '只管外部来的流量（节点端口、负载均衡器、外部 IP）；集群内 Pod 的访问由 `internalTrafficPolicy` 管。',
    ],
  },
  compare: {
    en: "**Cluster or Local?** `Cluster` spreads evenly over all Pods, may take a second hop, and the Pod sees a node's address instead of the client's. `Local` keeps the client's address and drops traffic on nodes without a ready Pod.",
    'zh-cn':
      '**Cluster 还是 Local？** `Cluster` 均匀分给所有 Pod，可能多一跳，Pod 看到的是节点地址而非客户端地址；`Local` 保留客户端地址，但没有就绪 Pod 的节点会丢弃流量。',
  },
  see: docs('reference/networking/virtual-ips/#external-traffic-policy'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const service = serviceAt(place)
  const policy = asString(fieldValue(place))
  if (!service || (policy !== 'Local' && policy !== 'Cluster')) return undefined
  if (service.type === 'ClusterIP' && itemsOf(service.resource.at('spec', 'externalIPs')).length === 0)
    return explained({
      en: 'the API server refuses it: a `ClusterIP` Service gets no traffic from outside.',
      'zh-cn': 'API 服务器不接受：`ClusterIP` 类型的 Service 没有外部流量。',
    })
  return explained(
    policy === 'Local'
      ? {
          en: "a node passes outside traffic to its own Pods only, with the client's address intact; load balancers leave out nodes without one.",
          'zh-cn': '节点只把外部流量交给自己上面的 Pod，客户端地址保持不变；负载均衡器会避开没有 Pod 的节点。',
        }
      : {
          en: 'outside traffic reaches every ready Pod from any node; the Pod sees the address of the node it came through.',
          'zh-cn': '外部流量从任一节点进来，都能到达每个就绪的 Pod；Pod 看到的是经过的节点的地址。',
        },
  )
}
