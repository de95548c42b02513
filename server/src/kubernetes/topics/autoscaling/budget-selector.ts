import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { explainBudget } from './_budget.js'

export default {
  key: 'PodDisruptionBudgetSpec.selector',
  title: { en: 'the Pods that are protected', 'zh-cn': '保护哪些 Pod' },
  summary: summary('PodDisruptionBudgetSpec.selector'),
  see: docs('tasks/run-application/configure-pdb/'),
  explain: explainBudget,
} satisfies KubernetesTopic
