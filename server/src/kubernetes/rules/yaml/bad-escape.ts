import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'kubernetes/bad-escape',
  severity: 'error',
  title: { en: 'A backslash sequence that YAML does not know', 'zh-cn': 'YAML 不认识的反斜杠转义' },
  why: {
    en: 'Between double quotes a backslash begins an escape sequence. kubectl refuses a file with one that it does not know.',
    'zh-cn': '双引号里的反斜杠是转义序列的开头。遇到不认识的转义，kubectl 会拒绝整个文件。',
  },
  instead: {
    en: 'Double the backslash, or use single quotes, in which a backslash is a backslash.',
    'zh-cn': '把反斜杠写两遍，或改用单引号：单引号里的反斜杠就是它自己。',
  },
  message: {
    en: '`{escape}` is no escape sequence of YAML as kubectl reads it, and it refuses the file. {todo}',
    'zh-cn': '`{escape}` 不是 kubectl 认识的 YAML 转义，它会拒绝整个文件。{todo}',
  },
  fix: { title: { en: 'Write `{instead}`', 'zh-cn': '改成 `{instead}`' }, safe: true },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  pattern: "^v\\d+$"
              ^^
`,
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  url: "http:\\/\\/shop"
             ^^
               ^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  pattern: '^v\\d+$'
  same: "^v\\\\d+$"
  quote: "it\\'s"
`,
    ],
  },
  check(slice, report) {
    for (const { span, args } of problemsOf(slice, 'bad-escape')) {
      const sequence = String(args.escape)
      const instead = sequence === '\\/' ? '/' : `\\${sequence}`
      // \x and \u are known: it is their digits that are wrong, and nobody knows which were meant
      const digits = { x: 2, u: 4, U: 8 }[sequence.charAt(1)]
      const todo =
        digits === undefined
          ? {
              en: `Write \`${instead}\`, or use single quotes.`,
              'zh-cn': `写成 \`${instead}\`，或改用单引号。`,
            }
          : { en: `It takes ${digits} hexadecimal digits.`, 'zh-cn': `它后面要有 ${digits} 位十六进制数字。` }
      report(span, { escape: sequence, instead, todo }, digits === undefined ? [{ span, text: instead }] : [])
    }
  },
} satisfies KubernetesRule
