import { joined, paragraphs } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { chains, fourPorts, serviceAt, servicePage } from './_service.js'

export default {
  key: 'ServiceSpec.ports',
  title: { en: 'the ports of the Service', 'zh-cn': 'Service 的端口' },
  summary: summary('ServiceSpec.ports'),
  notes: {
    en: ['With more than one port each needs a name.', 'TCP and UDP may share a number if both are listed.'],
    'zh-cn': ['多于一个端口时，每个都要有名字。', 'TCP 和 UDP 可以用同一个端口号，但要分别列出。'],
  },
  compare: fourPorts,
  see: servicePage('#multi-port-services'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const service = serviceAt(place)
  const lines = service && chains(service)
  return lines && { text: joined([{ en: 'connections go this way:', 'zh-cn': '连接这样走：' }, lines], paragraphs) }
}
