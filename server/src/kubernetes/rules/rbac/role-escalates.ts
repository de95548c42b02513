import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { grants } from './_grants.js'

export default {
  id: 'kubernetes/role-escalates',
  severity: 'warning',
  aliases: { checkov: ['CKV_K8S_158', 'CKV2_K8S_1'] },
  title: { en: 'A role that can give itself more', 'zh-cn': '能给自己加权的角色' },
  why: {
    en: 'Kubernetes lets nobody write rights into a role that they lack themselves. `escalate` lifts just that guard, so the holder can become administrator.',
    'zh-cn': 'Kubernetes 不允许把自己没有的权限写进角色。`escalate` 恰恰解除了这道防线，持有者可以变成管理员。',
  },
  instead: {
    en: "Do without this verb: to manage roles with one's own rights, `create` and `update` suffice.",
    'zh-cn': '不要用这个动词：只管理自己已有权限范围内的角色，`create` 和 `update` 就够了。',
  },
  message: {
    en: '`{verb}` on `{resource}` lets the holder write rights into roles that they do not have. Leave the verb out.',
    'zh-cn': '对 `{resource}` 的 `{verb}` 让持有者能把自己没有的权限写进角色。去掉这个动词。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: [rbac.authorization.k8s.io]
resources: [clusterroles]
            ^^^^^^^^^^^^
verbs: [get, escalate]`),
    ],
    good: [
      roleWith(`apiGroups: [rbac.authorization.k8s.io]
resources: [clusterroles]
verbs: [get, list]`),
    ],
  },
  check: grants({ resources: ['roles', 'clusterroles'], verbs: ['escalate'] }),
} satisfies KubernetesRule
