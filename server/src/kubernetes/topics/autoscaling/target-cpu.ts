import type { KubernetesTopic } from '../../topic.js'
import { docs } from '../_text.js'
import { explainScaler } from './_scaler.js'

export default {
  key: 'HorizontalPodAutoscalerSpec.targetCPUUtilizationPercentage',
  title: { en: 'percent of the CPU requests to aim at', 'zh-cn': 'CPU 用量的目标，占请求量的百分比' },
  summary: {
    en: 'The only metric that `autoscaling/v1` knows: CPU in percent of the requests, averaged over the Pods. `autoscaling/v2` writes it as a `Resource` metric, and can measure memory and more besides.',
    'zh-cn':
      '`autoscaling/v1` 唯一的指标：CPU 用量占请求量的百分比，按 Pod 取平均。`autoscaling/v2` 写成 `Resource` 指标，还能看内存等其他指标。',
  },
  notes: {
    en: ['Left out, it is 80.'],
    'zh-cn': ['不写就是 80。'],
  },
  see: docs('tasks/run-application/horizontal-pod-autoscale/#algorithm-details'),
  explain: explainScaler,
} satisfies KubernetesTopic
