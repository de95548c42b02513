import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { grants, writes } from './_grants.js'

export default {
  id: 'kubernetes/role-changes-network',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0056'] },
  title: { en: 'A role that changes the network', 'zh-cn': '能修改网络的角色' },
  why: {
    en: 'Whoever changes Services, Ingresses or NetworkPolicies can turn traffic to other Pods, or open what was closed.',
    'zh-cn': '能修改 Service、Ingress 或 NetworkPolicy，就能把流量引到别的 Pod，或打开原本关闭的通路。',
  },
  instead: { en: 'Leave it to the tool that deploys them.', 'zh-cn': '交给部署它们的工具。' },
  message: {
    en: '`{verb}` on `{resource}` can turn traffic elsewhere. Leave it to the tool that deploys.',
    'zh-cn': '对 `{resource}` 的 `{verb}` 能把流量引到别处。交给部署工具。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: [networking.k8s.io]
resources: [networkpolicies]
            ^^^^^^^^^^^^^^^
verbs: [delete]`),
    ],
    good: [
      roleWith(`apiGroups: [networking.k8s.io]
resources: [networkpolicies]
verbs: [get]`),
    ],
  },
  check: grants({
    resources: ['services', 'endpoints', 'endpointslices', 'networkpolicies', 'ingresses'],
    verbs: writes,
  }),
} satisfies KubernetesRule
