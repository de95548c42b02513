import type { ManifestRule } from '../../rule.js'
import { selectorOf } from '../../selectors.js'
import { resourceWith } from '../_examples.js'
import { chosenBy, filed, ofKind, workloadsOf } from './_file.js'

export default {
  id: 'kubernetes/network-policy-selects-nothing',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['dangling-networkpolicy'], 'kube-score': ['networkpolicy-targets-pod'] },
  title: { en: 'A NetworkPolicy whose Pods are not in this file', 'zh-cn': 'NetworkPolicy 的 Pod 不在本文件中' },
  why: {
    en: 'A policy that selects no Pods protects nothing, and says nothing about it.',
    'zh-cn': '没有选中 Pod 的策略不会保护任何东西，也不会给出提示。',
  },
  instead: {
    en: 'Write the labels of the Pod template into `podSelector`.',
    'zh-cn': '在 `podSelector` 里写 Pod 模板的标签。',
  },
  message: {
    en: 'No Pod in this file has these labels, so the policy may protect nothing. See to it that another file brings them.',
    'zh-cn': '本文件中没有 Pod 带有这些标签，策略可能不保护任何东西。确认别的文件里有。',
  },
  examples: {
    bad: [
      resourceWith(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        'spec:\n  podSelector:\n  ^^^^^^^^^^^\n    matchLabels: { app: shop }',
      ),
    ],
    good: [resourceWith('networking.k8s.io/v1', 'NetworkPolicy', 'spec:\n  podSelector: {}')],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const workloads = workloadsOf(all)
    for (const policy of ofKind(all, 'networking.k8s.io', 'NetworkPolicy')) {
      const selector = selectorOf(policy.resource)
      const pair = policy.resource.pairAt('spec', 'podSelector')
      if (selector && pair && selector.requirements.length > 0 && chosenBy(selector, policy, workloads)?.length === 0)
        report(policy.at(pair.key.span))
    }
  },
} satisfies ManifestRule
