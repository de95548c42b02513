import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { budgetAt, budgetInWords } from './_budget.js'

export default {
  key: 'PodDisruptionBudgetSpec.selector',
  title: { en: 'the Pods that are protected', 'zh-cn': '保护哪些 Pod' },
  summary: summary('PodDisruptionBudgetSpec.selector'),
  see: docs('tasks/run-application/configure-pdb/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const budget = budgetAt(place)
  return budget && explained(budgetInWords(budget))
}
