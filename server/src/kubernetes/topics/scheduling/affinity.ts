import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { assignPage, hardOrSoft } from './_affinity.js'

export default {
  key: 'PodSpec.affinity',
  title: { en: 'wishes and conditions for the place of the Pod', 'zh-cn': '对 Pod 放在哪里的条件和偏好' },
  summary: summary('PodSpec.affinity'),
  notes: {
    en: [
      '`nodeAffinity`: which nodes, by the labels of the nodes.',
      '`podAffinity`, `podAntiAffinity`: near or away from which Pods, by the labels of the Pods that already run.',
    ],
    'zh-cn': [
      '`nodeAffinity`：按节点的标签选节点。',
      '`podAffinity`、`podAntiAffinity`：按已在运行的 Pod 的标签，靠近或远离它们。',
    ],
  },
  compare: hardOrSoft,
  see: assignPage,
} satisfies KubernetesTopic
