import { appendItem } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { asSeq, asString, get, itemsOf, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/ignored-policy-rules',
  severity: 'warning',
  title: { en: 'Rules for a direction that the policy does not govern', 'zh-cn': '策略不管的方向写了规则' },
  why: {
    en: 'Where `policyTypes` is written, rules of a direction that it does not list are ignored: that traffic stays as open as it was.',
    'zh-cn': '写了 `policyTypes` 时，没有列出的方向上的规则一律忽略，那个方向的流量照旧放行。',
  },
  instead: {
    en: 'Add the direction to `policyTypes`, or remove the rules.',
    'zh-cn': '把方向加进 `policyTypes`，或去掉规则。',
  },
  message: {
    en: '`policyTypes` does not list `{type}`, so these rules are ignored and the traffic stays open. Add `{type}`, or remove them.',
    'zh-cn': '`policyTypes` 里没有 `{type}`，这些规则会被忽略，流量照旧放行。加上 `{type}`，或去掉规则。',
  },
  fix: { title: { en: 'Add `{type}` to `policyTypes`', 'zh-cn': '在 `policyTypes` 里加上 `{type}`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        'spec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  egress:\n  ^^^^^^\n    - to: [{ podSelector: {} }]',
      ),
    ],
    good: [
      resourceWith(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        'spec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n  egress:\n    - to: [{ podSelector: {} }]',
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'NetworkPolicySpec')) {
      const types = asSeq(get(node, 'policyTypes'))
      const listed = itemsOf(types).map(({ value }) => asString(value))
      if (!types || types.templated || listed.length === 0 || listed.includes(undefined)) continue
      for (const type of ['Ingress', 'Egress']) {
        const pair = pairOf(node, type.toLowerCase())
        if (pair && !listed.includes(type) && itemsOf(pair.value).length > 0)
          report(pair.key.span, { type }, appendItem(slice, types, type))
      }
    }
  },
} satisfies KubernetesRule
