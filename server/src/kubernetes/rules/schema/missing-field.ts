import type { Localized } from '../../../core/localized.js'
import { insertKey, setValue } from '../../edits.js'
import { minorOf } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'
import { keyOf } from '../../tree.js'
import { type Of, problemsIn } from '../../validate/index.js'
import { skeleton } from '../../validate/skeleton.js'
import { readerOf } from './_reader.js'

export default {
  id: 'kubernetes/missing-field',
  severity: 'error',
  aliases: { 'kube-linter': ['schema-validation'] },
  title: { en: 'A required field is missing', 'zh-cn': '缺少必填字段' },
  why: {
    en: 'The API server refuses the object: without this field it would not know what to make of it.',
    'zh-cn': 'API 服务器会拒绝这个对象：没有这个字段，它无从知道该怎么处理。',
  },
  instead: {
    en: 'Write the field; the quick fix inserts one to fill in.',
    'zh-cn': '写上该字段；快速修复会插入一个待填写的样例。',
  },
  message: {
    en: '{where} needs `{name}`{empty}, and {reader} refuses it without. Add it.',
    'zh-cn': '{where}必须有 `{name}`{empty}，否则 {reader}会拒绝。补上它。',
  },
  fix: { title: { en: 'Add `{name}`', 'zh-cn': '补上 `{name}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
^^^^
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.29
`,
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      ^^^^
`,
      `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - http:
        paths:
          - path: /
            ^^^^
            backend:
              service:
                name: web
                port:
                  number: 80
`,
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  ^^^^^^^^^^
`,
    ],
    good: [
      `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.29
`,
      `
# a patch for kustomize: the rest stands in its base
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const problem of problemsIn(slice, settings, 'missing-field')) {
      const { at, field, map, resource, path, empty } = problem
      const value = skeleton(field, resource, map, minorOf(settings))
      const edits = empty
        ? map.pairs.includes(empty)
          ? setValue(slice, empty, value)
          : []
        : insertKey(slice, map, field.name, value, before(problem))
      const nothing = empty ? { en: ' with something in it', 'zh-cn': '，且不能为空' } : ''
      report(
        at,
        { where: whereWords(resource.kind, path), name: field.name, empty: nothing, reader: readerOf(resource) },
        edits,
      )
    }
  },
} satisfies KubernetesRule

/** The key behind which a field goes by custom: a selector before the template. */
function before({ map, field }: Of<'missing-field'>): string | undefined {
  if (field.name !== 'selector' && field.name !== 'pathType') return undefined
  const follower = map.pairs.findIndex(({ key }) => keyOf(key) === (field.name === 'selector' ? 'template' : 'backend'))
  const key = map.pairs[follower - 1]?.key
  return key && keyOf(key)
}

/** "This `Pod`", "`spec`", "Each item of `containers`": the map that lacks a field. */
function whereWords(kind: string | undefined, path: readonly (string | number)[]): Localized {
  const last = path.at(-1)
  if (last === undefined) return { en: `A \`${kind}\``, 'zh-cn': `\`${kind}\` ` }
  if (typeof last === 'string') return { en: `\`${last}\``, 'zh-cn': `\`${last}\` ` }
  const list = path.findLast(step => typeof step === 'string')
  return { en: `Each item of \`${list}\``, 'zh-cn': `\`${list}\` 的每一项` }
}
