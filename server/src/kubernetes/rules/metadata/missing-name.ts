import { schema } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, get } from '../../tree.js'
import { isUnset, pointIn } from '../_typed.js'

export default {
  id: 'kubernetes/missing-name',
  severity: 'error',
  title: { en: 'An object without a name', 'zh-cn': '对象没有名字' },
  why: {
    en: 'A name is how the API server keeps an object apart from others of its kind. It refuses one without.',
    'zh-cn': 'API 服务器靠名字区分同类对象，没有名字的对象会被拒绝。',
  },
  instead: {
    en: 'Write `metadata.name`. With `kubectl create`, `metadata.generateName` lets the server complete a prefix.',
    'zh-cn': '写上 `metadata.name`。用 `kubectl create` 时，也可以写 `metadata.generateName`，由服务器补全后缀。',
  },
  message: {
    en: 'This {kind} has no name, and the API server refuses an object without one. Write `metadata.name`.',
    'zh-cn': '这个 {kind} 没有名字，API 服务器不接受没有名字的对象。写上 `metadata.name`。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
^^^^^^^^
  labels:
    app: shop
data:
  color: blue
`,
      `
apiVersion: v1
kind: ConfigMap
      ^^^^^^^^^
data:
  color: blue
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  color: blue
`,
      `
apiVersion: batch/v1
kind: Job
metadata:
  generateName: import-
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: import
          image: example.com/import:1.2
`,
    ],
  },
  check({ resources }, report) {
    for (const { apiVersion = '', kind = '', root } of resources) {
      const known = schema().kind(apiVersion, kind)
      const metadata = known?.type.fields.get('metadata')?.shape
      // questions to the API server, such as SubjectAccessReview, are answered and not kept
      if (metadata?.is !== 'object' || known?.reader || metadata.type.name !== 'ObjectMeta' || /Review$/.test(kind))
        continue
      const node = get(root, 'metadata')
      if (isUnset(root, 'metadata') || (isNameless(node, 'name') && isNameless(node, 'generateName')))
        report(pointIn({ node: root, pair: undefined }, node ? 'metadata' : 'kind'), { kind })
    }
  },
} satisfies KubernetesRule

const isNameless = (metadata: ReturnType<typeof get>, key: string): boolean =>
  isUnset(metadata, key) || asString(get(metadata, key)) === ''
