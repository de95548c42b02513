import type { KubernetesTopic } from '../../topic.js'
import { aboutPod } from '../_about.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { qosTable, qosText } from './_qos.js'

export default {
  key: 'PodStatus.qosClass',
  title: { en: 'who is evicted first', 'zh-cn': '谁先被驱逐' },
  summary: summary('PodStatus.qosClass'),
  notes: {
    en: [
      'It follows from requests and limits when the Pod is created, and cannot be chosen.',
      'The kernel is told as well (`oom_score_adj`): `Guaranteed` −997, `BestEffort` 1000, `Burstable` in between, the less the more memory it requests.',
    ],
    'zh-cn': [
      '创建 Pod 时由请求量和限制算出，不能自己指定。',
      '内核也据此排序（`oom_score_adj`）：`Guaranteed` 为 −997，`BestEffort` 为 1000，`Burstable` 居中，内存请求量越大值越小。',
    ],
  },
  compare: qosTable,
  see: docs('concepts/workloads/pods/pod-qos/'),
  explain: aboutPod(pod => {
    const text = qosText(pod)
    return text && { en: text.en.replace(/^The/, 'the'), 'zh-cn': text['zh-cn'] }
  }),
} satisfies KubernetesTopic
