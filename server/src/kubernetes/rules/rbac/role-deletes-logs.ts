import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { grants } from './_grants.js'

export default {
  id: 'kubernetes/role-deletes-logs',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0042'] },
  title: { en: 'A role that deletes logs of Pods', 'zh-cn': '能删除 Pod 日志的角色' },
  why: {
    en: 'Logs tell what happened. Whoever may delete them can cover their tracks.',
    'zh-cn': '日志记录了发生过的事，能删除就能掩盖痕迹。',
  },
  instead: { en: 'Grant `get` on `pods/log` alone.', 'zh-cn': '对 `pods/log` 只给 `get`。' },
  message: {
    en: '`{verb}` on `{resource}` can cover tracks. Grant `get` alone.',
    'zh-cn': '对 `{resource}` 的 `{verb}` 可以掩盖痕迹。只给 `get`。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: [""]
resources: [pods/log]
            ^^^^^^^^
verbs: [delete]`),
    ],
    good: [
      roleWith(`apiGroups: [""]
resources: [pods/log]
verbs: [get]`),
    ],
  },
  check: grants({ resources: ['pods/log'], verbs: ['delete', 'deletecollection'] }),
} satisfies KubernetesRule
