import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { grants } from './_grants.js'

export default {
  id: 'kubernetes/role-binds',
  severity: 'warning',
  aliases: { trivy: ['KSV-0051', 'KSV-0052'], checkov: ['CKV_K8S_157', 'CKV2_K8S_1'] },
  title: { en: 'A role that can bind any role', 'zh-cn': '能绑定任何角色的角色' },
  why: {
    en: 'Kubernetes lets nobody bind a role with rights that they lack themselves. `bind` lifts just that guard, so the holder can bind `cluster-admin` to themselves.',
    'zh-cn':
      'Kubernetes 不允许绑定包含自己所没有的权限的角色。`bind` 恰恰解除了这道防线，持有者可以给自己绑定 `cluster-admin`。',
  },
  instead: {
    en: 'Do without this verb, or name the roles that may be bound by `resourceNames`.',
    'zh-cn': '不要用这个动词，或用 `resourceNames` 指明可以绑定哪些角色。',
  },
  message: {
    en: '`{verb}` on `{resource}` lets the holder bind roles with rights that they do not have, `cluster-admin` included. Leave the verb out.',
    'zh-cn': '对 `{resource}` 的 `{verb}` 让持有者能绑定含有自己所没有权限的角色，包括 `cluster-admin`。去掉这个动词。',
  },
  examples: {
    bad: [
      roleWith(
        'apiGroups: [rbac.authorization.k8s.io]\nresources: [clusterroles]\n            ^^^^^^^^^^^^\nverbs: [bind]',
      ),
    ],
    good: [roleWith('apiGroups: [rbac.authorization.k8s.io]\nresources: [clusterroles]\nverbs: [get, list]')],
  },
  check: grants({ resources: ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'], verbs: ['bind'] }),
} satisfies KubernetesRule
