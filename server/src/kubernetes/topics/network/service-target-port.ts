import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { fourPorts, portAt, serviceAt, servicePage, way } from './_service.js'

export default {
  key: 'ServicePort.targetPort',
  title: { en: "the Pods' port behind the Service", 'zh-cn': 'Service 背后 Pod 的端口' },
  summary: summary('ServicePort.targetPort'),
  notes: {
    en: [
      'A name is looked up in each Pod by itself: Pods of a new version may listen elsewhere and still be found.',
      'The default is the same number as `port`.',
    ],
    'zh-cn': ['名字在每个 Pod 里分别查找：新版 Pod 换了端口号也照样找得到。', '默认与 `port` 相同。'],
  },
  compare: fourPorts,
  see: servicePage('#field-spec-ports'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const service = serviceAt(place)
  const port = portAt(place)
  return service && port && explained(way(service, port))
}
