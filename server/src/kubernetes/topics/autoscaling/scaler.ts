import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { explainScaler, scalerExample } from './_scaler.js'

export default {
  key: 'HorizontalPodAutoscaler',
  title: { en: 'changes the number of Pods with the load', 'zh-cn': '按负载调整 Pod 数量' },
  summary: summary('HorizontalPodAutoscaler'),
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
  compare: {
    en: '**Horizontal or vertical?** This one changes how *many* Pods there are. The VerticalPodAutoscaler, an add-on, changes how *large* each is; both on the same CPU metric fight.',
    'zh-cn':
      '**横向还是纵向？** 它改变 Pod 的*数量*；VerticalPodAutoscaler（插件）改变每个 Pod 的*大小*；两者不要用同一个 CPU 指标。',
  },
  example: scalerExample(),
  see: docs('tasks/run-application/horizontal-pod-autoscale/'),
  explain: explainScaler,
} satisfies KubernetesTopic
