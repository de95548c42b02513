import type { KubernetesRule } from '../../rule.js'
import { problemsIn } from '../../validate/index.js'

export default {
  id: 'kubernetes/missing-kind',
  severity: 'error',
  title: { en: 'No `kind`', 'zh-cn': '缺少 `kind`' },
  why: {
    en: 'The API server finds the type of an object by `apiVersion` and `kind` together. kubectl refuses an object without one of them: "Object \'Kind\' is missing".',
    'zh-cn':
      "API 服务器靠 `apiVersion` 和 `kind` 一起认出对象的类型。缺少其中之一，kubectl 就会报 “Object 'Kind' is missing” 并拒绝。",
  },
  instead: {
    en: 'Write the `kind`, and its `apiVersion`, at the top.',
    'zh-cn': '在开头写上 `kind` 及其 `apiVersion`。',
  },
  message: {
    en: 'This object has no {what}, so nobody can tell what it is, and kubectl refuses it. Add {what}.',
    'zh-cn': '这个对象没有 {what}，无从判断它是什么，kubectl 会拒绝。加上 {what}。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
            ^^
metadata:
  name: shop
data:
  color: red
`,
      `
apiVersion: v1
kind: List
items:
  - metadata:
    ^^^^^^^^
      name: shop
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  color: red
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const { at, missing } of problemsIn(slice, settings, 'missing-identity'))
      if (missing === 'kind') report(at, { what: '`kind`' })
      else if (missing === 'both')
        report(at, { what: { en: '`apiVersion` and `kind`', 'zh-cn': '`apiVersion` 和 `kind`' } })
  },
} satisfies KubernetesRule
