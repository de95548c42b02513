import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { drawPolicy, policyAt, policyInWords, policyPage } from './_policy.js'

export default {
  key: 'NetworkPolicySpec.policyTypes',
  title: { en: 'which directions the policy closes', 'zh-cn': '策略管哪个方向' },
  summary: summary('NetworkPolicySpec.policyTypes'),
  notes: {
    en: [
      'Left out: `Ingress` always, `Egress` where `egress` has rules. A policy that forbids all egress must therefore name `Egress`.',
    ],
    'zh-cn': ['不写时：总有 `Ingress`；`egress` 里有规则才有 `Egress`。所以禁止一切出站的策略必须写明 `Egress`。'],
  },
  compare: {
    en: '**Named and without rules** means closed; **not named** means untouched.',
    'zh-cn': '**写了类型却没有规则**，表示全部关闭；**没写**的方向不受影响。',
  },
  see: policyPage('#networkpolicy-resource'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const policy = policyAt(place)
  return policy && { text: policyInWords(policy), picture: drawPolicy(policy) }
}
