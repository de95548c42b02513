import type { KubernetesRule } from '../../rule.js'
import { bindsSubject } from './_bindings.js'
import { roleBindingWith } from './_frames.js'

export default {
  id: 'kubernetes/anonymous-binding',
  severity: 'warning',
  aliases: { trivy: ['KSV-0122'] },
  title: { en: 'Rights for everybody on the network', 'zh-cn': '给网络上任何人授权' },
  why: {
    en: '`system:anonymous` and `system:unauthenticated` are requests without any identity: anybody who reaches the API server.',
    'zh-cn': '`system:anonymous` 和 `system:unauthenticated` 是没有身份的请求：任何能连上 API 服务器的人。',
  },
  instead: { en: 'Bind a ServiceAccount, a user or a group.', 'zh-cn': '绑定某个 ServiceAccount、用户或组。' },
  message: {
    en: '`{name}` is anybody who reaches the API server, without a password. Bind somebody in particular.',
    'zh-cn': '`{name}` 是任何能连上 API 服务器的人，无需凭据。绑定具体的对象。',
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
    name: system:unauthenticated
          ^^^^^^^^^^^^^^^^^^^^^^`),
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
  check: bindsSubject(['system:anonymous', 'system:unauthenticated']),
} satisfies KubernetesRule
