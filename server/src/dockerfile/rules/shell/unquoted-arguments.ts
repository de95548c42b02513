import type { DockerfileRule } from '../../rule.js'
import { listUses } from './_arguments-list.js'
import { quoting } from './_words.js'

export default {
  id: 'dockerfile/unquoted-arguments',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2068'] },
  title: { en: '`$@` without quotes', 'zh-cn': '`$@` 没有加引号' },
  why: {
    en: 'Without quotes each argument is cut at its blanks, and empty ones disappear.',
    'zh-cn': '不加引号时，每个参数都会在空白处被切开，空参数会消失。',
  },
  instead: { en: 'Write `"$@"`.', 'zh-cn': '写成 `"$@"`。' },
  message: {
    en: 'Arguments with blanks fall apart here. Write `"{written}"`.',
    'zh-cn': '带空白的参数在这里会被拆开。写成 `"{written}"`。',
  },
  fix: { title: { en: 'Put quotes around it', 'zh-cn': '加上引号' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN fetch() { curl -fsSLO $@; }; fetch https://example.com/a
                          ^^
`,
    ],
    good: ['FROM debian:13\nRUN fetch() { curl -fsSLO "$@"; }; fetch https://example.com/a'],
  },
  check(document, report) {
    for (const { word, expansion, sign, plain } of listUses(document))
      if (sign === '@' && !expansion.quoted)
        report(
          expansion.span,
          { written: document.text.slice(expansion.span.start, expansion.span.end) },
          plain ? quoting({ expansion, word }) : [],
        )
  },
} satisfies DockerfileRule
