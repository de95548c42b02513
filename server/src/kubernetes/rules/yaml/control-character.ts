import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'kubernetes/control-character',
  severity: 'error',
  title: { en: 'An invisible control character', 'zh-cn': '看不见的控制字符' },
  why: {
    en: 'It came in by copy and paste or from a terminal, nobody sees it, and YAML does not allow it anywhere.',
    'zh-cn': '它多半来自复制粘贴或终端输出，肉眼看不见，而 YAML 在任何位置都不允许出现。',
  },
  instead: {
    en: 'Delete it. Where it is meant, write it as an escape between double quotes: `"\\u0007"`.',
    'zh-cn': '删掉它。确实需要时，在双引号里写成转义形式：`"\\u0007"`。',
  },
  message: {
    en: 'The invisible character {char} stands here, and YAML allows none of these, so kubectl refuses the file. Delete it.',
    'zh-cn': '这里有一个看不见的字符 {char}，YAML 不允许，kubectl 会拒绝该文件。删掉它。',
  },
  fix: { title: { en: 'Delete {char}', 'zh-cn': '删除 {char}' }, safe: true },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop\u0007
            ^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
`,
    ],
  },
  check(slice, report) {
    for (const { span, args } of problemsOf(slice, 'control-character')) report(span, args, [{ span, text: '' }])
  },
} satisfies KubernetesRule
