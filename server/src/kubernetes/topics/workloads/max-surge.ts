import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { eitherMayBeZero, explainStrategy, rolloutExample } from './_rollout.js'

export default {
  key: 'RollingUpdateDeployment.maxSurge',
  title: { en: 'how many Pods more during a rollout', 'zh-cn': '更新期间最多多出几个 Pod' },
  summary: summary('RollingUpdateDeployment.maxSurge'),
  compare: eitherMayBeZero,
  example: rolloutExample('type: RollingUpdate\nrollingUpdate:\n  maxUnavailable: 0\n  maxSurge: 1'),
  see: docs('concepts/workloads/controllers/deployment/#max-surge'),
  explain: explainStrategy,
} satisfies KubernetesTopic
