import type { Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'

export default {
  key: 'ServiceSpec.trafficDistribution',
  title: { en: 'which endpoints are preferred', 'zh-cn': '优先用哪些端点' },
  summary: summary('ServiceSpec.trafficDistribution'),
  see: docs('reference/networking/virtual-ips/#traffic-distribution'),
  explain,
} satisfies KubernetesTopic

const wishes: Readonly<Record<string, Localized>> = {
  PreferClose: {
    en: 'traffic stays in the zone of the client while an endpoint there is ready (the old name of `PreferSameZone`).',
    'zh-cn': '本可用区有就绪端点时，流量留在客户端所在的可用区（`PreferSameZone` 的旧名）。',
  },
  PreferSameZone: {
    en: 'traffic stays in the zone of the client while an endpoint there is ready; otherwise it goes farther.',
    'zh-cn': '本可用区有就绪端点时，流量留在客户端所在的可用区；没有就去远处。',
  },
  PreferSameNode: {
    en: 'traffic stays on the node of the client while an endpoint there is ready, then in its zone, then anywhere.',
    'zh-cn': '先用客户端所在节点上的就绪端点，其次本可用区，再其次任意。',
  },
}

function explain(place: KubernetesPlace): Explanation | undefined {
  const wish = asString(fieldValue(place)) ?? ''
  return Object.hasOwn(wishes, wish)
    ? explained(wishes[wish], {
        en: 'Near endpoints may be overloaded while far ones idle.',
        'zh-cn': '近处的端点可能过载，而远处的闲着。',
      })
    : undefined
}
