import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { say } from '../_text.js'
import { chain, fourPorts, portAt, serviceAt, servicePage } from './_service.js'

export default {
  key: 'ServicePort.port',
  title: { en: 'what clients call on the Service', 'zh-cn': '客户端访问 Service 的端口' },
  summary: summary('ServicePort.port'),
  compare: fourPorts,
  see: servicePage('#field-spec-ports'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const service = serviceAt(place)
  const port = portAt(place)
  const way = service && port && chain(service, port)
  return way && explained(say({ en: 'a connection goes {way}.', 'zh-cn': '连接这样走：{way}。' }, { way }))
}
