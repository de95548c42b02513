import type { Localized } from '../../../core/localized.js'
import type { Report } from '../../../core/rule.js'
import type { MapNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, get, pairOf } from '../../tree.js'
import { isPlaceholder } from '../../validate/placeholders.js'
import { resourceWith } from '../_examples.js'
import { isSet, isUnset, ofType, pointAt } from '../_typed.js'
import { type Amount, amountAt, amountsIn } from '../container/_resources.js'

export default {
  id: 'kubernetes/limit-range-order',
  severity: 'error',
  title: { en: 'A LimitRange that contradicts itself', 'zh-cn': '自相矛盾的 LimitRange' },
  why: {
    en: 'For each resource the numbers must rise: `min`, `defaultRequest`, `default`, `max`. Defaults are for containers, and each type stands once. The API server refuses the rest.',
    'zh-cn':
      '对每种资源，`min`、`defaultRequest`、`default`、`max` 要依次从小到大（可以相等）。默认值只用于容器，每种类型只写一次，否则 API 服务器会拒绝。',
  },
  instead: { en: 'Put the numbers in order.', 'zh-cn': '让数值按顺序排列。' },
  message: {
    en: '{problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
  },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'LimitRange',
        'spec:\n  limits:\n    - type: Container\n      min: { cpu: 2 }\n                  ^\n      max: { cpu: 1 }',
      ),
      resourceWith(
        'v1',
        'LimitRange',
        'spec:\n  limits:\n    - type: Pod\n      max: { cpu: 4 }\n      default: { cpu: 1 }\n      ^^^^^^^',
      ),
    ],
    good: [
      resourceWith(
        'v1',
        'LimitRange',
        `
spec:
  limits:
    - type: Container
      min: { cpu: 100m }
      defaultRequest: { cpu: 200m }
      default: { cpu: 500m }
      max: { cpu: 2 }`,
      ),
    ],
  },
  check(slice, report) {
    for (const spec of ofType(slice, 'LimitRangeSpec')) {
      const types = new Set<string>()
      for (const { node } of spec.children) {
        const type = asString(get(node, 'type'))
        const pair = pairOf(node, 'type')
        if (pair && type) {
          if (types.has(type)) report(pointAt(pair), twice(type))
          else if (!known.has(type) && !type.includes('/') && !isPlaceholder(type)) report(pointAt(pair), noType(type))
          types.add(type)
        }
        if (type === 'Pod') judgePod(node, report)
        if (pair && type === 'PersistentVolumeClaim' && lacksStorage(node)) report(pointAt(pair), claim)
        judgeOrder(node, report)
        for (const { name, nanos, text, span } of amountsIn(get(node, 'maxLimitRequestRatio')))
          if (nanos !== undefined && nanos < 1_000_000_000n) report(span, ratio(name, text))
      }
    }
  },
} satisfies KubernetesRule

const lacksStorage = (node: MapNode): boolean =>
  ['min', 'max'].every(key => isUnset(node, key) || isUnset(get(node, key), 'storage'))

function judgePod(node: MapNode, report: Report): void {
  for (const key of ['default', 'defaultRequest']) {
    const pair = pairOf(node, key)
    if (pair && isSet(node, key)) report(pair.key.span, podDefault(key))
  }
}

/** Numbers from the smallest to the largest, as they must be for each resource. */
const order = ['min', 'defaultRequest', 'default', 'max']

/** Says of each number whether it is above the next one. One mistake is told once. */
function judgeOrder(node: MapNode, report: Report): void {
  const names = new Set(order.flatMap(key => amountsIn(get(node, key)).map(({ name }) => name)))
  for (const name of names) {
    const amounts = order.flatMap(key => {
      const amount = amountAt(get(node, key), name)
      return amount ? [{ key, amount }] : []
    })
    const wrong = amounts.find(({ amount }, i) => isAbove(amount, amounts[i + 1]?.amount))
    const next = wrong && amounts[amounts.indexOf(wrong) + 1]
    if (wrong && next)
      report(
        wrong.amount.span,
        above(`${wrong.key}.${name}`, wrong.amount.text, `${next.key}.${name}`, next.amount.text),
      )
  }
}

const isAbove = (a: Amount, b: Amount | undefined): boolean =>
  a.nanos !== undefined && b?.nanos !== undefined && a.nanos > b.nanos

const known: ReadonlySet<string> = new Set(['Container', 'Pod', 'PersistentVolumeClaim'])

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const twice = (type: string): Words => ({
  problem: { en: `Limits for \`${type}\` stand further up already`, 'zh-cn': `前面已经写过 \`${type}\` 的限制` },
  remedy: { en: 'Put them together', 'zh-cn': '合并成一项' },
})
const noType = (type: string): Words => ({
  problem: { en: `There is nothing of the type \`${type}\` to limit`, 'zh-cn': `没有 \`${type}\` 这种可限制的类型` },
  remedy: {
    en: 'Write `Container`, `Pod` or `PersistentVolumeClaim`',
    'zh-cn': '写 `Container`、`Pod` 或 `PersistentVolumeClaim`',
  },
})
const ratio = (name: string, text: string): Words => ({
  problem: {
    en: `The ratio ${text} of \`${name}\` would put limits below requests`,
    'zh-cn': `\`${name}\` 的比例 ${text} 会让限制低于请求量`,
  },
  remedy: { en: 'Write 1 or more', 'zh-cn': '写 1 或更大' },
})
const podDefault = (key: string): Words => ({
  problem: {
    en: `\`${key}\` is for containers, and this item is about Pods`,
    'zh-cn': `\`${key}\` 用于容器，而这一项针对 Pod`,
  },
  remedy: { en: 'Move it to an item with `type: Container`', 'zh-cn': '移到 `type: Container` 的一项里' },
})
const claim: Words = {
  problem: { en: 'Limits for claims name no `storage`', 'zh-cn': '申领的限制没有写 `storage`' },
  remedy: { en: 'Write `min.storage` or `max.storage`', 'zh-cn': '写上 `min.storage` 或 `max.storage`' },
}
const above = (low: string, lowText: string, high: string, highText: string): Words => ({
  problem: {
    en: `\`${low}\` (${lowText}) is above \`${high}\` (${highText})`,
    'zh-cn': `\`${low}\`（${lowText}）大于 \`${high}\`（${highText}）`,
  },
  remedy: { en: 'Lower the one or raise the other', 'zh-cn': '调低前者或调高后者' },
})
