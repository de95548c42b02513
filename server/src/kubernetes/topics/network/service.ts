import { joined, paragraphs } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { chains, chosen, drawService, reach, serviceAt, serviceExample, servicePage, serviceTypes } from './_service.js'

export default {
  key: 'Service',
  title: { en: 'a stable name for changing Pods', 'zh-cn': '为变化的 Pod 提供稳定的名字' },
  summary: summary('Service'),
  notes: {
    en: [
      'The Pods behind it stand in EndpointSlices, kept up to date from the selector: only ready ones get traffic.',
      'kube-proxy spreads *connections*, not requests: a long-lived HTTP/2 or gRPC connection stays with one Pod.',
      'The DNS name is `NAME.NAMESPACE.svc.cluster.local`; the cluster domain may be another one.',
      'Every Pod has an IP of its own and reaches every other without NAT; a network plugin (flannel, Calico, Cilium) sees to that.',
    ],
    'zh-cn': [
      '背后的 Pod 记录在 EndpointSlice 里，按选择算符自动更新：只有就绪的才收流量。',
      'kube-proxy 分摊的是*连接*而不是请求：HTTP/2、gRPC 的长连接会一直留在同一个 Pod。',
      '域名是 `名字.命名空间.svc.cluster.local`；集群域也可能另有设置。',
      '每个 Pod 都有自己的 IP，彼此直连、不经 NAT；由网络插件（flannel、Calico、Cilium）实现。',
    ],
  },
  compare: serviceTypes,
  example: serviceExample('selector:\n  app: web\nports:\n  - name: http\n    port: 80\n    targetPort: 8080'),
  see: servicePage(),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const service = serviceAt(place)
  if (!service) return undefined
  const picture = drawService(service)
  return {
    text: joined([joined([reach(service), chosen(service)]), chains(service)], paragraphs),
    ...(picture && { picture }),
  }
}
