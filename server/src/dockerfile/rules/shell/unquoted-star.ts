import type { DockerfileRule } from '../../rule.js'
import { listUses } from './_arguments-list.js'

export default {
  id: 'dockerfile/unquoted-star',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2048'] },
  title: { en: '`$*` without quotes', 'zh-cn': '`$*` 没有加引号' },
  why: {
    en: '`$*` joins all arguments and then cuts the whole at blanks: nothing is left of where one ended and the next began.',
    'zh-cn': '`$*` 会把所有参数连起来，再在空白处切开：参数之间原来的边界就没有了。',
  },
  instead: { en: 'Write `"$@"`.', 'zh-cn': '写成 `"$@"`。' },
  message: {
    en: 'Arguments with blanks fall apart here. Write `"$@"`.',
    'zh-cn': '带空白的参数在这里会被拆开。写成 `"$@"`。',
  },
  fix: { title: { en: 'Change to `"$@"`', 'zh-cn': '改为 `"$@"`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN each() { for one in $*; do echo "$one"; done; }; each a b
                        ^^
`,
    ],
    good: ['FROM debian:13\nRUN each() { for one in "$@"; do echo "$one"; done; }; each a b; log() { echo "$*"; }'],
  },
  check(document, report) {
    for (const { word, expansion, sign, plain } of listUses(document)) {
      if (sign !== '*' || expansion.quoted) continue
      const written = document.text.slice(expansion.span.start, expansion.span.end)
      const alone = plain && word.text === written
      report(expansion.span, {}, alone ? [{ span: expansion.span, text: `"${written.replace('*', '@')}"` }] : [])
    }
  },
} satisfies DockerfileRule
