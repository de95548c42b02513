import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'kubernetes/missing-colon',
  severity: 'error',
  title: { en: 'A key without its colon', 'zh-cn': '键后面缺少冒号' },
  why: {
    en: 'Among keys every line needs `key:`. A word alone is no YAML there, and the file cannot be read.',
    'zh-cn': '在一组键当中，每一行都要写成 `键:`。单独一个词不是合法的 YAML，文件无法读取。',
  },
  instead: { en: 'Write `key: value`.', 'zh-cn': '写成 `键: 值`。' },
  message: {
    en: '`{key}` has no `:` behind it, so it is no key, and the file cannot be read. Add the colon.',
    'zh-cn': '`{key}` 后面没有 `:`，不能算一个键，文件无法读取。补上冒号。',
  },
  fix: { title: { en: 'Add `:`', 'zh-cn': '补上 `:`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata
^^^^^^^^
  name: shop
`,
    ],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
`,
    ],
  },
  check(slice, report) {
    for (const { span, args } of problemsOf(slice, 'missing-colon'))
      report(span, args, [{ span: { start: span.end, end: span.end }, text: ':' }])
  },
} satisfies KubernetesRule
