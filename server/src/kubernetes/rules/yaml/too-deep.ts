import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

const deep = `${'['.repeat(210)}${']'.repeat(210)}`

export default {
  id: 'kubernetes/too-deep',
  severity: 'warning',
  title: { en: 'Nested beyond reason', 'zh-cn': '嵌套过深' },
  why: {
    en: 'No manifest is nested this deeply on purpose. Fairlead reads no further, so mistakes below this place are not found.',
    'zh-cn': '没有哪个清单会有意嵌套这么深。Fairlead 不再往里读，更深处的错误不会被发现。',
  },
  instead: { en: 'Look for brackets or indentation that went astray.', 'zh-cn': '检查是否有写错的括号或缩进。' },
  message: {
    en: 'From here on maps and lists stand within each other more than 200 levels deep, and nothing below is checked. Look for a bracket too many.',
    'zh-cn': '从这里起，映射和列表的嵌套超过了 200 层，更深处不再检查。看看是否多写了括号。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
data: ${deep}
${' '.repeat(205)}^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata: { name: shop, labels: { app: shop } }
`,
    ],
  },
  check(slice, report) {
    for (const { span } of problemsOf(slice, 'too-deep')) report(span)
  },
} satisfies KubernetesRule
