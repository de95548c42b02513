import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'
import { blanksBefore, lineIndent, quoted } from './_text.js'

export default {
  id: 'kubernetes/colon-in-value',
  severity: 'error',
  title: { en: 'A second `: ` on one line', 'zh-cn': '一行里出现第二个 `: `' },
  why: {
    en: 'A colon with a space behind it makes a key. A line holds one key only, so YAML cannot be read from here on.',
    'zh-cn': '冒号加空格表示一个键。一行只能有一个键，从这里起 YAML 就读不下去了。',
  },
  instead: {
    en: 'Put the value in quotes, or the inner key on a line of its own.',
    'zh-cn': '给值加上引号，或把里面的键另起一行。',
  },
  message: {
    en: 'A value without quotes cannot contain `: `, because that makes a second key of it and the file cannot be read. Put the value in quotes, or the inner key on its own line.',
    'zh-cn': '不加引号的值里不能有 `: `：它会变成第二个键，整个文件就读不了。给值加上引号，或把里面的键另起一行。',
  },
  fix: { title: { en: 'Put the value in quotes', 'zh-cn': '给值加引号' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  greeting: Hello: welcome to the shop
            ^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      `
apiVersion: v1
kind: ConfigMap
metadata: name: shop
          ^^^^^^^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  greeting: "Hello: welcome to the shop"
  time: 12:30
`,
    ],
  },
  check(slice, report) {
    for (const { span } of problemsOf(slice, 'nested-map')) {
      const value = slice.text.slice(span.start, span.end)
      const { newline, indent } = lineIndent(slice.text, span.start)
      const gap = blanksBefore(slice.text, span.start)
      report(span, {}, [{ span, text: quoted(value) }], {
        title: { en: 'Put the inner key on its own line', 'zh-cn': '把里面的键另起一行' },
        edits: [{ span: { start: gap, end: span.start }, text: `${newline}${indent}  ` }],
      })
    }
  },
} satisfies KubernetesRule
