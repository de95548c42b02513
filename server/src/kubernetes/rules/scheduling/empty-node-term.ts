import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/empty-node-term',
  severity: 'warning',
  title: { en: 'A node selector term that no node satisfies', 'zh-cn': '没有节点满足的空条件' },
  why: {
    en: 'An empty term matches no node, not every node: a Pod that has nothing else is never placed.',
    'zh-cn': '空条件不匹配任何节点，而不是匹配所有节点；如果只有它，Pod 永远调度不上。',
  },
  instead: { en: 'Write a condition, or remove the term.', 'zh-cn': '写上条件，或删掉这一项。' },
  message: {
    en: 'An empty term matches no node at all. Write a condition in `matchExpressions`, or remove it.',
    'zh-cn': '空条件不匹配任何节点。在 `matchExpressions` 里写上条件，或删掉它。',
  },
  examples: {
    bad: [
      podWith(`
affinity:
  nodeAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      nodeSelectorTerms:
        - {}
          ^^`),
    ],
    good: [
      podWith(`
affinity:
  nodeAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      nodeSelectorTerms:
        - matchExpressions:
            - { key: disktype, operator: Exists }`),
    ],
  },
  check(slice, report) {
    // a preference that is empty matches every node, which does no harm
    for (const { node, field } of ofType(slice, 'NodeSelectorTerm'))
      if (field === 'nodeSelectorTerms' && node.pairs.length === 0 && !node.templated) report(node.span)
  },
} satisfies KubernetesRule
