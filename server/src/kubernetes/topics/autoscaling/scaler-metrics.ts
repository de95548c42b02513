import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { explainScaler } from './_scaler.js'

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
  explain: explainScaler,
} satisfies KubernetesTopic
