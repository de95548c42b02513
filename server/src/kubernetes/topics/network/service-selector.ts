import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { chosen, drawService, serviceAt, servicePage } from './_service.js'

export default {
  key: 'ServiceSpec.selector',
  title: { en: 'which Pods get the traffic', 'zh-cn': '流量发给哪些 Pod' },
  summary: summary('ServiceSpec.selector'),
  notes: {
    en: [
      'All labels must match, and it is the *Pods* that need them: labels of the Deployment itself do not count.',
      'An empty selector is no selector: nobody fills in endpoints.',
      '`kubectl get endpointslices -l kubernetes.io/service-name=NAME` shows whom it found.',
    ],
    'zh-cn': [
      '所有标签都要匹配，而且要写在 *Pod* 上：Deployment 自身的标签不算。',
      '空选择算符等于没有选择算符：没有人填端点。',
      '`kubectl get endpointslices -l kubernetes.io/service-name=NAME` 可以看到选中了谁。',
    ],
  },
  compare: {
    en: "**Two dialects.** A Service's selector is a plain map of labels; Deployments and NetworkPolicies have `matchLabels` and `matchExpressions`.",
    'zh-cn':
      '**两种写法。** Service 的选择算符是一层标签映射；Deployment 和 NetworkPolicy 用 `matchLabels`、`matchExpressions`。',
  },
  see: servicePage('#defining-a-service'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const service = serviceAt(place)
  const text = service && chosen(service)
  if (!service || !text) return undefined
  const picture = drawService(service)
  return {
    text: { en: text.en.replace(/^./, first => first.toLowerCase()), 'zh-cn': text['zh-cn'] },
    ...(picture && { picture }),
  }
}
