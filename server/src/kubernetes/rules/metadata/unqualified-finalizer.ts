import type { KubernetesRule } from '../../rule.js'
import { asScalar, asString, get, itemsOf } from '../../tree.js'
import { around, isBuiltIn, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/unqualified-finalizer',
  severity: 'error',
  title: { en: 'A finalizer without a domain', 'zh-cn': '终结器没有域名前缀' },
  why: {
    en: 'A finalizer belongs to the controller that takes it away again, and its domain says which. The API server refuses names that are neither qualified nor its own.',
    'zh-cn':
      '终结器（finalizer）由负责移除它的控制器所有，域名说明归谁。既没有域名、又不是系统自带的名字，API 服务器会拒绝。',
  },
  instead: {
    en: 'Put the domain of the controller and a slash in front: `example.com/cleanup`.',
    'zh-cn': '在前面加上控制器的域名和斜杠：`example.com/cleanup`。',
  },
  message: {
    en: 'The API server refuses the finalizer `{name}`: it has no domain to say which controller removes it. Write it as `example.com/{name}`.',
    'zh-cn': 'API 服务器不接受终结器 `{name}`：没有域名，看不出由哪个控制器移除。写成 `example.com/{name}` 的形式。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  finalizers:
    - cleanup
      ^^^^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  finalizers:
    - example.com/cleanup
    - foregroundDeletion
`,
    ],
  },
  check(slice, report) {
    for (const metadata of ofType(slice, 'ObjectMeta')) {
      // a CustomResourceDefinition checks the form only, as do custom resources
      if (!isBuiltIn(metadata) || around(metadata, 'CustomResourceDefinition')) continue
      for (const { value } of itemsOf(get(metadata.node, 'finalizers'))) {
        const name = asString(value)
        const scalar = asScalar(value)
        if (scalar && name && !name.includes('/') && !standard.has(name)) report(scalar.span, { name })
      }
    }
  },
} satisfies KubernetesRule

const standard = new Set(['kubernetes', 'orphan', 'foregroundDeletion'])
