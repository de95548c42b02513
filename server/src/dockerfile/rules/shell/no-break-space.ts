import type { DockerfileRule } from '../../rule.js'
import { bareMatches } from './_bare.js'

export default {
  id: 'dockerfile/no-break-space',
  severity: 'error',
  local: true,
  aliases: { shellcheck: ['SC1018'] },
  title: {
    en: 'A no-break space in a command',
    'zh-cn': '命令里有不间断空格',
  },
  why: {
    en: 'A no-break space looks like a blank and is none: the shell takes it for a part of the word, and looks for a program of that name. It comes with text that is copied from a page.',
    'zh-cn':
      '不间断空格看起来像空格，但 shell 会把它当成单词的一部分，去找一个这样命名的程序。它通常随着从网页复制的文字而来。',
  },
  instead: {
    en: 'Write a blank.',
    'zh-cn': '改成普通空格。',
  },
  message: {
    en: 'This blank is a no-break space (U+00A0), so the words on both sides are one for the shell. Write a plain blank.',
    'zh-cn': '这个空格是不间断空格（U+00A0），shell 会把两边当成同一个词。改成普通空格。',
  },
  fix: {
    title: {
      en: 'Write a plain blank',
      'zh-cn': '改成普通空格',
    },
    safe: true,
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN apt-get update
           ^
`,
    ],
    good: ['FROM debian:13\nRUN apt-get update && echo "a b"'],
  },
  check(document, report) {
    for (const { start, end, spanOf } of bareMatches(document, /\u00a0/g)) {
      const span = spanOf(start, end)
      report(span, {}, [{ span, text: ' ' }])
    }
  },
} satisfies DockerfileRule
