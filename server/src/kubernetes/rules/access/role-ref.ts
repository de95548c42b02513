import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/role-ref',
  severity: 'error',
  title: { en: 'A binding to a role that it cannot bind', 'zh-cn': '绑定了它不能绑定的角色' },
  why: {
    en: 'Roles are of the API group `rbac.authorization.k8s.io`, and a ClusterRoleBinding, which belongs to no namespace, cannot refer to a Role, which does. The API server refuses it.',
    'zh-cn':
      '角色属于 API 组 `rbac.authorization.k8s.io`；ClusterRoleBinding 不属于任何命名空间，不能引用属于命名空间的 Role。API 服务器会拒绝。',
  },
  instead: {
    en: 'Bind a ClusterRole, or use a RoleBinding in the namespace of the Role.',
    'zh-cn': '改为绑定 ClusterRole，或在 Role 所在命名空间用 RoleBinding。',
  },
  message: {
    en: '{problem}, and the API server refuses the binding. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝这个绑定。{remedy}。',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'rbac.authorization.k8s.io/v1',
        'ClusterRoleBinding',
        'roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n        ^^^^\n  name: reader',
      ),
      resourceWith(
        'rbac.authorization.k8s.io/v1',
        'RoleBinding',
        'roleRef:\n  apiGroup: v1\n            ^^\n  kind: Role\n  name: reader',
      ),
    ],
    good: [
      resourceWith(
        'rbac.authorization.k8s.io/v1',
        'RoleBinding',
        'roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: reader',
      ),
    ],
  },
  check(slice, report) {
    for (const { node, parent } of ofType(slice, 'RoleRef')) {
      const kind = pairOf(node, 'kind')
      if (kind && parent?.type === 'ClusterRoleBinding' && asString(kind.value) === 'Role')
        report(pointAt(kind), { ...cluster, meant: 'ClusterRole' }, setKey(slice, node, 'kind', 'ClusterRole'))
      const group = pairOf(node, 'apiGroup')
      const name = textIn(node, 'apiGroup')
      if (group && name && name !== rbac && get(node, 'kind'))
        report(pointAt(group), { ...foreign(name), meant: rbac }, setKey(slice, node, 'apiGroup', rbac))
    }
  },
} satisfies KubernetesRule

const rbac = 'rbac.authorization.k8s.io'

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const cluster: Words = {
  problem: {
    en: 'A ClusterRoleBinding belongs to no namespace, and a Role does',
    'zh-cn': 'ClusterRoleBinding 不属于任何命名空间，而 Role 属于',
  },
  remedy: { en: 'Bind a ClusterRole, or use a RoleBinding', 'zh-cn': '改为绑定 ClusterRole，或使用 RoleBinding' },
}
const foreign = (name: string): Words => ({
  problem: { en: `No role is of the API group \`${name}\``, 'zh-cn': `API 组 \`${name}\` 里没有角色` },
  remedy: { en: `Write \`${rbac}\``, 'zh-cn': `写成 \`${rbac}\`` },
})
