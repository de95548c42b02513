import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf } from '../../tree.js'
import { ofType } from '../_typed.js'
import { roleWith } from './_frames.js'
import { allowedBy, writes } from './_grants.js'

export default {
  id: 'kubernetes/role-writes-aws-auth',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KSV-0115'] },
  title: { en: 'A role that decides who is administrator on EKS', 'zh-cn': '能决定 EKS 管理员的角色' },
  why: {
    en: 'The ConfigMap `aws-auth` in `kube-system` maps IAM roles and users to groups of the cluster, `system:masters` among them. Who writes it makes anybody administrator.',
    'zh-cn':
      '`kube-system` 里的 ConfigMap `aws-auth` 把 IAM 角色和用户映射到集群的组，包括 `system:masters`。能写它，就能让任何人成为管理员。',
  },
  instead: {
    en: 'Leave it out, and manage access by EKS access entries.',
    'zh-cn': '去掉它，改用 EKS 访问条目管理权限。',
  },
  message: {
    en: '`{verb}` on `aws-auth` lets the holder make anybody administrator of an EKS cluster. Leave it out.',
    'zh-cn': '对 `aws-auth` 的 `{verb}` 让持有者能把任何人变成 EKS 集群的管理员。去掉它。',
  },
  examples: {
    bad: [
      roleWith(
        'apiGroups: [""]\nresources: [configmaps]\nresourceNames: [aws-auth]\n                ^^^^^^^^\nverbs: [update]',
      ),
    ],
    good: [roleWith('apiGroups: [""]\nresources: [configmaps]\nresourceNames: [aws-auth]\nverbs: [get]')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PolicyRule')) {
      const item = itemsOf(get(node, 'resourceNames')).find(({ value }) => asString(value) === 'aws-auth')
      const allowed = allowedBy(node, { resources: ['configmaps'], verbs: writes })
      if (item?.value && allowed) report(item.value.span, { verb: allowed.verb })
    }
  },
} satisfies KubernetesRule
