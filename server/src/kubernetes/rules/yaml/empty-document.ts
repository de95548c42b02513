import type { KubernetesRule } from '../../rule.js'

export default {
  id: 'kubernetes/empty-document',
  severity: 'hint',
  preset: 'strict',
  tag: 'unnecessary',
  title: { en: 'An empty document', 'zh-cn': '空文档' },
  why: {
    en: 'kubectl skips it; other tools count it as a document that is `null`, and some of them stop there.',
    'zh-cn': 'kubectl 会跳过它；别的工具把它当作值为 `null` 的文档，有的会在此中止。',
  },
  instead: { en: 'Delete the `---`.', 'zh-cn': '删掉这个 `---`。' },
  message: {
    en: 'Nothing follows this `---`, so it makes an empty document that some tools trip over. Delete it.',
    'zh-cn': '这个 `---` 后面什么都没有，形成了一个空文档，有些工具会因此出错。删掉它。',
  },
  fix: { title: { en: 'Delete the `---`', 'zh-cn': '删除 `---`' }, safe: true },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
^^^
---
apiVersion: v1
kind: Namespace
metadata:
  name: web
`,
    ],
    good: [
      `
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
# the second one
apiVersion: v1
kind: Namespace
metadata:
  name: web
`,
    ],
  },
  check({ root, actions, text, comments }, report) {
    if (root || actions.length > 0 || comments.length > 0) return
    const separator = /^---[ \t]*(\r?\n|$)/.exec(text)
    if (!separator) return
    const end = text.trim() === '---' ? text.length : separator[0].length
    report({ start: 0, end: 3 }, {}, [{ span: { start: 0, end }, text: '' }])
  },
} satisfies KubernetesRule
