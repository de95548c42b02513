import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { fourPorts, portAt, serviceAt, servicePage, way } from './_service.js'

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
  return service && port && explained(way(service, port))
}
