import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'kubernetes/missing-space',
  severity: 'error',
  title: { en: 'No space behind `:` or `-`', 'zh-cn': '`:` 或 `-` 后面缺少空格' },
  why: {
    en: 'Only with a space behind it does `:` end a key and `-` begin an item. Without it the line is a piece of text, and the file cannot be read.',
    'zh-cn': '后面有空格，`:` 才表示键结束，`-` 才表示列表项开始。没有空格，这一行只是一段文字，文件无法读取。',
  },
  instead: { en: 'Write `key: value` and `- item`.', 'zh-cn': '写成 `键: 值` 和 `- 项`。' },
  message: {
    en: '`{text}` needs a space behind it; as it stands the line is plain text and the file cannot be read. Insert the space.',
    'zh-cn': '`{text}` 后面要有空格；现在这一行只是一段文字，文件无法读取。插入一个空格。',
  },
  fix: { title: { en: 'Insert a space', 'zh-cn': '插入空格' }, safe: true },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  namespace: shop
  name:web
      ^
`,
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: web
      image: nginx
      args:
        - --port
        -8080
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
      image: nginx:1.27
`,
    ],
  },
  check(slice, report) {
    for (const { span, args } of problemsOf(slice, 'missing-space'))
      report(span, args, [{ span: { start: span.end, end: span.end }, text: ' ' }])
  },
} satisfies KubernetesRule
