import type { Escape, Word } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'

export default {
  id: 'dockerfile/legacy-key-value',
  severity: 'hint',
  local: true,
  aliases: { buildkit: ['LegacyKeyValueFormat'] },
  tag: 'deprecated',
  title: { en: '`ENV` or `LABEL` without `=`', 'zh-cn': '`ENV` 或 `LABEL` 没有用 `=`' },
  why: {
    en: 'The old form `ENV key value` takes the whole rest of the line for one value, so a second pair in it is silently part of the first. It is deprecated.',
    'zh-cn': '旧写法 `ENV key value` 会把整行剩余部分都当成一个值，后面再写一对也会悄悄并入其中。这种写法已经弃用。',
  },
  instead: { en: 'Write `ENV key=value`.', 'zh-cn': '写成 `ENV key=value`。' },
  message: {
    en: 'The form without `=` is deprecated: the whole rest of the line is the value of `{key}`. Write `{fixed}`.',
    'zh-cn': '不带 `=` 的写法已经弃用：整行剩余部分都是 `{key}` 的值。写成 `{fixed}`。',
  },
  fix: { title: { en: 'Change to `{fixed}`', 'zh-cn': '改为 `{fixed}`' }, safe: true },
  examples: {
    bad: [
      `
FROM alpine:3.20
ENV APP_HOME /app
    ^^^^^^^^^^^^^
`,
      `
FROM alpine:3.20
LABEL description a small image
      ^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nENV APP_HOME=/app A=b', 'FROM alpine:3.20\nARG APP_HOME'],
  },
  check(document, report) {
    for (const { keyword, pairs } of acting(document)) {
      if (keyword !== 'ENV' && keyword !== 'LABEL') continue
      for (const { key, value, assigned, span } of pairs) {
        // a blank in front of the `=` is another rule's
        if (assigned || !value || value.text.startsWith('=')) continue
        const text = assignable(value, document.escape)
        const fixed = `${key.text}=${text ?? '…'}`
        report(span, { key: key.value, fixed }, text === undefined ? [] : [{ span, text: fixed }])
      }
    }
  },
} satisfies DockerfileRule

/** The value as it has to stand behind `=` to mean the same; `undefined` where that takes a person. */
function assignable(value: Word, escapeChar: Escape): string | undefined {
  if (!/\s/.test(value.text) || value.quote) return value.text
  // what must not be expanded, or is escaped, would change its meaning between double quotes
  if (value.text.includes("'") && value.text.includes('$')) return undefined
  if (value.text.includes(`${escapeChar}$`)) return undefined
  const escaped = escapeChar === '\\' ? /["\\]/g : /["`]/g
  return `"${value.value.replace(escaped, char => escapeChar + char)}"`
}
