import type { ManifestRule } from '../../rule.js'
import { resourceWith } from '../_examples.js'
import { bindsGrant } from './_grants.js'

const binding = resourceWith(
  'rbac.authorization.k8s.io/v1',
  'RoleBinding',
  'roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n  name: shop\nsubjects:\n  - { kind: ServiceAccount, name: web }',
)
const role = (verb: string) =>
  `---${resourceWith('rbac.authorization.k8s.io/v1', 'Role', `rules:\n  - apiGroups: ["apps"]\n    resources: [deployments]\n    verbs: [${verb}]`)}`

export default {
  id: 'kubernetes/binding-creates-workloads',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['access-to-create-pods'] },
  title: { en: 'A binding that lets create Pods', 'zh-cn': '绑定后能创建 Pod' },
  why: {
    en: 'Whoever may create Pods, directly or by a workload, may run them under any ServiceAccount of the namespace and mount any of its Secrets.',
    'zh-cn': '能直接或通过工作负载创建 Pod，就能使用命名空间里的任何 ServiceAccount，挂载任何 Secret。',
  },
  instead: {
    en: 'Bind it in namespaces whose every Secret the subjects may know.',
    'zh-cn': '只在主体可以知道其中所有 Secret 的命名空间里绑定。',
  },
  message: {
    en: '`{name}` allows `{verb}` on `{resource}`, so the subjects of this binding may run Pods under any ServiceAccount of the namespace. Bind it where that is fine.',
    'zh-cn':
      '`{name}` 允许对 `{resource}` 执行 `{verb}`，这个绑定的主体能以命名空间里任何 ServiceAccount 运行 Pod。确认可以接受再绑定。',
  },
  examples: {
    bad: [binding.replace('  name: shop\nsubjects', '  name: shop\n        ^^^^\nsubjects') + role('create')],
    good: [binding + role('get')],
  },
  check: bindsGrant({
    resources: ['pods', 'deployments', 'statefulsets', 'replicasets', 'cronjobs', 'jobs', 'daemonsets'],
    verbs: ['create'],
  }),
} satisfies ManifestRule
