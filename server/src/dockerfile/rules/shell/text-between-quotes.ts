import type { DockerfileDocument, ShellWord } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { held } from './_bare.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/text-between-quotes',
  severity: 'warning',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2140'] },
  title: {
    en: 'Double quotes inside of double quotes',
    'zh-cn': '双引号里面又写了双引号',
  },
  why: {
    en: 'In `"a"b"c"` the second quote ends the first: `b` stands bare, and none of the quotes reaches the program.',
    'zh-cn': '在 `"a"b"c"` 里，第二个引号结束了第一个：`b` 没有引号，程序也看不到任何引号。',
  },
  instead: {
    en: 'Write `\\"` for a quote, or single quotes outside.',
    'zh-cn': '要输出引号就写 `\\"`，或者外层用单引号。',
  },
  message: {
    en: 'The quotes around `{text}` end the outer ones and are lost. Write `\\"`, or single quotes outside.',
    'zh-cn': '`{text}` 两边的引号结束了外层引号，本身也会丢失。写成 `\\"`，或者外层用单引号。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN echo "{"name":"shop"}" > /a.json
         ^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN echo \'{"name":"shop"}\' > /a.json && echo "a"="b" && echo "$a"b"$c"'],
  },
  check(document, report) {
    for (const { nodes } of builtOf(document))
      for (const { words } of nodes)
        for (const word of words) {
          const text = word.quoted === 'mixed' ? between(document, word) : undefined
          if (text !== undefined) report(word.span, { text })
        }
  },
} satisfies DockerfileRule

/** The bare text between two strings in double quotes: `b` of `"a"b"c"`. */
function between({ text: file }: DockerfileDocument, { text, span, expansions }: ShellWord): string | undefined {
  if (file.slice(span.start, span.end) !== text) return undefined
  // what is put in may have quotes of its own
  let plain = text
  for (const { span: inner } of expansions)
    plain =
      plain.slice(0, inner.start - span.start) +
      held.repeat(inner.end - inner.start) +
      plain.slice(inner.end - span.start)
  const parts = plain.match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^"']+/gs) ?? []
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1]
    const after = parts[index + 1]
    if (!before?.startsWith('"') || !after?.startsWith('"') || /^["']/.test(part)) continue
    if (/^[=:/]$/.test(part) || part.includes(held) || /[\\*?[]/.test(part) || (isValue(before) && isValue(after)))
      continue
    return part
  }
  return undefined
}

/** True for `"$a"`: nothing but what is put in. */
const isValue = (quoted: string): boolean => quoted.length > 2 && quoted.slice(1, -1).split(held).join('') === ''
