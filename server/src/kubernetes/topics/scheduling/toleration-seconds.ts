import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { aboutToleration, taintPage } from './_toleration.js'

export default {
  key: 'Toleration.tolerationSeconds',
  title: { en: 'how long the Pod stays after the taint appears', 'zh-cn': '污点出现后 Pod 还能留多久' },
  summary: summary('Toleration.tolerationSeconds'),
  notes: {
    en: [
      'If the taint is lifted before the time is up, the Pod stays.',
      'Pods that say nothing tolerate `not-ready` and `unreachable` for 300 s; Pods of a DaemonSet for good.',
      'The time counts from the taint, not from the failure: a silent node is tainted only after about 50 s.',
    ],
    'zh-cn': [
      '时间没到污点就移除了，Pod 会留下。',
      '没有写明的 Pod 对 `not-ready` 和 `unreachable` 容忍 300 秒；DaemonSet 的 Pod 则一直容忍。',
      '从出现污点算起，而不是从故障算起：节点失联约 50 秒后才会加上污点。',
    ],
  },
  see: taintPage,
  explain: aboutToleration(),
} satisfies KubernetesTopic
