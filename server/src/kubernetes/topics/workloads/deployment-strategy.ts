import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { eitherMayBeZero, explainStrategy, rolloutExample } from './_rollout.js'

export default {
  key: 'DeploymentSpec.strategy',
  also: ['DeploymentStrategy.type', 'DeploymentStrategy.rollingUpdate'],
  title: { en: 'how new Pods replace old ones', 'zh-cn': '新 Pod 如何替换旧 Pod' },
  summary: summary('DeploymentStrategy.type'),
  notes: {
    en: [
      'A rollout begins when `template` changes, and only then; `kubectl rollout undo` goes back.',
      'A new Pod counts once it is ready (and has been for `minReadySeconds`): without a readiness probe, as soon as its containers run.',
      'Pods that are still shutting down are not counted, so for a while there may be more.',
    ],
    'zh-cn': [
      '只有 `template` 改动才会触发更新；`kubectl rollout undo` 可回滚。',
      '新 Pod 就绪（并保持 `minReadySeconds`）才计入可用：没有就绪探针时，容器一运行就算。',
      '正在关闭的 Pod 不计入总数，所以短时间内实际会更多。',
    ],
  },
  compare: eitherMayBeZero,
  example: rolloutExample('type: RollingUpdate\nrollingUpdate:\n  maxUnavailable: 0\n  maxSurge: 25%'),
  see: docs('concepts/workloads/controllers/deployment/#strategy'),
  explain: explainStrategy,
} satisfies KubernetesTopic
