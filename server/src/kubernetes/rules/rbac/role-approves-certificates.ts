import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { grants } from './_grants.js'

export default {
  id: 'kubernetes/role-approves-certificates',
  severity: 'warning',
  preset: 'strict',
  aliases: { checkov: ['CKV_K8S_156'] },
  title: { en: 'A role that approves certificates', 'zh-cn': '能批准证书的角色' },
  why: {
    en: "An approved certificate for the API server is an identity, an administrator's too.",
    'zh-cn': '经批准、可用于 API 服务器的证书就是身份，也可能是管理员的身份。',
  },
  instead: { en: 'Restrict the signer by `resourceNames`.', 'zh-cn': '用 `resourceNames` 限定签名者。' },
  message: {
    en: '`{verb}` on `{resource}` hands out identities. Restrict the signers by `resourceNames`.',
    'zh-cn': '对 `{resource}` 的 `{verb}` 等于发放身份。用 `resourceNames` 限定签名者。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: [certificates.k8s.io]
resources: [certificatesigningrequests/approval]
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
verbs: [update]`),
    ],
    good: [
      roleWith(`apiGroups: [certificates.k8s.io]
resources: [certificatesigningrequests]
verbs: [get]`),
    ],
  },
  check: grants({ resources: ['certificatesigningrequests/approval'], verbs: ['update', 'patch'] }),
} satisfies KubernetesRule
