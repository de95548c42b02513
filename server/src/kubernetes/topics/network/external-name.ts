import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { reach, serviceAt, servicePage } from './_service.js'

export default {
  key: 'ServiceSpec.externalName',
  title: { en: 'the name this Service is an alias of', 'zh-cn': '这个 Service 是谁的别名' },
  summary: summary('ServiceSpec.externalName'),
  notes: {
    en: [
      'HTTPS clients see the certificate of the other name, HTTP servers the wrong `Host` header.',
      'An IP address written here is taken for a name: use a Service without selector and an EndpointSlice instead.',
    ],
    'zh-cn': [
      'HTTPS 客户端看到的是对方域名的证书，HTTP 服务器收到的 `Host` 头也不对。',
      '写 IP 会被当成域名：改用没有选择算符的 Service 加 EndpointSlice。',
    ],
  },
  see: servicePage('#externalname'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const service = serviceAt(place)
  return service?.type === 'ExternalName' ? explained(reach(service)) : undefined
}
