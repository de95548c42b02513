import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, codes, docs, say } from '../_text.js'

export default {
  key: 'EndpointSlice',
  title: { en: 'the addresses behind a Service', 'zh-cn': 'Service 背后的地址' },
  summary: summary('EndpointSlice'),
  notes: {
    en: [
      'A Service with a selector gets them written, at most 100 endpoints a slice by default.',
      'The label `kubernetes.io/service-name` ties a slice to its Service.',
    ],
    'zh-cn': [
      '有选择算符的 Service 由系统自动写入，默认每片最多 100 个端点。',
      '标签 `kubernetes.io/service-name` 把它和 Service 对应起来。',
    ],
  },
  see: docs('concepts/services-networking/endpoint-slices/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  if (resource.kind !== 'EndpointSlice') return undefined
  const service = asString(resource.at('metadata', 'labels', 'kubernetes.io/service-name'))
  const addresses = itemsOf(resource.at('endpoints')).flatMap(({ value }) =>
    itemsOf(get(value, 'addresses')).flatMap(item => asString(item.value) ?? []),
  )
  return explained(
    service === undefined
      ? {
          en: 'it belongs to no Service: the label `kubernetes.io/service-name` is missing.',
          'zh-cn': '它不属于任何 Service：缺少标签 `kubernetes.io/service-name`。',
        }
      : say(
          { en: 'the Service {service} sends to {addresses}.', 'zh-cn': 'Service {service} 把流量发给 {addresses}。' },
          {
            service: code(service),
            addresses: addresses.length > 0 ? codes(addresses) : { en: 'nobody', 'zh-cn': '空列表' },
          },
        ),
  )
}
