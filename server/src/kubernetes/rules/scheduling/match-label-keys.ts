import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asScalar, asString, get, itemsOf, pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { isUnset, mapsIn, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/match-label-keys',
  severity: 'error',
  title: { en: '`matchLabelKeys` that does not go with its selector', 'zh-cn': '`matchLabelKeys` 与选择算符冲突' },
  why: {
    en: '`matchLabelKeys` narrows a `labelSelector` by the labels of the Pod itself. The API server refuses it without a selector, and with keys that stand in the selector, or in `mismatchLabelKeys`, already.',
    'zh-cn':
      '`matchLabelKeys` 是用 Pod 自身的标签进一步收窄 `labelSelector`。没有选择算符，或键已出现在选择算符、`mismatchLabelKeys` 中，API 服务器都会拒绝。',
  },
  instead: {
    en: 'Write a `labelSelector`, and each key in one place.',
    'zh-cn': '写上 `labelSelector`，每个键只出现在一处。',
  },
  message: {
    en: '{problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
  },
  examples: {
    bad: [
      podWith(`
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: topology.kubernetes.io/zone
    whenUnsatisfiable: DoNotSchedule
    matchLabelKeys: [pod-template-hash]
    ^^^^^^^^^^^^^^`),
      podWith(`
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: topology.kubernetes.io/zone
    whenUnsatisfiable: DoNotSchedule
    labelSelector:
      matchLabels: { app: shop }
    matchLabelKeys: [app]
                     ^^^`),
    ],
    good: [
      podWith(`
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: topology.kubernetes.io/zone
    whenUnsatisfiable: DoNotSchedule
    labelSelector:
      matchLabels: { app: shop }
    matchLabelKeys: [pod-template-hash]`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'TopologySpreadConstraint', 'PodAffinityTerm')) {
      const selector = get(node, 'labelSelector')
      const own = itemsOf(get(node, 'matchLabelKeys'))
      for (const field of ['matchLabelKeys', 'mismatchLabelKeys']) {
        const pair = pairOf(node, field)
        const items = itemsOf(get(node, field))
        if (!pair || items.length === 0) continue
        if (isUnset(node, 'labelSelector')) report(pair.key.span, { problem: alone(field), remedy: write })
        for (const { value } of items) {
          const key = asString(value)
          const scalar = asScalar(value)
          if (!key || !scalar) continue
          const selected =
            pairOf(get(selector, 'matchLabels'), key) !== undefined ||
            mapsIn(get(selector, 'matchExpressions')).some(one => asString(get(one, 'key')) === key)
          const matched = field === 'mismatchLabelKeys' && own.some(item => asString(item.value) === key)
          if (selected) report(scalar.span, { problem: twice(key, 'labelSelector'), remedy: keep })
          else if (matched) report(scalar.span, { problem: twice(key, 'matchLabelKeys'), remedy: keep })
        }
      }
    }
  },
} satisfies KubernetesRule

const alone = (field: string): Localized => ({
  en: `\`${field}\` narrows a \`labelSelector\`, and there is none`,
  'zh-cn': `\`${field}\` 用来收窄 \`labelSelector\`，而这里没有`,
})
const twice = (key: string, field: string): Localized => ({
  en: `\`${key}\` stands in \`${field}\` already`,
  'zh-cn': `\`${key}\` 已经出现在 \`${field}\` 中`,
})
const write: Localized = { en: 'Write one', 'zh-cn': '补上它' }
const keep: Localized = { en: 'Keep it in one place', 'zh-cn': '只保留一处' }
