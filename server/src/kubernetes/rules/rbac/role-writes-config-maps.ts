import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { grants, writes } from './_grants.js'

export default {
  id: 'kubernetes/role-writes-config-maps',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0049'] },
  title: { en: 'A role that changes ConfigMaps', 'zh-cn': '能修改 ConfigMap 的角色' },
  why: {
    en: 'ConfigMaps steer programs, those of the cluster itself among them: CoreDNS, for example.',
    'zh-cn': 'ConfigMap 决定程序的行为，其中也包括集群自身的程序，例如 CoreDNS。',
  },
  instead: { en: 'Name the ConfigMaps by `resourceNames`.', 'zh-cn': '用 `resourceNames` 指明具体的 ConfigMap。' },
  message: {
    en: '`{verb}` on `{resource}` changes how programs behave. Name single ConfigMaps by `resourceNames`.',
    'zh-cn': '对 `{resource}` 的 `{verb}` 能改变程序的行为。用 `resourceNames` 指明具体的 ConfigMap。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: [""]
resources: [configmaps]
            ^^^^^^^^^^
verbs: [update]`),
    ],
    good: [
      roleWith(`apiGroups: [""]
resources: [configmaps]
verbs: [get]`),
    ],
  },
  check: grants({ resources: ['configmaps'], verbs: writes }),
} satisfies KubernetesRule
