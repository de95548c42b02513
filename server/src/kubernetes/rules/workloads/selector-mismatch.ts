import type { Edit, Span } from '../../../core/types.js'
import { insertKey } from '../../edits.js'
import type { MapNode, Pair, Slice } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { matches, type Requirement } from '../../selectors.js'
import { asMap, asString, get, itemsOf, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { workloadWith } from '../_examples.js'
import { pointAt } from '../_typed.js'
import { type Selecting, selecting } from './_selected.js'

export default {
  id: 'kubernetes/selector-mismatch',
  severity: 'error',
  aliases: {
    'kube-linter': ['mismatching-selector'],
    'kube-score': [
      'deployment-pod-selector-labels-match-template-metadata-labels',
      'statefulset-pod-selector-labels-match-template-metadata-labels',
    ],
  },
  title: {
    en: 'The selector does not match the labels of the Pod template',
    'zh-cn': '选择算符与 Pod 模板的标签不匹配',
  },
  why: {
    en: 'A workload finds its Pods by their labels. One that cannot find the Pods it makes itself would make Pods for ever, so the API server refuses it.',
    'zh-cn': '工作负载靠标签找到自己的 Pod。连自己创建的 Pod 都选不中，就会无休止地创建，因此 API 服务器会拒绝它。',
  },
  instead: {
    en: 'Put every label that the selector asks for on the Pod template. The selector of a workload that exists already cannot be changed.',
    'zh-cn': '把选择算符要求的每个标签都写到 Pod 模板上。已经存在的工作负载，其选择算符不能修改。',
  },
  message: {
    en: 'The selector wants {wanted}, and {found}: the API server refuses a {kind} that cannot find its own Pods. Make the two agree.',
    'zh-cn': '选择算符要求 {wanted}，而{found}：API 服务器不接受选不中自己 Pod 的 {kind}。让两边一致即可。',
  },
  fix: {
    title: { en: 'Label the Pod template `{label}`', 'zh-cn': '给 Pod 模板加上标签 `{label}`' },
    safe: false,
  },
  examples: {
    bad: [
      workloadWith('Deployment', 'selector:\n  matchLabels:\n    app: web\n         ^^^'),
      workloadWith(
        'StatefulSet',
        'serviceName: shop\nselector:\n  matchLabels: { app: shop, tier: backend }\n                                  ^^^^^^^',
      ),
    ],
    good: [
      workloadWith(
        'Deployment',
        `
selector:
  matchLabels:
    app: shop
  matchExpressions:
    - { key: tier, operator: NotIn, values: [frontend, edge] }`,
      ),
    ],
  },
  check(slice, report) {
    for (const found of selecting(slice)) {
      const { workload, selector, labels } = found
      for (const requirement of selector.requirements) {
        // without values it is told by kubernetes/selector-values
        if (requirement.operator === 'In' && requirement.values.length === 0) continue
        if (matches({ requirements: [requirement] }, labels)) continue
        const { key, values } = requirement
        const own = labels.get(key)
        const label = values.length === 1 && requirement.operator === 'In' ? `${key}: ${values[0]}` : undefined
        report(
          spanOf(found, requirement),
          {
            kind: workload.type,
            wanted: wordsOf(requirement),
            found:
              own === undefined
                ? { en: 'the Pod template has no such label', 'zh-cn': ' Pod 模板上没有这个标签' }
                : {
                    en: `the Pod template carries \`${key}: ${own}\``,
                    'zh-cn': ` Pod 模板上写的是 \`${key}: ${own}\``,
                  },
            label: label ?? '',
          },
          label === undefined ? [] : labelled(slice, found.template, key, values[0]!),
        )
      }
    }
  },
} satisfies KubernetesRule

/** A requirement as people write it: `app: web`, or the expression in words. */
const wordsOf = ({ key, operator, values }: Requirement): string => {
  if (operator === 'In' && values.length === 1) return `\`${key}: ${values[0]}\``
  return `\`${key} ${operator}${values.length > 0 ? ` (${values.join(', ')})` : ''}\``
}

/** Where a requirement is written: the value of a label, or the key of an expression. */
function spanOf({ selector: { node } }: Selecting, { key, operator, values }: Requirement): Span {
  const plain = operator === 'In' && values.length === 1
  const label = plain ? (pairOf(get(node, 'matchLabels'), key) ?? pairOf(node, key)) : undefined
  if (label) return pointAt(label)
  const expression = itemsOf(get(node, 'matchExpressions')).find(
    ({ value }) => asString(get(value, 'key')) === key && asString(get(value, 'operator')) === operator,
  )
  const pair: Pair | undefined = pairOf(expression?.value, 'key')
  return pair ? pointAt(pair) : node.span
}

/** Puts a label on a Pod template. */
function labelled(slice: Slice, template: MapNode, key: string, value: string): Edit[] {
  const metadata = asMap(get(template, 'metadata'))
  if (!metadata)
    return pairOf(template, 'metadata') ? [] : insertKey(slice, template, 'metadata', { labels: { [key]: value } })
  const labels = asMap(get(metadata, 'labels'))
  if (labels) return setKey(slice, labels, key, value)
  return setKey(slice, metadata, 'labels', { [key]: value })
}
