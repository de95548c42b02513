import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'

export default {
  id: 'dockerfile/space-around-equals',
  severity: 'warning',
  local: true,
  aliases: { buildkit: ['LegacyKeyValueFormat'] },
  title: { en: 'A blank in front of `=`', 'zh-cn': '`=` 前面有空格' },
  why: {
    en: 'With a blank in front of it the `=` belongs to the value: `ENV A = b` sets `A` to `= b`. In `ARG` it makes names of the words.',
    'zh-cn': '前面有空格时，`=` 会成为值的一部分：`ENV A = b` 把 `A` 设为 `= b`。在 `ARG` 里，这些词都会变成名称。',
  },
  instead: { en: 'Write `key=value` without blanks.', 'zh-cn': '写成 `key=value`，不留空格。' },
  message: {
    en: 'This sets `{key}` to `{value}`, the `=` included. Write `{fixed}`.',
    'zh-cn': '这会把 `{key}` 设为 `{value}`，连 `=` 也在内。写成 `{fixed}`。',
  },
  fix: { title: { en: 'Change to `{fixed}`', 'zh-cn': '改为 `{fixed}`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
ENV NAME = value
    ^^^^^^^^^^^^
`,
      `
FROM alpine:3.20
LABEL version =1.0
      ^^^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nENV NAME=value', 'FROM alpine:3.20\nENV NAME a=b'],
  },
  check(document, report) {
    for (const { keyword, pairs } of acting(document)) {
      if (keyword !== 'ENV' && keyword !== 'LABEL') continue
      for (const { key, value, assigned, span } of pairs) {
        if (assigned || !value?.text.startsWith('=')) continue
        const rest = value.text.slice(1).trim()
        const quoted = /[\s"']/.test(rest) && !/^(["']).*\1$/.test(rest) ? JSON.stringify(rest) : rest
        const fixed = `${key.text}=${quoted}`
        report(span, { key: key.value, value: value.text, fixed }, rest === '' ? [] : [{ span, text: fixed }])
      }
    }
  },
} satisfies DockerfileRule
