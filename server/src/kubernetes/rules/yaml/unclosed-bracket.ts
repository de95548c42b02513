import type { KubernetesRule } from '../../rule.js'
import { nodeAt, problemsOf } from './_problems.js'

export default {
  id: 'kubernetes/unclosed-bracket',
  severity: 'error',
  title: { en: 'A bracket that is never closed', 'zh-cn': '括号没有闭合' },
  why: {
    en: 'Everything up to the closing bracket belongs to the value. Where there is none, the file cannot be read.',
    'zh-cn': '直到右括号为止的内容都属于这个值。没有右括号，文件无法读取。',
  },
  instead: { en: 'Close the bracket where the value ends.', 'zh-cn': '在值结束处补上右括号。' },
  message: {
    en: 'This `{bracket}` is never closed, so the file cannot be read. Add `{close}` where the value ends.',
    'zh-cn': '这个 `{bracket}` 没有闭合，文件无法读取。在值结束处补上 `{close}`。',
  },
  fix: { title: { en: 'Add `{close}`', 'zh-cn': '补上 `{close}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: web
      image: nginx
      command: ["sh", "-c"
               ^
`,
    ],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: web
      image: nginx
      command: ["sh", "-c"]
`,
    ],
  },
  check(slice, report) {
    for (const { span, args } of problemsOf(slice, 'unclosed-bracket')) {
      const bracket = String(args.bracket)
      const close = bracket === '[' ? ']' : '}'
      const node = nodeAt(slice.root, span.start)
      const end = node && 'flow' in node && node.flow ? node.span.end : undefined
      report(span, { bracket, close }, end === undefined ? [] : [{ span: { start: end, end }, text: close }])
    }
  },
} satisfies KubernetesRule
