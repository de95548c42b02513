import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { eitherMayBeZero, explainStrategy, rolloutExample } from './_rollout.js'

export default {
  key: 'RollingUpdateDeployment.maxUnavailable',
  title: { en: 'how many Pods may be missing during a rollout', 'zh-cn': '更新期间最多少几个可用 Pod' },
  summary: summary('RollingUpdateDeployment.maxUnavailable'),
  compare: eitherMayBeZero,
  example: rolloutExample('type: RollingUpdate\nrollingUpdate:\n  maxUnavailable: 1\n  maxSurge: 0'),
  see: docs('concepts/workloads/controllers/deployment/#max-unavailable'),
  explain: explainStrategy,
} satisfies KubernetesTopic
