import type { KubernetesRule } from '../../rule.js'
import { nodeAt, problemsOf } from './_problems.js'
import { quoted } from './_text.js'

export default {
  id: 'kubernetes/needs-quotes',
  severity: 'error',
  title: { en: 'A value that begins with a reserved character', 'zh-cn': '值以保留字符开头' },
  why: {
    en: 'YAML keeps some characters for itself, such as `@`, `%` and the backtick: nothing can begin with one unless it is quoted.',
    'zh-cn': 'YAML 把 `@`、`%`、反引号等字符留作己用：不加引号的值不能以它们开头。',
  },
  instead: { en: 'Put the value in quotes.', 'zh-cn': '给值加上引号。' },
  message: {
    en: 'Without quotes nothing can begin with {char}, which YAML keeps for itself, so the file cannot be read. Put the value in quotes.',
    'zh-cn': '{char} 是 YAML 的保留字符，不加引号的值不能以它开头，文件无法读取。给值加上引号。',
  },
  fix: { title: { en: 'Put the value in quotes', 'zh-cn': '给值加引号' }, safe: true },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  owner: @shop-team
         ^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  owner: "@shop-team"
  mail: team@example.com
`,
    ],
  },
  check(slice, report) {
    for (const { span, args } of problemsOf(slice, 'reserved-start')) {
      const node = nodeAt(slice.root, span.start)
      const char = args.char === '`' ? '`` ` ``' : `\`${args.char}\``
      const oneLine = node?.type === 'scalar' && !/\n/.test(node.source)
      report(span, { char }, oneLine ? [{ span: node.span, text: quoted(node.source) }] : [])
    }
  },
} satisfies KubernetesRule
