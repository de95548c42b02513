import type { KubernetesRule } from '../../rule.js'
import { get, pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/no-node-terms',
  severity: 'error',
  title: { en: 'Node affinity without a term', 'zh-cn': '节点亲和性没有任何条件' },
  why: {
    en: 'A node fits if one of the terms fits. Where there is none no node could, so the API server refuses the empty list.',
    'zh-cn': '满足任意一条条件的节点就合适；一条都没有就没有节点合适，所以 API 服务器不接受空列表。',
  },
  instead: {
    en: 'Write a term with `matchExpressions`, or remove the affinity.',
    'zh-cn': '写一条带 `matchExpressions` 的条件，或去掉亲和性。',
  },
  message: {
    en: '`nodeSelectorTerms` is empty, so that no node would fit, and the API server refuses it. Add a term with `matchExpressions`, or remove the affinity.',
    'zh-cn':
      '`nodeSelectorTerms` 为空，没有节点会合适，API 服务器会拒绝。加一条带 `matchExpressions` 的条件，或去掉亲和性。',
  },
  examples: {
    bad: [
      podWith(`
affinity:
  nodeAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      nodeSelectorTerms: []
      ^^^^^^^^^^^^^^^^^`),
    ],
    good: [
      podWith(`
affinity:
  nodeAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      nodeSelectorTerms:
        - matchExpressions:
            - { key: disktype, operator: In, values: [ssd] }`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'NodeSelector')) {
      const pair = pairOf(node, 'nodeSelectorTerms')
      const terms = get(node, 'nodeSelectorTerms')
      if (pair && terms?.type === 'seq' && !terms.templated && terms.items.length === 0) report(pair.key.span)
    }
  },
} satisfies KubernetesRule
