import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, pairOf } from '../../tree.js'
import { removeKeys, setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { isBuiltIn, isUnset, ofType, pointAt, pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/subject',
  severity: 'error',
  title: { en: 'A subject that names nobody exactly', 'zh-cn': '指代不明的主体' },
  why: {
    en: 'A ServiceAccount is known by namespace and name, a User or Group by name, and each kind has an API group of its own. Only a RoleBinding means its own namespace where none is written. The API server refuses other combinations.',
    'zh-cn':
      'ServiceAccount 由命名空间加名字确定，User 和 Group 由名字确定，各有固定的 API 组。只有 RoleBinding 在没写命名空间时默认指自己所在的命名空间。其他组合 API 服务器会拒绝。',
  },
  instead: {
    en: 'Write `namespace` for a ServiceAccount and no `apiGroup`; for a User or Group `apiGroup: rbac.authorization.k8s.io`.',
    'zh-cn': 'ServiceAccount 写 `namespace`、不写 `apiGroup`；User 和 Group 写 `apiGroup: rbac.authorization.k8s.io`。',
  },
  message: {
    en: '{problem}, and the API server refuses the binding. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝这个绑定。{remedy}。',
  },
  fix: { title: { en: 'Write `namespace: {namespace}`', 'zh-cn': '写上 `namespace: {namespace}`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'rbac.authorization.k8s.io/v1',
        'ClusterRoleBinding',
        `
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: reader
subjects:
  - kind: ServiceAccount
    name: shop
          ^^^^`,
      ),
    ],
    good: [
      resourceWith(
        'rbac.authorization.k8s.io/v1',
        'ClusterRoleBinding',
        `
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: reader
subjects:
  - kind: ServiceAccount
    name: shop
    namespace: shop
  - kind: Group
    name: ops
    apiGroup: rbac.authorization.k8s.io`,
      ),
    ],
  },
  check(slice, report) {
    for (const subject of ofType(slice, 'Subject')) {
      const { node, parent } = subject
      const kind = asString(pairOf(node, 'kind')?.value)
      if (!isBuiltIn(subject) || node.templated) continue
      const group = pairOf(node, 'apiGroup')
      const name = textIn(node, 'apiGroup')
      if (kind === 'ServiceAccount') {
        // a RoleBinding means its own namespace where none is written, and a kustomization may fill one in
        const nowhere = isUnset(node, 'namespace') || asString(pairOf(node, 'namespace')?.value) === ''
        if (nowhere && parent?.type === 'ClusterRoleBinding' && !slice.laidOver)
          report(
            pointIn(subject, 'name'),
            { ...homeless, namespace: 'default' },
            setKey(slice, node, 'namespace', 'default'),
          )
        if (group && name)
          report(
            pointAt(group),
            { ...core, namespace: '' },
            {
              title: { en: 'Remove `apiGroup`', 'zh-cn': '删除 `apiGroup`' },
              edits: removeKeys(slice, node, 'apiGroup'),
            },
          )
      } else if ((kind === 'User' || kind === 'Group') && group && name && name !== rbac)
        report(
          pointAt(group),
          { ...foreign(kind), namespace: '' },
          {
            title: { en: `Change to \`${rbac}\``, 'zh-cn': `改为 \`${rbac}\`` },
            edits: setKey(slice, node, 'apiGroup', rbac),
          },
        )
    }
  },
} satisfies KubernetesRule

const rbac = 'rbac.authorization.k8s.io'

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const homeless: Words = {
  problem: {
    en: 'A ServiceAccount lives in a namespace, and a ClusterRoleBinding has none to lend',
    'zh-cn': 'ServiceAccount 属于某个命名空间，而 ClusterRoleBinding 自己没有命名空间可用',
  },
  remedy: { en: 'Write `namespace`', 'zh-cn': '写上 `namespace`' },
}
const core: Words = {
  problem: {
    en: 'A ServiceAccount is of the core API group, whose name is empty',
    'zh-cn': 'ServiceAccount 属于核心 API 组，组名为空',
  },
  remedy: { en: 'Remove `apiGroup`', 'zh-cn': '删掉 `apiGroup`' },
}
const foreign = (kind: string): Words => ({
  problem: { en: `A ${kind} is of the API group \`${rbac}\``, 'zh-cn': `${kind} 属于 API 组 \`${rbac}\`` },
  remedy: { en: 'Write that one', 'zh-cn': '改成它' },
})
