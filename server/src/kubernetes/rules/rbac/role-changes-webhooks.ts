import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { grants, writes } from './_grants.js'

export default {
  id: 'kubernetes/role-changes-webhooks',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KSV-0114'], checkov: ['CKV_K8S_155'] },
  title: { en: 'A role that changes admission webhooks', 'zh-cn': '能修改准入 Webhook 的角色' },
  why: {
    en: 'A mutating webhook sees everything that is created, Secrets included, and may change it.',
    'zh-cn': '变更型 Webhook 能看到所有创建的对象，包括 Secret，还能修改它们。',
  },
  instead: {
    en: 'Leave it to the installer of the webhook, or name the configuration by `resourceNames`.',
    'zh-cn': '交给 Webhook 的安装程序，或用 `resourceNames` 指明具体的配置。',
  },
  message: {
    en: '`{verb}` on `{resource}` lets the holder read and change all that is created in the cluster. Name single configurations by `resourceNames`.',
    'zh-cn': '对 `{resource}` 的 `{verb}` 让持有者能读取和修改集群里创建的一切。用 `resourceNames` 指明具体的配置。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: [admissionregistration.k8s.io]
resources: [mutatingwebhookconfigurations]
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
verbs: [update]`),
    ],
    good: [
      roleWith(`apiGroups: [admissionregistration.k8s.io]
resources: [mutatingwebhookconfigurations]
verbs: [get]`),
    ],
  },
  check: grants({ resources: ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'], verbs: writes }),
} satisfies KubernetesRule
