import type { KubernetesRule } from '../../rule.js'
import { bindsRole } from './_bindings.js'
import { roleBindingWith } from './_frames.js'

export default {
  id: 'kubernetes/cluster-admin-binding',
  severity: 'warning',
  aliases: {
    'kube-linter': ['cluster-admin-role-binding'],
    polaris: ['clusterrolebindingClusterAdmin', 'rolebindingClusterAdminClusterRole', 'rolebindingClusterAdminRole'],
    trivy: ['KSV-0111'],
  },
  title: { en: 'Somebody becomes administrator of everything', 'zh-cn': '授予集群管理员权限' },
  why: {
    en: '`cluster-admin` may do everything with everything, and whoever takes over its holder may too.',
    'zh-cn': '`cluster-admin` 可以对任何东西做任何事，谁控制了它的持有者也一样。',
  },
  instead: {
    en: 'Bind a role with the rights that are really used; for people, `admin` of a namespace is often enough.',
    'zh-cn': '绑定只含实际所需权限的角色；对人来说，某个命名空间的 `admin` 往往就够了。',
  },
  message: {
    en: '`{name}` may do everything, and so may whoever takes over its holder. Bind a role with what is really used.',
    'zh-cn': '`{name}` 可以做任何事，控制了持有者的人也一样。绑定只含所需权限的角色。',
  },
  examples: {
    bad: [
      roleBindingWith(`
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: cluster-admin
        ^^^^^^^^^^^^^
subjects:
  - kind: ServiceAccount
    name: deployer
    namespace: shop`),
    ],
    good: [
      roleBindingWith(`
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: view
subjects:
  - kind: ServiceAccount
    name: deployer
    namespace: shop`),
    ],
  },
  check: bindsRole(['cluster-admin']),
} satisfies KubernetesRule
