import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { grants, writes } from './_grants.js'

export default {
  id: 'kubernetes/role-manages-rbac',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KSV-0050', 'KSV-0051', 'KSV-0052', 'KSV-0055'] },
  title: { en: 'A role that changes roles and bindings', 'zh-cn': '能修改角色和绑定的角色' },
  why: {
    en: 'Who writes bindings decides who may do what. Deleting one can lock others out.',
    'zh-cn': '能写绑定，就能决定谁可以做什么；删除绑定可能把别人挡在门外。',
  },
  instead: { en: 'Leave it to the tool that deploys roles.', 'zh-cn': '交给部署角色的工具去做。' },
  message: {
    en: '`{verb}` on `{resource}` decides who may do what. Leave it to the tool that deploys roles.',
    'zh-cn': '对 `{resource}` 的 `{verb}` 能决定谁可以做什么。交给部署角色的工具。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: [rbac.authorization.k8s.io]
resources: [rolebindings]
            ^^^^^^^^^^^^
verbs: [create]`),
    ],
    good: [
      roleWith(`apiGroups: [rbac.authorization.k8s.io]
resources: [rolebindings]
verbs: [get]`),
    ],
  },
  check: grants({ resources: ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'], verbs: writes }),
} satisfies KubernetesRule
