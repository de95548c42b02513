import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { grants, reachingSecrets } from './_grants.js'

export default {
  id: 'kubernetes/cluster-role-reads-secrets',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KSV-0041'], checkov: ['CKV2_K8S_5'] },
  title: { en: 'A ClusterRole that reaches Secrets', 'zh-cn': '能接触 Secret 的 ClusterRole' },
  why: {
    en: '`get`, `list` and `watch` all show the contents of Secrets. Bound by a ClusterRoleBinding that is every Secret of the cluster, which makes its holder as good as its administrator.',
    'zh-cn':
      '`get`、`list` 和 `watch` 都会显示 Secret 的内容。用 ClusterRoleBinding 绑定后就是集群里的所有 Secret，持有者与管理员无异。',
  },
  instead: {
    en: 'Leave Secrets out, or name the ones that are needed by `resourceNames`, with `get` alone; or write a Role in the one namespace.',
    'zh-cn': '不要包含 Secret；需要时用 `resourceNames` 指明，并且只给 `get`；或者在那一个命名空间里写 Role。',
  },
  message: {
    en: '`{verb}` on `{resource}` reaches Secrets, by a ClusterRoleBinding those of all namespaces. Leave them out, or name single ones by `resourceNames`.',
    'zh-cn':
      '对 `{resource}` 的 `{verb}` 能接触到 Secret，用 ClusterRoleBinding 绑定时是所有命名空间的。去掉它，或用 `resourceNames` 指明个别 Secret。',
  },
  examples: {
    bad: [roleWith('apiGroups: [""]\nresources: [secrets]\n            ^^^^^^^\nverbs: [get, list]')],
    good: [roleWith('apiGroups: [""]\nresources: [configmaps]\nverbs: [get, list]')],
  },
  check: grants(reachingSecrets, 'ClusterRole'),
} satisfies KubernetesRule
