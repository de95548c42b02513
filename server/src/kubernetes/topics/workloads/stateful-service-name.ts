import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { identityInWords, serviceInWords, statefulOf } from './_stateful.js'

export default {
  key: 'StatefulSetSpec.serviceName',
  title: { en: "the headless Service for the Pods' names", 'zh-cn': '给 Pod 提供域名的无头服务' },
  summary: summary('StatefulSetSpec.serviceName'),
  notes: {
    en: ['You create that Service; the StatefulSet does not.', 'It can not be changed later.'],
    'zh-cn': ['这个 Service 要自己创建，StatefulSet 不会代劳。', '之后不能修改。'],
  },
  see: docs('concepts/workloads/controllers/statefulset/#stable-network-id'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const stateful = statefulOf(place.resource)
  return stateful && explained(identityInWords(stateful), serviceInWords(place, stateful))
}
