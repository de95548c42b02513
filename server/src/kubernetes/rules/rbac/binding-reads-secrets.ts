import type { ManifestRule } from '../../rule.js'
import { resourceWith } from '../_examples.js'
import { bindsGrant } from './_grants.js'

const binding = resourceWith(
  'rbac.authorization.k8s.io/v1',
  'RoleBinding',
  'roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n  name: shop\nsubjects:\n  - { kind: ServiceAccount, name: web }',
)
const role = (verb: string) =>
  `---${resourceWith('rbac.authorization.k8s.io/v1', 'Role', `rules:\n  - apiGroups: [""]\n    resources: [secrets]\n    verbs: [${verb}]`)}`

export default {
  id: 'kubernetes/binding-reads-secrets',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['access-to-secrets'] },
  title: { en: 'A binding that opens Secrets', 'zh-cn': '绑定后能接触 Secret' },
  why: {
    en: 'Whoever reads the Secrets of a namespace has the passwords and tokens in it, those of other ServiceAccounts included.',
    'zh-cn': '能读取命名空间里的 Secret，就有了其中的密码和令牌，包括其他 ServiceAccount 的。',
  },
  instead: {
    en: 'Bind a role that leaves Secrets out, or that names the ones that are needed by `resourceNames`.',
    'zh-cn': '绑定不含 Secret 的角色，或用 `resourceNames` 指明所需 Secret 的角色。',
  },
  message: {
    en: '`{name}` allows `{verb}` on `{resource}`, so this binding opens Secrets to its subjects. Bind a role that does without.',
    'zh-cn': '`{name}` 允许对 `{resource}` 执行 `{verb}`，这个绑定让其中的主体能接触 Secret。绑定不需要它的角色。',
  },
  examples: {
    bad: [binding.replace('  name: shop\nsubjects', '  name: shop\n        ^^^^\nsubjects') + role('get')],
    good: [binding + role('update')],
  },
  check: bindsGrant({ resources: ['secrets'], verbs: ['get', 'list', 'watch', 'create', 'delete'] }),
} satisfies ManifestRule
