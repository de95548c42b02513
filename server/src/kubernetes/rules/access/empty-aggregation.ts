import type { KubernetesRule } from '../../rule.js'
import { get, itemsOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { head, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/empty-aggregation',
  severity: 'error',
  title: { en: 'An aggregated role that selects no roles', 'zh-cn': '聚合角色没有选择任何角色' },
  why: {
    en: '`aggregationRule` fills a ClusterRole from others that its selectors find. The API server refuses one without a selector.',
    'zh-cn': '`aggregationRule` 用选中的其他角色来填充 ClusterRole，没有选择算符会被 API 服务器拒绝。',
  },
  instead: {
    en: 'Select roles by label in `clusterRoleSelectors`.',
    'zh-cn': '在 `clusterRoleSelectors` 里用标签选择角色。',
  },
  message: {
    en: '`aggregationRule` selects no roles to take rules from, and the API server refuses it. Add a selector to `clusterRoleSelectors`.',
    'zh-cn': '`aggregationRule` 没有选择要汇总的角色，API 服务器会拒绝。在 `clusterRoleSelectors` 里加上选择算符。',
  },
  examples: {
    bad: [
      resourceWith(
        'rbac.authorization.k8s.io/v1',
        'ClusterRole',
        'aggregationRule:\n^^^^^^^^^^^^^^^\n  clusterRoleSelectors: []',
      ),
    ],
    good: [
      resourceWith(
        'rbac.authorization.k8s.io/v1',
        'ClusterRole',
        'aggregationRule:\n  clusterRoleSelectors:\n    - matchLabels: { example.com/aggregate: "true" }',
      ),
    ],
  },
  check(slice, report) {
    for (const rule of ofType(slice, 'AggregationRule')) {
      const selectors = get(rule.node, 'clusterRoleSelectors')
      if (!rule.node.templated && !selectors?.templated && itemsOf(selectors).length === 0) report(head(rule))
    }
  },
} satisfies KubernetesRule
