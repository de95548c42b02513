import type { DockerfileRule } from '../../rule.js'
import { listUses } from './_arguments-list.js'

export default {
  id: 'dockerfile/list-in-string',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2145'] },
  title: { en: '`$@` in the middle of a string', 'zh-cn': '字符串中间的 `$@`' },
  why: {
    en: '`"a $@ b"` becomes several words: `a` sticks to the first argument, `b` to the last.',
    'zh-cn': '`"a $@ b"` 会变成多个词：`a` 粘在第一个参数上，`b` 粘在最后一个上。',
  },
  instead: {
    en: 'Use `$*` for one string, or put `"$@"` apart.',
    'zh-cn': '要一个字符串就用 `$*`，否则把 `"$@"` 单独写。',
  },
  message: {
    en: 'This string falls into as many words as there are arguments. Use `$*` for one string, or put `"$@"` apart.',
    'zh-cn': '有几个参数，这个字符串就会变成几个词。要一个字符串就用 `$*`，否则把 `"$@"` 单独写。',
  },
  fix: { title: { en: 'Change `@` to `*`', 'zh-cn': '把 `@` 改为 `*`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN log() { echo "installing $@ now"; }; log a b
                             ^^
`,
    ],
    good: ['FROM debian:13\nRUN log() { echo "installing $* now"; apt-get install -y "$@"; }; log a b'],
  },
  check(document, report) {
    for (const { word, expansion, sign, plain } of listUses(document)) {
      const written = document.text.slice(expansion.span.start, expansion.span.end)
      if (sign !== '@' || !expansion.quoted || word.text === `"${written}"`) continue
      report(expansion.span, {}, plain ? [{ span: expansion.span, text: written.replace('@', '*') }] : [])
    }
  },
} satisfies DockerfileRule
