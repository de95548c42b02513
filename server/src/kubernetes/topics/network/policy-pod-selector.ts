import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { say } from '../_text.js'
import { policyAt, policyPage, subjects } from './_policy.js'

export default {
  key: 'NetworkPolicySpec.podSelector',
  title: { en: 'the Pods that the policy is about', 'zh-cn': '策略针对哪些 Pod' },
  summary: summary('NetworkPolicySpec.podSelector'),
  notes: {
    en: ['Empty (`{}`) means every Pod of the namespace: the usual start of a deny-all policy.'],
    'zh-cn': ['空的 `{}` 表示命名空间里的所有 Pod：默认拒绝策略通常这样开头。'],
  },
  compare: {
    en: '**Missing or empty?** An empty `podSelector: {}` chooses all. In `from` and `to`, a missing selector says nothing, an empty one chooses all.',
    'zh-cn':
      '**没写还是空的？** 空的 `podSelector: {}` 选中全部；在 `from` 和 `to` 里，没写表示不作要求，空的表示全部。',
  },
  see: policyPage('#the-two-sorts-of-pod-isolation'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const policy = policyAt(place)
  if (!policy) return undefined
  const text = say({ en: 'it is about {who}.', 'zh-cn': '它针对{who}。' }, { who: subjects(policy) })
  const closes =
    policy.ingress && policy.egress
      ? { en: 'what they receive and what they send', 'zh-cn': '进和出' }
      : policy.ingress
        ? { en: 'what they receive', 'zh-cn': '进入的流量' }
        : { en: 'what they send', 'zh-cn': '发出的流量' }
  return explained(
    text,
    say({ en: 'It limits {closes} to what is listed.', 'zh-cn': '{closes}只限于列出的部分。' }, { closes }),
  )
}
