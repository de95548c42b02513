import { joined, type Localized, paragraphs } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { inNamespace } from '../_file.js'
import { summary } from '../_summary.js'
import { bullets, say } from '../_text.js'
import { boundInWords, dangerOf, rbacPage, roleExample, roleOrClusterRole, ruleInWords, rulesOf } from './_rbac.js'

export default {
  key: 'Role',
  title: { en: 'rights within one namespace', 'zh-cn': '一个命名空间内的权限' },
  summary: summary('Role'),
  compare: roleOrClusterRole,
  example: roleExample,
  see: rbacPage('#role-and-clusterrole'),
  explain,
} satisfies KubernetesTopic

function explain({ resource, manifest }: KubernetesPlace): Explanation | undefined {
  const rules = resource.kind === 'Role' ? rulesOf(resource) : []
  if (rules.length === 0) return undefined
  const scope: Localized = say({ en: 'in {where}', 'zh-cn': '在{where}里' }, { where: inNamespace(resource) })
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
