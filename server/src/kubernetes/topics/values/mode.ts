import { joined, type Localized } from '../../../core/localized.js'
import { code, say } from '../_text.js'
import type { ValueReader } from './_value.js'

/** Permission bits: octal, decimal and as `ls` shows them. */
export const mode: ValueReader = ({ field, node }) => {
  if (field.name !== 'defaultMode' && field.name !== 'mode') return undefined
  const bits = node.value
  if (typeof bits !== 'number' || !Number.isInteger(bits) || bits < 0) return undefined
  const octal = `0${bits.toString(8)}`
  const written = code(node.source)
  if (bits > 0o777)
    return say(
      {
        en: '{written} is {octal} in octal, and the API server refuses what is above `0777`.',
        'zh-cn': '{written} 换成八进制是 {octal}，超过 `0777`，API 服务器不接受。',
      },
      { written, octal: code(octal) },
    )
  const rights = rwx(bits)
  const same = node.source === octal
  return joined([
    same
      ? say(
          {
            en: '{written} is {rights} ({bits} in decimal, as JSON has it):',
            'zh-cn': '{written} 即 {rights}（十进制为 {bits}，JSON 中就这样写）：',
          },
          { written, rights: code(rights), bits },
        )
      : say(
          { en: '{written} is {octal} in octal, {rights}:', 'zh-cn': '{written} 换成八进制是 {octal}，即 {rights}：' },
          { written, octal: code(octal), rights: code(rights) },
        ),
    say(
      {
        en: 'owner: {owner}; group: {group}; others: {others}.',
        'zh-cn': '属主{owner}，同组用户{group}，其他用户{others}。',
      },
      { owner: may(bits >> 6), group: may(bits >> 3), others: may(bits) },
    ),
  ])
}

const rwx = (bits: number): string =>
  [6, 3, 0]
    .map(shift => (bits >> shift) & 7)
    .map(part => `${part & 4 ? 'r' : '-'}${part & 2 ? 'w' : '-'}${part & 1 ? 'x' : '-'}`)
    .join('')

const words: readonly Localized[] = [
  { en: 'nothing', 'zh-cn': '无权限' },
  { en: 'execute', 'zh-cn': '可执行' },
  { en: 'write', 'zh-cn': '可写' },
  { en: 'write and execute', 'zh-cn': '可写、可执行' },
  { en: 'read', 'zh-cn': '可读' },
  { en: 'read and execute', 'zh-cn': '可读、可执行' },
  { en: 'read and write', 'zh-cn': '可读写' },
  { en: 'read, write and execute', 'zh-cn': '可读写、可执行' },
]
const may = (bits: number): Localized => words[bits & 7]!
