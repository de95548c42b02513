import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { drawPolicy, policyAt, policyExample, policyInWords, policyPage, unionOrIntersection } from './_policy.js'

export default {
  key: 'NetworkPolicy',
  title: { en: 'who may talk to the Pods', 'zh-cn': '谁可以和这些 Pod 通信' },
  summary: summary('NetworkPolicy'),
  notes: {
    en: [
      'Without any policy a Pod talks to everybody; the first policy that selects it closes that direction, and each further one only adds.',
      'There is no "deny" rule, and replies to allowed connections always pass.',
      'The network plugin enforces it: Calico and Cilium do, flannel alone ignores it.',
    ],
    'zh-cn': [
      '没有任何策略时 Pod 与谁都能通信；第一条选中它的策略关闭该方向，之后的策略只会叠加放行。',
      '没有“拒绝”规则；已放行连接的回包总能通过。',
      '由网络插件执行：Calico、Cilium 支持，单独的 flannel 会忽略。',
    ],
  },
  compare: unionOrIntersection,
  example: policyExample(
    'podSelector:\n  matchLabels:\n    app: web\npolicyTypes:\n  - Ingress\ningress:\n  - from:\n      - podSelector:\n          matchLabels:\n            app: gateway\n    ports:\n      - protocol: TCP\n        port: 8080',
  ),
  see: policyPage(),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const policy = policyAt(place)
  return policy && { text: policyInWords(policy), picture: drawPolicy(policy) }
}
