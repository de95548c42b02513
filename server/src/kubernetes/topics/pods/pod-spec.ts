import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { aboutPod } from '../_about.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { qosText } from '../resources/_qos.js'
import { contents } from './pod.js'

export default {
  key: 'PodTemplateSpec.spec',
  also: ['Pod.spec'],
  title: { en: 'what the Pod runs', 'zh-cn': 'Pod 运行什么' },
  summary: summary('PodTemplateSpec.spec'),
  see: docs('concepts/workloads/pods/'),
  explain: aboutPod(pod => joined([contents(pod), qosText(pod)])),
} satisfies KubernetesTopic
