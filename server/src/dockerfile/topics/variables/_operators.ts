import type { Localized } from '../../../core/localized.js'
import { both, code } from '../_text.js'

type Meaning = (operand: string) => Localized

const unless: Meaning = word => both(`Where it is not set or empty, ${word} is taken.`, `未设置或为空时，取 ${word}。`)
const unset: Meaning = word => both(`Where it is not set, ${word} is taken.`, `未设置时，取 ${word}。`)
const set: Meaning = word =>
  both(`Where it is set and not empty, ${word} is taken, else nothing.`, `有值且不为空时取 ${word}，否则为空。`)
const there: Meaning = word =>
  both(`Where it is set, ${word} is taken, else nothing.`, `已设置时取 ${word}，否则为空。`)
const must: Meaning = word =>
  both(`Where it has no value, this stops with the message ${word}.`, `没有值时，以消息 ${word} 报错停止。`)
const front =
  (longest: boolean): Meaning =>
  pattern =>
    both(
      `The ${longest ? 'longest' : 'shortest'} match of ${pattern} is cut off at the beginning.`,
      `去掉开头与 ${pattern} 匹配的${longest ? '最长' : '最短'}部分。`,
    )
const back =
  (longest: boolean): Meaning =>
  pattern =>
    both(
      `The ${longest ? 'longest' : 'shortest'} match of ${pattern} is cut off at the end.`,
      `去掉结尾与 ${pattern} 匹配的${longest ? '最长' : '最短'}部分。`,
    )
const replaced =
  (all: boolean): Meaning =>
  pattern =>
    both(
      `${all ? 'Every match' : 'The first match'} of ${pattern} is replaced.`,
      `替换${all ? '所有' : '第一处'}与 ${pattern} 匹配的内容。`,
    )

const meanings: Readonly<Record<string, Meaning>> = {
  ':-': unless,
  '-': unset,
  ':+': set,
  '+': there,
  ':?': must,
  '?': must,
  '#': front(false),
  '##': front(true),
  '%': back(false),
  '%%': back(true),
  '/': replaced(false),
  '//': replaced(true),
}

/** What the operator of `${NAME…}` does with its operand. `undefined` for one that only some shell knows. */
export const operatorText = (operator: string, operand: string): Localized | undefined =>
  Object.hasOwn(meanings, operator) ? meanings[operator]!(code(operand)) : undefined
