import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { grants } from './_grants.js'

export default {
  id: 'kubernetes/role-writes-service-status',
  severity: 'warning',
  preset: 'strict',
  aliases: { checkov: ['CKV2_K8S_4'] },
  title: { en: 'A role that writes the status of Services', 'zh-cn': '能写 Service 状态的角色' },
  why: {
    en: 'In the status stands the address of the load balancer: whoever sets it can catch traffic that is meant for that address (CVE-2020-8554).',
    'zh-cn': '状态里有负载均衡器的地址：能写它，就能截获发往该地址的流量（CVE-2020-8554）。',
  },
  instead: { en: 'Leave it to the cloud controller.', 'zh-cn': '交给云控制器。' },
  message: {
    en: '`{verb}` on `{resource}` can catch traffic meant for other addresses. Leave it to the cloud controller.',
    'zh-cn': '对 `{resource}` 的 `{verb}` 能截获发往其他地址的流量。交给云控制器。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: [""]
resources: [services/status]
            ^^^^^^^^^^^^^^^
verbs: [patch]`),
    ],
    good: [
      roleWith(`apiGroups: [""]
resources: [services/status]
verbs: [get]`),
    ],
  },
  check: grants({ resources: ['services/status'], verbs: ['update', 'patch'] }),
} satisfies KubernetesRule
