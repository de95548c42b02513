import type { KubernetesRule } from '../../rule.js'
import { namespaced } from './_frames.js'
import { grants, reachingSecrets } from './_grants.js'

export default {
  id: 'kubernetes/role-reads-secrets',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KSV-0113'], checkov: ['CKV2_K8S_5'] },
  title: { en: 'A role that reaches Secrets', 'zh-cn': '能接触 Secret 的角色' },
  why: {
    en: '`get`, `list` and `watch` all show the contents of Secrets: tokens of other ServiceAccounts may be among them, and with them their rights.',
    'zh-cn':
      '`get`、`list` 和 `watch` 都会显示 Secret 的内容，其中可能有其他 ServiceAccount 的令牌，也就是它们的权限。',
  },
  instead: {
    en: 'Leave Secrets out, or name the ones that are needed by `resourceNames`, with `get` alone.',
    'zh-cn': '不要包含 Secret；需要时用 `resourceNames` 指明，并且只给 `get`。',
  },
  message: {
    en: '`{verb}` on `{resource}` reaches Secrets and all that they open. Leave them out, or name single ones by `resourceNames`.',
    'zh-cn':
      '对 `{resource}` 的 `{verb}` 能接触到 Secret 以及它们能打开的一切。去掉它，或用 `resourceNames` 指明个别 Secret。',
  },
  examples: {
    bad: [
      namespaced(`apiGroups: [""]
resources: [secrets]
            ^^^^^^^
verbs: [get, list]`),
    ],
    good: [
      namespaced(`apiGroups: [""]
resources: [configmaps]
verbs: [get, list]`),
    ],
  },
  check: grants(reachingSecrets, 'Role'),
} satisfies KubernetesRule
