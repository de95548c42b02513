import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asNumber, get, pairOf } from '../../tree.js'
import { jobWith } from '../_examples.js'
import { isSet, isUnset, pointAt } from '../_typed.js'
import { jobsIn } from './_jobs.js'

export default {
  id: 'kubernetes/max-failed-indexes',
  severity: 'error',
  title: { en: '`maxFailedIndexes` that cannot work', 'zh-cn': '无法生效的 `maxFailedIndexes`' },
  why: {
    en: 'An index counts as failed when its own `backoffLimitPerIndex` is used up, and there are no more indexes than `completions`. The API server refuses a number without the one or beyond the other.',
    'zh-cn':
      '某个索引用尽自己的 `backoffLimitPerIndex` 才算失败，而索引总数就是 `completions`。缺了前者，或超过后者，API 服务器都会拒绝。',
  },
  instead: {
    en: 'Write `backoffLimitPerIndex`, and a number within `completions`.',
    'zh-cn': '写上 `backoffLimitPerIndex`，且不超过 `completions`。',
  },
  message: {
    en: '`maxFailedIndexes: {number}` {problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '`maxFailedIndexes: {number}` {problem}，API 服务器会拒绝。{remedy}。',
  },
  examples: {
    bad: [
      jobWith('completionMode: Indexed\ncompletions: 5\nmaxFailedIndexes: 2\n                  ^'),
      jobWith(
        'completionMode: Indexed\ncompletions: 5\nbackoffLimitPerIndex: 1\nmaxFailedIndexes: 8\n                  ^',
      ),
    ],
    good: [jobWith('completionMode: Indexed\ncompletions: 5\nbackoffLimitPerIndex: 1\nmaxFailedIndexes: 2')],
  },
  check(slice, report) {
    for (const { node } of jobsIn(slice)) {
      const pair = pairOf(node, 'maxFailedIndexes')
      const number = asNumber(pair?.value)
      const completions = asNumber(get(node, 'completions'))
      if (!pair || number === undefined || !isSet(node, 'maxFailedIndexes')) continue
      if (isUnset(node, 'backoffLimitPerIndex')) report(pointAt(pair), { number, ...alone })
      else if (completions !== undefined && number > completions)
        report(pointAt(pair), { number, ...beyond(completions) })
    }
  },
} satisfies KubernetesRule

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const alone: Words = {
  problem: {
    en: 'counts indexes that used up `backoffLimitPerIndex`, which is not written',
    'zh-cn': '统计用尽 `backoffLimitPerIndex` 的索引，而它没有写',
  },
  remedy: { en: 'Write it', 'zh-cn': '补上它' },
}
const beyond = (completions: number): Words => ({
  problem: { en: `is more than the ${completions} indexes there are`, 'zh-cn': `超过了总共 ${completions} 个索引` },
  remedy: { en: 'Lower it', 'zh-cn': '调小它' },
})
