import type { KubernetesRule } from '../../rule.js'
import { bindsRole } from './_bindings.js'
import { roleBindingWith } from './_frames.js'

export default {
  id: 'kubernetes/admin-binding',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0111'] },
  title: { en: 'Somebody may change nearly everything', 'zh-cn': '授予近乎全部的修改权限' },
  why: {
    en: '`admin` and `edit` read Secrets and run Pods under any ServiceAccount of the namespace.',
    'zh-cn': '`admin` 和 `edit` 能读取 Secret，也能以命名空间里的任何 ServiceAccount 运行 Pod。',
  },
  instead: {
    en: '`view` shows all but Secrets; a role of your own grants the rest.',
    'zh-cn': '`view` 能看到除 Secret 以外的内容；其余权限用自己的角色授予。',
  },
  message: {
    en: '`{name}` reads Secrets and acts as any ServiceAccount of the namespace. Bind a narrower role where one suffices.',
    'zh-cn': '`{name}` 能读取 Secret，能以命名空间里任何 ServiceAccount 的身份行事。够用的话，绑定更窄的角色。',
  },
  examples: {
    bad: [
      roleBindingWith(`
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: admin
        ^^^^^
subjects:
  - kind: User
    apiGroup: rbac.authorization.k8s.io
    name: ada`),
    ],
    good: [
      roleBindingWith(`
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: view
subjects: []`),
    ],
  },
  check: bindsRole(['admin', 'edit']),
} satisfies KubernetesRule
