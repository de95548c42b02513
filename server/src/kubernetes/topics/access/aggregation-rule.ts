import type { Explanation } from '../../../core/topic.js'
import { labelsOf, matches, selectorAt } from '../../selectors.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { itemsOf } from '../../tree.js'
import { allNamed, explained, resourcesOf, selectorText } from '../_file.js'
import { summary } from '../_summary.js'
import { codes, say } from '../_text.js'
import { rbacPage } from './_rbac.js'

export default {
  key: 'ClusterRole.aggregationRule',
  also: ['AggregationRule.clusterRoleSelectors'],
  title: { en: 'a role put together from others', 'zh-cn': '由其他角色汇总而成' },
  summary: summary('ClusterRole.aggregationRule'),
  see: rbacPage('#aggregated-clusterroles'),
  explain,
} satisfies KubernetesTopic

function explain({ resource, manifest }: KubernetesPlace): Explanation | undefined {
  const selectors = itemsOf(resource.at('aggregationRule', 'clusterRoleSelectors')).flatMap(
    ({ value }) => selectorAt(value) ?? [],
  )
  if (selectors.length === 0) return undefined
  const roles = resourcesOf(manifest).filter(one => {
    const labels = one.kind === 'ClusterRole' ? labelsOf(one.root) : undefined
    return labels !== undefined && selectors.some(selector => matches(selector, labels))
  })
  return explained(
    say(
      {
        en: 'the rules of every ClusterRole with {labels} are collected here; `rules` written here are overwritten.',
        'zh-cn': '带 {labels} 的所有 ClusterRole 的规则都汇总到这里；这里写的 `rules` 会被覆盖。',
      },
      { labels: codes(selectors.map(selectorText), 'or') },
    ),
    roles.length > 0
      ? say({ en: 'In this file: {roles}.', 'zh-cn': '本文件中有：{roles}。' }, { roles: allNamed(roles) })
      : undefined,
  )
}
