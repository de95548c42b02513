import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { budgetExample, explainBudget } from './_budget.js'

export default {
  key: 'PodDisruptionBudget',
  title: { en: 'how many Pods a drain may take away', 'zh-cn': '腾空时最多带走几个 Pod' },
  summary: summary('PodDisruptionBudget'),
  notes: {
    en: [
      'It guards against evictions: drains, upgrades, cluster autoscaling. Not against crashes, node failures, `kubectl delete pod` or a rollout.',
      'Percentages are rounded up, of `minAvailable` and of `maxUnavailable`.',
      '`minAvailable` and `maxUnavailable` exclude each other; `maxUnavailable` keeps fitting when you scale.',
    ],
    'zh-cn': [
      '它防的是驱逐：腾空节点、升级、集群缩容；防不了崩溃、节点故障、`kubectl delete pod` 和滚动更新。',
      '百分比向上取整，`minAvailable` 和 `maxUnavailable` 都一样。',
      '`minAvailable` 和 `maxUnavailable` 只能写一个；扩缩之后 `maxUnavailable` 依然合适。',
    ],
  },
  compare: {
    en: "**Not the rollout's maxUnavailable.** This budget limits evictions from outside; the field of the same name in a Deployment's strategy limits its own updates.",
    'zh-cn': '**不是滚动更新的 maxUnavailable。** 这里限制外来的驱逐；Deployment 策略里的同名字段限制它自己的更新。',
  },
  example: budgetExample('maxUnavailable: 1'),
  see: docs('concepts/workloads/pods/disruptions/'),
  explain: explainBudget,
} satisfies KubernetesTopic
