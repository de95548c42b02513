import type { ManifestRule } from '../../rule.js'
import { selectorAt } from '../../selectors.js'
import { get, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { isSet, mapsIn } from '../_typed.js'
import { chosenBy, filed, ofKind, workloadsOf } from './_file.js'

export default {
  id: 'kubernetes/network-policy-peer-missing',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['dangling-networkpolicypeer-podselector'] },
  title: { en: 'A NetworkPolicy for peers that are not in this file', 'zh-cn': 'NetworkPolicy 的对端不在本文件中' },
  why: {
    en: 'If no Pod has these labels, the rule lets nobody in, or out.',
    'zh-cn': '如果没有 Pod 带有这些标签，这条规则就不会放行任何人。',
  },
  instead: { en: 'Write the labels of the Pods that are meant.', 'zh-cn': '写真正想放行的 Pod 的标签。' },
  message: {
    en: 'No Pod in this file has these labels. See to it that another file brings them.',
    'zh-cn': '本文件中没有 Pod 带有这些标签。确认别的文件里有。',
  },
  examples: {
    bad: [
      resourceWith(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        'spec:\n  podSelector: {}\n  ingress:\n    - from:\n        - podSelector:\n          ^^^^^^^^^^^\n            matchLabels: { app: web }',
      ),
    ],
    good: [
      resourceWith(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        'spec:\n  podSelector: {}\n  ingress:\n    - from:\n        - podSelector: {}',
      ),
    ],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const workloads = workloadsOf(all)
    for (const policy of ofKind(all, 'networking.k8s.io', 'NetworkPolicy')) {
      const rules = [...mapsIn(policy.resource.at('spec', 'ingress')), ...mapsIn(policy.resource.at('spec', 'egress'))]
      for (const peer of rules.flatMap(rule => [...mapsIn(get(rule, 'from')), ...mapsIn(get(rule, 'to'))])) {
        const pair = pairOf(peer, 'podSelector')
        const selector = selectorAt(pair?.value)
        if (!pair || !selector || selector.requirements.length === 0 || isSet(peer, 'namespaceSelector')) continue
        if (chosenBy(selector, policy, workloads)?.length === 0) report(policy.at(pair.key.span))
      }
    }
  },
} satisfies ManifestRule
