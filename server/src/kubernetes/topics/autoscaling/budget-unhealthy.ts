import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { budgetAt, budgetInWords } from './_budget.js'

export default {
  key: 'PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy',
  title: { en: 'whether Pods that are not ready may leave', 'zh-cn': '未就绪的 Pod 能否驱逐' },
  summary: summary('PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy'),
  see: docs('tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const budget = budgetAt(place)
  return budget && explained(budgetInWords(budget))
}
