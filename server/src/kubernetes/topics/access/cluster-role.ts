import { joined, type Localized, paragraphs } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { bullets, say } from '../_text.js'
import { boundInWords, dangerOf, rbacPage, roleOrClusterRole, ruleInWords, rulesOf } from './_rbac.js'

export default {
  key: 'ClusterRole',
  title: { en: 'rights for any namespace, or the cluster', 'zh-cn': '可用于任何命名空间或整个集群的权限' },
  summary: summary('ClusterRole'),
  notes: {
    en: [
      'Bound by a RoleBinding it counts in that namespace only.',
      'Built in: `view`, `edit`, `admin`, `cluster-admin`. Labels `rbac.authorization.k8s.io/aggregate-to-view: "true"` and the like add rules to them.',
    ],
    'zh-cn': [
      '用 RoleBinding 绑定时，只在那个命名空间有效。',
      '内置：`view`、`edit`、`admin`、`cluster-admin`。标签 `rbac.authorization.k8s.io/aggregate-to-view: "true"` 之类可以往里加规则。',
    ],
  },
  compare: roleOrClusterRole,
  see: rbacPage('#role-and-clusterrole'),
  explain,
} satisfies KubernetesTopic

function explain({ resource, manifest }: KubernetesPlace): Explanation | undefined {
  const rules = resource.kind === 'ClusterRole' ? rulesOf(resource) : []
  if (rules.length === 0) return undefined
  const scope: Localized = {
    en: 'everywhere with a ClusterRoleBinding, in one namespace with a RoleBinding',
    'zh-cn': '（ClusterRoleBinding 绑定时到处有效，RoleBinding 绑定时只在一个命名空间）',
  }
  return {
    text: joined(
      [
        say({ en: 'whoever is bound to it may, {scope}:', 'zh-cn': '被授予者可以{scope}：' }, { scope }),
        bullets(rules.slice(0, 8).map(ruleInWords)),
        joined([
          ...rules
            .map(dangerOf)
            .filter(danger => danger !== undefined)
            .slice(0, 1),
          boundInWords(resource, manifest),
        ]),
      ],
      paragraphs,
    ),
  }
}
