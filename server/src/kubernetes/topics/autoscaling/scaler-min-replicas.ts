import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained, replicasOf } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say } from '../_text.js'
import { rangeInWords, scalerAt } from './_scaler.js'

export default {
  key: 'HorizontalPodAutoscalerSpec.minReplicas',
  title: { en: 'never fewer Pods than this', 'zh-cn': 'Pod 数的下限' },
  summary: summary('HorizontalPodAutoscalerSpec.minReplicas'),
  notes: {
    en: ['`maxReplicas` also guards the bill: a metric gone wild stops there. The cluster must have room for so many.'],
    'zh-cn': ['`maxReplicas` 也是费用上限：指标失控时止步于此。集群要容得下这么多。'],
  },
  see: docs('tasks/run-application/horizontal-pod-autoscale/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const scaler = scalerAt(place)
  if (!scaler) return undefined
  const replicas = scaler.workload && replicasOf(scaler.workload)
  const written = scaler.workload?.at('spec', 'replicas') !== undefined
  return explained(
    rangeInWords(scaler),
    scaler.min === 0
      ? {
          en: 'With 0, only an `Object` or `External` metric can wake it up again.',
          'zh-cn': '下限为 0 时，只有 `Object` 或 `External` 指标能再把它唤醒。',
        }
      : undefined,
    written && replicas !== undefined
      ? say(
          {
            en: 'The workload says `replicas: {replicas}` as well: each apply puts that back.',
            'zh-cn': '工作负载里还写了 `replicas: {replicas}`：每次 apply 都会改回去。',
          },
          { replicas },
        )
      : undefined,
  )
}
