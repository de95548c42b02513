import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'

export default {
  key: 'ServiceSpec.internalTrafficPolicy',
  title: { en: 'how traffic from Pods is spread', 'zh-cn': '集群内流量如何分发' },
  summary: summary('ServiceSpec.internalTrafficPolicy'),
  compare: {
    en: '**A rule or a wish?** `Local` is a rule: without an endpoint on the node the traffic is dropped. `trafficDistribution` is a wish: it falls back to farther endpoints.',
    'zh-cn':
      '**规定还是偏好？** `Local` 是规定：节点上没有端点就丢弃；`trafficDistribution` 是偏好：近处没有就用远处的。',
  },
  see: docs('concepts/services-networking/service-traffic-policy/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const policy = asString(fieldValue(place))
  if (policy !== 'Local' && policy !== 'Cluster') return undefined
  return explained(
    policy === 'Local'
      ? {
          en: 'a Pod that calls this Service reaches only endpoints on its own node; where there is none, nothing answers.',
          'zh-cn': 'Pod 访问这个 Service 时只会到达自己节点上的端点；节点上没有就无人应答。',
        }
      : {
          en: 'calls from inside reach every ready Pod, wherever it runs.',
          'zh-cn': '集群内的访问可到达每个就绪的 Pod，不论它在哪个节点。',
        },
  )
}
