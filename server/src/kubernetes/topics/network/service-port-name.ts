import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { dnsName, portAt, serviceAt, servicePage } from './_service.js'

export default {
  key: 'ServicePort.name',
  title: { en: 'what Ingresses and DNS call the port', 'zh-cn': 'Ingress 和 DNS 对端口的称呼' },
  summary: summary('ServicePort.name'),
  compare: {
    en: "**Two names.** `name` is this Service's port; `targetPort` may name a port of the container. They need not be equal.",
    'zh-cn': '**两个名字。** `name` 是 Service 端口的名字；`targetPort` 可以写容器端口的名字。两者不必相同。',
  },
  see: servicePage('#multi-port-services'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const service = serviceAt(place)
  const port = portAt(place)
  const name = asString(get(port, 'name'))
  const protocol = asString(get(port, 'protocol')) ?? 'TCP'
  if (!service || name === undefined) return undefined
  return explained(
    say(
      {
        en: 'DNS has an SRV record {record}, and an Ingress may say `port: { name: {name} }`.',
        'zh-cn': 'DNS 里有 SRV 记录 {record}，Ingress 可以写 `port: { name: {name} }`。',
      },
      { record: code(`_${name}._${protocol.toLowerCase()}.${dnsName(service.resource)}`), name },
    ),
  )
}
