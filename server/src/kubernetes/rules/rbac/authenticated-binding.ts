import type { KubernetesRule } from '../../rule.js'
import { bindsSubject } from './_bindings.js'
import { roleBindingWith } from './_frames.js'

export default {
  id: 'kubernetes/authenticated-binding',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KSV-01011'] },
  title: { en: 'Rights for every identity', 'zh-cn': '给所有身份授权' },
  why: {
    en: '`system:authenticated` is everybody with any identity, every ServiceAccount included; with some clouds even anybody with an account there.',
    'zh-cn':
      '`system:authenticated` 是所有有身份的请求，包括每个 ServiceAccount；在某些云上甚至包括任何拥有该云账号的人。',
  },
  instead: { en: 'Bind a ServiceAccount, a user or a group.', 'zh-cn': '绑定某个 ServiceAccount、用户或组。' },
  message: {
    en: '`{name}` is every identity there is, each ServiceAccount included. Bind somebody in particular.',
    'zh-cn': '`{name}` 涵盖所有身份，包括每个 ServiceAccount。绑定具体的对象。',
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
    name: system:authenticated
          ^^^^^^^^^^^^^^^^^^^^`),
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
  check: bindsSubject(['system:authenticated']),
} satisfies KubernetesRule
