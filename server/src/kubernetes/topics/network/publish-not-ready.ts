import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asBoolean } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { servicePage } from './_service.js'

export default {
  key: 'ServiceSpec.publishNotReadyAddresses',
  title: { en: 'whether Pods count before they are ready', 'zh-cn': '未就绪的 Pod 是否也算' },
  summary: summary('ServiceSpec.publishNotReadyAddresses'),
  see: servicePage('#headless-services'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const publish = asBoolean(fieldValue(place))
  if (publish === undefined) return undefined
  return explained(
    publish
      ? {
          en: 'Pods are in DNS and endpoints from their start, ready or not: readiness probes keep nobody away.',
          'zh-cn': 'Pod 一启动就进入 DNS 和端点，不管是否就绪：就绪探针不起作用。',
        }
      : { en: 'only ready Pods are in DNS and endpoints.', 'zh-cn': '只有就绪的 Pod 才在 DNS 和端点里。' },
  )
}
