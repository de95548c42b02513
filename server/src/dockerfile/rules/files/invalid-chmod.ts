import type { DockerfileRule } from '../../rule.js'
import { expandAt } from '../../variables.js'
import { copyings } from './_sources.js'

/** `755`, `0644`, `u+x`, `a=rX,go-w`. */
const isMode = (mode: string): boolean =>
  /^[0-7]+$/.test(mode)
    ? Number.parseInt(mode, 8) <= 0o7777
    : mode.split(',').every(clause => /^[ugoa]*(?:[-+=](?:[ugo]|[rwxXst]*))+$/.test(clause))

export default {
  id: 'dockerfile/invalid-chmod',
  severity: 'error',
  local: true,
  title: { en: 'Not a file mode', 'zh-cn': '不是有效的文件权限' },
  why: {
    en: '`--chmod` takes octal digits up to `7777`, or the letters of `chmod` (`u+x`, `go-w`). Anything else stops the build.',
    'zh-cn': '`--chmod` 接受不超过 `7777` 的八进制数，或 `chmod` 的字母写法（`u+x`、`go-w`）。否则构建会停下。',
  },
  instead: { en: 'Write a mode such as `755` or `u+x`.', 'zh-cn': '写成 `755`、`u+x` 这样的权限。' },
  message: {
    en: '`{mode}` is no file mode, and the build stops here. Write octal digits (`755`) or letters (`u+x`).',
    'zh-cn': '`{mode}` 不是有效的文件权限，构建会在这里停下。写八进制数（`755`）或字母（`u+x`）。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
COPY --chmod=788 run.sh /run.sh
             ^^^
`,
      `
FROM alpine:3.20
COPY --chmod=+rwxz run.sh /run.sh
             ^^^^^
`,
    ],
    good: [
      'FROM alpine:3.20\nCOPY --chmod=0755 run.sh /run.sh',
      'FROM alpine:3.20\nCOPY --chmod=u=rwX,go=rX . /app',
      'FROM alpine:3.20\nARG MODE\nCOPY --chmod=$MODE run.sh /run.sh',
    ],
  },
  check(document, report) {
    for (const { instruction } of copyings(document))
      for (const { name, valueText, valueSpan } of instruction.flags) {
        if (name !== 'chmod' || !valueText || !valueSpan) continue
        const mode = expandAt(document, instruction, valueText)
        if (mode && !isMode(mode)) report(valueSpan, { mode })
      }
  },
} satisfies DockerfileRule
