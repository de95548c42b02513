import type { ManifestRule } from '../../rule.js'
import { resourceWith } from '../_examples.js'
import { boundIn } from './_bound.js'

/** Roles that every cluster has. */
const builtIn = /^(?:admin|cluster-admin|edit|view)$|^system:/

const binding = resourceWith(
  'rbac.authorization.k8s.io/v1',
  'RoleBinding',
  'roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n  name: reader\nsubjects:\n  - { kind: ServiceAccount, name: shop }',
)

export default {
  id: 'kubernetes/role-not-in-file',
  severity: 'information',
  preset: 'all',
  aliases: {
    polaris: ['clusterrolebindingPodExecAttach', 'rolebindingClusterRolePodExecAttach', 'rolebindingRolePodExecAttach'],
  },
  title: { en: 'A binding whose role is not in this file', 'zh-cn': '绑定的角色不在本文件中' },
  why: {
    en: 'What a binding hands out stands in its role, so a reader of this file can not tell. And whoever may create a role of that name later decides what the subjects may do.',
    'zh-cn': '绑定授予什么权限写在角色里，只看本文件无从得知。而且以后谁能创建这个名字的角色，谁就决定了主体能做什么。',
  },
  instead: { en: 'Keep role and binding in one file.', 'zh-cn': '把角色和绑定放在同一个文件里。' },
  message: {
    en: 'No {kind} `{name}` is in this file, so what this binding allows is open. Keep the two together, or see to it that the role exists.',
    'zh-cn': '本文件中没有 {kind} `{name}`，这个绑定允许什么无从得知。把两者放在一起，或确认该角色存在。',
  },
  examples: {
    bad: [binding.replace('  name: reader\n', '  name: reader\n        ^^^^^^\n')],
    good: [
      binding.replace('name: reader', 'name: view').replace('kind: Role\n', 'kind: ClusterRole\n'),
      `${binding}---${resourceWith(
        'rbac.authorization.k8s.io/v1',
        'Role',
        'rules:\n  - apiGroups: [""]\n    resources: [configmaps]\n    verbs: [get]',
      ).replace('name: shop', 'name: reader')}`,
    ],
  },
  check(manifest, report) {
    for (const { role, kind, name, span } of boundIn(manifest))
      if (!role && !builtIn.test(name)) report(span, { kind, name })
  },
} satisfies ManifestRule
