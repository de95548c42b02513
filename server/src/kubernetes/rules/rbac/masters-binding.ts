import type { KubernetesRule } from '../../rule.js'
import { bindsSubject } from './_bindings.js'
import { roleBindingWith } from './_frames.js'

export default {
  id: 'kubernetes/masters-binding',
  severity: 'warning',
  aliases: { trivy: ['KSV-0123'] },
  title: { en: 'The group that no rule stops', 'zh-cn': '不受任何规则约束的组' },
  why: {
    en: '`system:masters` may do everything even without a binding, and its certificates cannot be taken back.',
    'zh-cn': '`system:masters` 不需要绑定就能做任何事，而且它的证书无法收回。',
  },
  instead: { en: 'Make a group of your own, and bind it to what it needs.', 'zh-cn': '自己建一个组，绑定所需的权限。' },
  message: {
    en: '`{name}` passes every check anyway, and cannot be taken back. Use a group of your own.',
    'zh-cn': '`{name}` 本来就能通过所有检查，而且无法收回。改用自己的组。',
  },
  examples: {
    bad: [
      roleBindingWith(`
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: view
subjects:
  - kind: Group
    apiGroup: rbac.authorization.k8s.io
    name: system:masters
          ^^^^^^^^^^^^^^`),
    ],
    good: [
      roleBindingWith(`
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: view
subjects:
  - kind: Group
    apiGroup: rbac.authorization.k8s.io
    name: developers`),
    ],
  },
  check: bindsSubject(['system:masters']),
} satisfies KubernetesRule
