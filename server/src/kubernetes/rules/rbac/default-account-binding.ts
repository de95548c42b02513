import type { KubernetesRule } from '../../rule.js'
import { bindsSubject } from './_bindings.js'
import { roleBindingWith } from './_frames.js'

export default {
  id: 'kubernetes/default-account-binding',
  severity: 'warning',
  preset: 'strict',
  aliases: { checkov: ['CKV_K8S_42'] },
  title: { en: 'Rights for the ServiceAccount `default`', 'zh-cn': '给 ServiceAccount `default` 授权' },
  why: {
    en: 'Every Pod that names no ServiceAccount runs under `default`, so all of them get these rights.',
    'zh-cn': '没有指定 ServiceAccount 的 Pod 都使用 `default`，于是它们全都得到这些权限。',
  },
  instead: {
    en: 'Make a ServiceAccount for the program that needs the rights.',
    'zh-cn': '给需要权限的程序单独建一个 ServiceAccount。',
  },
  message: {
    en: 'Every Pod that names no other ServiceAccount gets these rights. Make an account for the one that needs them.',
    'zh-cn': '没有指定其他 ServiceAccount 的 Pod 都会得到这些权限。给需要的程序单独建账号。',
  },
  examples: {
    bad: [
      roleBindingWith(`
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: view
subjects:
  - kind: ServiceAccount
    name: default
          ^^^^^^^
    namespace: shop`),
    ],
    good: [
      roleBindingWith(`
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: view
subjects:
  - kind: ServiceAccount
    name: reader
    namespace: shop`),
    ],
  },
  check: bindsSubject(['default'], 'ServiceAccount'),
} satisfies KubernetesRule
