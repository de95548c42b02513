import type { DockerfileRule } from '../../rule.js'
import { bareOf } from './_bare.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/lone-dollar',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC1000'] },
  title: {
    en: 'A `$` that stands for itself',
    'zh-cn': '`$` 只表示它自己',
  },
  why: {
    en: 'The shell leaves a `$` alone that nothing follows. Somebody who adds a letter behind it makes it a variable.',
    'zh-cn': '后面没有内容时，shell 会原样保留 `$`。一旦有人在后面加上字母，它就成了变量。',
  },
  instead: {
    en: 'Write `\\$`, or single quotes.',
    'zh-cn': '写成 `\\$`，或者用单引号。',
  },
  message: {
    en: 'This `$` is only a character. `\\$` says so.',
    'zh-cn': '这个 `$` 只是普通字符。写成 `\\$` 更清楚。',
  },
  fix: {
    title: {
      en: 'Write `\\$`',
      'zh-cn': '写成 `\\$`',
    },
    safe: true,
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN echo "cost: 5 $" > /a
                  ^
`,
    ],
    good: ['FROM debian:13\nRUN echo \'cost: 5 $\' > /a && echo "\\$ $HOME $(date) $?"'],
  },
  check(document, report) {
    for (const { script, plain } of builtOf(document))
      for (const at of bareOf(script).dollars) {
        const span = script.source.toSpan(at, at + 1)
        report(span, {}, plain ? [{ span: { start: span.start, end: span.start }, text: '\\' }] : [])
      }
  },
} satisfies DockerfileRule
