import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asNumber, get, pairOf } from '../../tree.js'
import { jobWith } from '../_examples.js'
import { head, isSet, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/success-policy',
  severity: 'error',
  title: { en: 'A success policy that can never hold', 'zh-cn': '永远无法满足的成功策略' },
  why: {
    en: 'A rule names indexes that must succeed, or how many. The API server refuses one that names neither, or more than there are.',
    'zh-cn': '规则要写明哪些索引必须成功，或多少个成功。两样都没写，或数量超过总数，API 服务器都会拒绝。',
  },
  instead: {
    en: 'Write `succeededIndexes`, `succeededCount`, or both.',
    'zh-cn': '写 `succeededIndexes`、`succeededCount`，或两者都写。',
  },
  message: {
    en: '{problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
  },
  examples: {
    bad: [
      jobWith(`
completionMode: Indexed
completions: 5
successPolicy:
  rules:
    - succeededCount: 8
                      ^`),
    ],
    good: [
      jobWith(`
completionMode: Indexed
completions: 5
successPolicy:
  rules:
    - succeededIndexes: 0-2
      succeededCount: 1`),
    ],
  },
  check(slice, report) {
    for (const policy of ofType(slice, 'SuccessPolicy')) {
      const completions = asNumber(get(policy.parent?.node, 'completions'))
      for (const rule of policy.children) {
        const pair = pairOf(rule.node, 'succeededCount')
        const count = asNumber(pair?.value)
        if (pair && count !== undefined && completions !== undefined && count > completions)
          report(pointAt(pair), beyond(count, completions))
        if (!rule.node.templated && !isSet(rule.node, 'succeededCount') && !isSet(rule.node, 'succeededIndexes'))
          report(head(rule), nothing)
      }
    }
  },
} satisfies KubernetesRule

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const beyond = (count: number, completions: number): Words => ({
  problem: {
    en: `${count} successes are more than the ${completions} completions of the Job`,
    'zh-cn': `要求 ${count} 个成功，超过了 Job 的 ${completions} 个完成数`,
  },
  remedy: { en: 'Lower `succeededCount`', 'zh-cn': '调小 `succeededCount`' },
})
const nothing: Words = {
  problem: { en: 'This rule does not say what has to succeed', 'zh-cn': '这条规则没有写明什么算成功' },
  remedy: { en: 'Add `succeededIndexes` or `succeededCount`', 'zh-cn': '加上 `succeededIndexes` 或 `succeededCount`' },
}
