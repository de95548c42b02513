import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { orderInWords, statefulOf } from './_stateful.js'

export default {
  key: 'StatefulSetSpec.podManagementPolicy',
  title: { en: 'one after the other, or all at once', 'zh-cn': '依次还是同时' },
  summary: summary('StatefulSetSpec.podManagementPolicy'),
  notes: {
    en: [
      'It concerns creating, scaling and deleting; whether an update also goes in parallel is up to `updateStrategy`.',
    ],
    'zh-cn': ['它管创建、扩缩和删除；更新是否并行由 `updateStrategy` 决定。'],
  },
  compare: {
    en: '**OrderedReady or Parallel?** `OrderedReady` (the default) suits programs whose first member starts the cluster; `Parallel` those whose members find each other in any order.',
    'zh-cn':
      '**OrderedReady 还是 Parallel？** `OrderedReady`（默认）适合由第一个成员拉起集群的程序；`Parallel` 适合成员不分先后互相发现的程序。',
  },
  see: docs('concepts/workloads/controllers/statefulset/#pod-management-policies'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const stateful = statefulOf(resource)
  return stateful && explained(orderInWords(stateful))
}
