import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { directionInWords, drawPolicy, policyAt, policyPage, unionOrIntersection } from './_policy.js'

export default {
  key: 'NetworkPolicySpec.ingress',
  title: { en: 'what the Pods may receive', 'zh-cn': '允许进入 Pod 的流量' },
  summary: summary('NetworkPolicySpec.ingress'),
  notes: {
    en: [
      '`ingress: []` or nothing lets nobody in; `ingress: [{}]` lets everybody in.',
      'Peers of an item are alternatives, and so are its ports; a peer needs one of the ports of the same item.',
      'Use `namespaceSelector` with `kubernetes.io/metadata.name` to name a namespace.',
    ],
    'zh-cn': [
      '`ingress: []` 或不写表示谁都进不来；`ingress: [{}]` 表示谁都能进。',
      '同一项里的多个来源是“或”，多个端口也是“或”；来源须走同一项里的端口。',
      '用 `namespaceSelector` 配 `kubernetes.io/metadata.name` 可按名字指定命名空间。',
    ],
  },
  compare: unionOrIntersection,
  see: policyPage('#behavior-of-to-and-from-selectors'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const policy = policyAt(place)
  const text = policy && directionInWords(policy, 'ingress')
  if (policy && !text)
    return explained({
      en: 'it has no effect: `policyTypes` does not name `Ingress`.',
      'zh-cn': '它不起作用：`policyTypes` 里没有 `Ingress`。',
    })
  return policy && text && { text, picture: drawPolicy(policy) }
}
