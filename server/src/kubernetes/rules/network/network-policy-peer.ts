import type { Localized } from '../../../core/localized.js'
import type { Edit } from '../../../core/types.js'
import { removeItem } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, asSeq, get, itemsOf, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { allSet, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/network-policy-peer',
  severity: 'error',
  title: { en: 'A peer that is nobody, or two sorts at once', 'zh-cn': '对端为空，或同时是两种' },
  why: {
    en: 'A peer is a range of addresses, or Pods chosen by labels. The API server refuses an `ipBlock` beside a selector in one item, and an item with neither.',
    'zh-cn':
      '对端要么是一段 IP，要么是按标签选中的 Pod。同一项里 `ipBlock` 与选择算符并存，或两者都没有，API 服务器都会拒绝。',
  },
  instead: {
    en: 'Write the `ipBlock` as an item of its own: items add up. For every Pod of the namespace write `podSelector: {}`.',
    'zh-cn': '把 `ipBlock` 写成单独一项，各项是“或”的关系。要允许命名空间内所有 Pod，写 `podSelector: {}`。',
  },
  message: {
    en: '{problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
  },
  examples: {
    bad: [
      resourceWith(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        `
spec:
  podSelector: {}
  ingress:
    - from:
        - ipBlock: { cidr: 10.0.0.0/8 }
          ^^^^^^^
          podSelector: {}
        - {}
          ^^`,
      ),
    ],
    good: [
      resourceWith(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        `
spec:
  podSelector: {}
  ingress:
    - from:
        - ipBlock: { cidr: 10.0.0.0/8 }
        - podSelector: {}`,
      ),
    ],
  },
  check(slice, report) {
    for (const [type, key] of [
      ['NetworkPolicyIngressRule', 'from'],
      ['NetworkPolicyEgressRule', 'to'],
    ] as const)
      for (const { node } of ofType(slice, type)) {
        const list = asSeq(get(node, key))
        for (const item of itemsOf(list)) {
          const peer = asMap(item.value)
          if (!peer || !list) continue
          const block = pairOf(peer, 'ipBlock')
          const remove: Edit[] = list.items.length > 1 ? removeItem(slice, list, item) : []
          if (block && (allSet(peer, 'ipBlock', 'podSelector') || allSet(peer, 'ipBlock', 'namespaceSelector')))
            report(block.key.span, both)
          else if (peer.pairs.length === 0 && !peer.templated)
            report((item.value ?? item).span, nobody, {
              title: { en: 'Remove the item', 'zh-cn': '删除这一项' },
              safe: false,
              edits: remove,
            })
        }
      }
  },
} satisfies KubernetesRule

const both: Readonly<Record<'problem' | 'remedy', Localized>> = {
  problem: { en: 'One item has an `ipBlock` and a selector', 'zh-cn': '同一项里既有 `ipBlock` 又有选择算符' },
  remedy: { en: 'Put the `ipBlock` into an item of its own', 'zh-cn': '把 `ipBlock` 写成单独一项' },
}
const nobody: Readonly<Record<'problem' | 'remedy', Localized>> = {
  problem: { en: 'This peer is nobody', 'zh-cn': '这个对端没有指定任何人' },
  remedy: {
    en: 'Write a selector or an `ipBlock`; `podSelector: {}` means every Pod of the namespace',
    'zh-cn': '写选择算符或 `ipBlock`；`podSelector: {}` 表示命名空间内的所有 Pod',
  },
}
