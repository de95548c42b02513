import { joined, paragraphs } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { bullets, docs } from '../_text.js'
import { metricInWords, paceInWords, rangeInWords, scalerAt } from './_scaler.js'

export default {
  key: 'HorizontalPodAutoscalerSpec.metrics',
  title: { en: 'what is measured, and aimed at', 'zh-cn': '测量什么，目标是多少' },
  summary: summary('HorizontalPodAutoscalerSpec.metrics'),
  notes: {
    en: [
      'Every 15 s it looks at the metrics; CPU and memory need the metrics server.',
      'The percentage is of the *requests*, not of the limits or the node.',
      "Take `replicas` out of the workload's manifest, or each apply undoes the scaling.",
    ],
    'zh-cn': [
      '每 15 秒查看一次指标；CPU 和内存需要 metrics-server。',
      '百分比相对的是 *requests*，不是 limits，也不是节点。',
      '工作负载里不要写 `replicas`，否则每次 apply 都会撤销扩缩。',
    ],
  },
  see: docs('tasks/run-application/horizontal-pod-autoscale/#algorithm-details'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const scaler = scalerAt(place)
  if (!scaler) return undefined
  const { metrics, resource, min, max } = scaler
  const words = metrics.slice(0, 3).map(metric => metricInWords(metric, scaler))
  return {
    text: joined(
      [
        min < max ? joined([rangeInWords(scaler), paceInWords(resource.at('spec'))]) : rangeInWords(scaler),
        ...(words.length > 1 ? [bullets(words)] : words),
        metrics.length > 1
          ? { en: 'The metric that wants the most Pods wins.', 'zh-cn': '取各指标算出的最大值。' }
          : undefined,
      ],
      paragraphs,
    ),
  }
}
