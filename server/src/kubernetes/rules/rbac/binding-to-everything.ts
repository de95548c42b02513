import type { Resource } from '../../model.js'
import type { ManifestRule } from '../../rule.js'
import { asString, get, itemsOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { boundIn } from './_bound.js'

const api = 'rbac.authorization.k8s.io/v1'
const binding = resourceWith(
  api,
  'ClusterRoleBinding',
  'roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: shop\nsubjects:\n  - { kind: Group, name: ops, apiGroup: rbac.authorization.k8s.io }',
)
const role = (verbs: string) =>
  `---${resourceWith(api, 'ClusterRole', `rules:\n  - apiGroups: ["*"]\n    resources: ["*"]\n    verbs: [${verbs}]`)}`

export default {
  id: 'kubernetes/binding-to-everything',
  severity: 'warning',
  preset: 'all',
  aliases: {
    polaris: ['clusterrolebindingClusterAdmin', 'rolebindingClusterAdminClusterRole', 'rolebindingClusterAdminRole'],
  },
  title: { en: 'A binding to a role that allows everything', 'zh-cn': '绑定了允许一切的角色' },
  why: {
    en: 'A role with `*` for API groups, resources and verbs is `cluster-admin` under another name (in a namespace: its owner). Everybody it is bound to may read every Secret and change every workload.',
    'zh-cn':
      'API 组、资源、动词都是 `*` 的角色，就是换了名字的 `cluster-admin`（在命名空间里则等于其所有者）。绑定到的每个人都能读取所有 Secret、修改所有工作负载。',
  },
  instead: { en: 'Bind a role that lists what is needed.', 'zh-cn': '绑定只列出所需权限的角色。' },
  message: {
    en: '`{name}` allows everything, so this binding makes its subjects administrators. Bind a role that lists what they need.',
    'zh-cn': '`{name}` 允许一切，这个绑定让其中的主体都成了管理员。绑定只列出所需权限的角色。',
  },
  examples: {
    bad: [binding.replace('  name: shop\nsubjects', '  name: shop\n        ^^^^\nsubjects') + role('"*"')],
    good: [binding + role('get, list')],
  },
  check(manifest, report) {
    for (const { role, name, span } of boundIn(manifest))
      if (role && allowsEverything(role.resource)) report(span, { name })
  },
} satisfies ManifestRule

/** True for a role with a rule that has no bounds. */
const allowsEverything = (role: Resource): boolean =>
  itemsOf(role.at('rules')).some(({ value }) =>
    ['apiGroups', 'resources', 'verbs'].every(key =>
      itemsOf(get(value, key)).some(item => asString(item.value) === '*'),
    ),
  )
