import { joined, paragraphs } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { chains, reach, serviceAt, serviceExample, servicePage, serviceTypes } from './_service.js'

export default {
  key: 'ServiceSpec.type',
  title: { en: 'how the Service is reached', 'zh-cn': 'Service 的访问方式' },
  summary: summary('ServiceSpec.type'),
  notes: {
    en: [
      'Other ways in from outside: an Ingress or Gateway (HTTP, by host and path), `hostPort`, `hostNetwork`, and `kubectl port-forward` for trying.',
      '`LoadBalancer` gives node ports too, unless `allocateLoadBalancerNodePorts: false`.',
    ],
    'zh-cn': [
      '从集群外进来的其他方式：Ingress 或 Gateway（按主机名和路径的 HTTP）、`hostPort`、`hostNetwork`，调试用 `kubectl port-forward`。',
      '`LoadBalancer` 也会分配节点端口，除非 `allocateLoadBalancerNodePorts: false`。',
    ],
  },
  compare: serviceTypes,
  example: serviceExample(
    'type: NodePort\nselector:\n  app: web\nports:\n  - port: 80\n    targetPort: 8080\n    nodePort: 30080',
  ),
  see: servicePage('#publishing-services-service-types'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const service = serviceAt(place)
  const ways = service && chains(service)
  return service && (ways ? { text: joined([reach(service), ways], paragraphs) } : explained(reach(service)))
}
