import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { explainBudget } from './_budget.js'

export default {
  key: 'PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy',
  title: { en: 'whether Pods that are not ready may leave', 'zh-cn': '未就绪的 Pod 能否驱逐' },
  summary: summary('PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy'),
  see: docs('tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy'),
  explain: explainBudget,
} satisfies KubernetesTopic
