import { schema } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, get, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { isSet, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/cluster-scoped-namespace',
  severity: 'warning',
  title: { en: 'A namespace on an object that has none', 'zh-cn': '给不属于命名空间的对象写了命名空间' },
  why: {
    en: 'Cluster-wide kinds live outside of namespaces. kubectl drops the field and says nothing; the API server itself refuses it, so other tools fail where kubectl works. And a reader is led to think that the object reaches no further than the namespace.',
    'zh-cn':
      '集群级的类型不在任何命名空间里。kubectl 会悄悄丢掉这个字段，而 API 服务器会拒绝它，所以换一个工具就可能失败；读的人还会误以为它只在该命名空间内生效。',
  },
  instead: { en: 'Remove `metadata.namespace`.', 'zh-cn': '删掉 `metadata.namespace`。' },
  message: {
    en: 'A {kind} belongs to the whole cluster: kubectl drops the namespace, other clients are refused with it, and readers are misled. Remove the line.',
    'zh-cn': '{kind} 属于整个集群：kubectl 会丢掉命名空间，其他客户端会因此被拒绝，读的人也会误解。删掉这一行。',
  },
  fix: { title: { en: 'Remove the namespace', 'zh-cn': '删除命名空间' }, safe: true },
  examples: {
    bad: [
      `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: shop
  namespace: shop
             ^^^^
rules: []
`,
    ],
    good: [
      `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: shop
  namespace: shop
rules: []
`,
    ],
  },
  check(slice, report) {
    for (const { apiVersion = '', kind = '', root } of slice.resources) {
      const known = schema().kind(apiVersion, kind)
      if (known?.namespaced !== false || known.reader) continue
      const metadata = asMap(get(root, 'metadata'))
      const pair = pairOf(metadata, 'namespace')
      if (metadata && pair && isSet(metadata, 'namespace'))
        report(pointAt(pair), { kind }, removeKeys(slice, metadata, 'namespace'))
    }
  },
} satisfies KubernetesRule
