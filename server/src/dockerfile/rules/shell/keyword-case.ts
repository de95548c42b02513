import type { DockerfileRule } from '../../rule.js'
import { bareMatches } from './_bare.js'
import { keywordCase } from './_mistakes.js'

export default {
  id: 'dockerfile/keyword-case',
  severity: 'error',
  local: true,
  aliases: { shellcheck: ['SC1081'] },
  title: {
    en: 'A keyword of the shell in the wrong case',
    'zh-cn': 'shell 关键字的大小写不对',
  },
  why: {
    en: 'The shell knows `if`, not `If`: it looks for a program of that name, and stops at the `then` that follows.',
    'zh-cn': 'shell 只认识 `if`，不认识 `If`：它会去找这样命名的程序，然后在后面的 `then` 处报错。',
  },
  instead: {
    en: 'Write it in small letters.',
    'zh-cn': '改成小写。',
  },
  message: {
    en: 'For the shell `{written}` is the name of a program. Write `{fixed}`.',
    'zh-cn': '对 shell 来说 `{written}` 是一个程序名。写成 `{fixed}`。',
  },
  fix: {
    title: {
      en: 'Change to `{fixed}`',
      'zh-cn': '改为 `{fixed}`',
    },
    safe: false,
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN If [ -f /a ]; then rm /a; fi
    ^^
`,
    ],
    good: ['FROM debian:13\nRUN if [ -f /a ]; then rm /a; fi'],
  },
  check(document, report) {
    for (const { groups, start, spanOf } of bareMatches(document, keywordCase)) {
      const [, before = '', written = ''] = groups
      const fixed = written.toLowerCase()
      const span = spanOf(start + before.length, start + before.length + written.length)
      report(span, { written, fixed }, [{ span, text: fixed }])
    }
  },
} satisfies DockerfileRule
