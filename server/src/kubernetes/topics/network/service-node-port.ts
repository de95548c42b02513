import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { say } from '../_text.js'
import { fourPorts, nodePortOf, portAt, serviceAt, servicePage, way } from './_service.js'

export default {
  key: 'ServicePort.nodePort',
  title: { en: 'the door on every node', 'zh-cn': '每个节点上的入口' },
  summary: summary('ServicePort.nodePort'),
  notes: {
    en: [
      'It is open on *every* node, also on those without such a Pod, and can be used by one Service only.',
      'The range is 30000 to 32767 unless the API server says otherwise (`--service-node-port-range`).',
    ],
    'zh-cn': [
      '*每个*节点都会打开它，哪怕节点上没有这样的 Pod；一个端口只能给一个 Service。',
      '范围 30000 到 32767，API 服务器可用 `--service-node-port-range` 修改。',
    ],
  },
  compare: fourPorts,
  see: servicePage('#type-nodeport'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const service = serviceAt(place)
  const port = portAt(place)
  const number = port && nodePortOf(port)
  if (!service || !port || number === undefined) return undefined
  if (service.type === 'ClusterIP')
    return explained({
      en: 'the API server refuses it: a `ClusterIP` Service (the default type) has no node ports.',
      'zh-cn': 'API 服务器不接受：`ClusterIP` 类型（默认）的 Service 没有节点端口。',
    })
  return explained(
    way(service, port),
    number < 30000 || number > 32767
      ? say(
          {
            en: '{number} lies outside the usual range, 30000 to 32767.',
            'zh-cn': '{number} 不在通常的范围 30000 到 32767 之内。',
          },
          { number },
        )
      : undefined,
  )
}
