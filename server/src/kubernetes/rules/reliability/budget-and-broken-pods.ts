import type { KubernetesRule } from '../../rule.js'
import { setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { head, isSet, isUnset, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/budget-and-broken-pods',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['pdb-unhealthy-pod-eviction-policy'] },
  title: { en: 'Broken Pods can keep a node from draining', 'zh-cn': '故障 Pod 会阻碍节点腾空' },
  why: {
    en: 'By default Pods that are not ready count against the budget: a workload that is broken anyway then blocks the drain.',
    'zh-cn': '默认情况下，未就绪的 Pod 也受预算限制：本来就坏了的工作负载会阻碍腾空。',
  },
  instead: {
    en: '`unhealthyPodEvictionPolicy: AlwaysAllow` lets broken Pods leave.',
    'zh-cn': '`unhealthyPodEvictionPolicy: AlwaysAllow` 允许故障 Pod 离开。',
  },
  message: {
    en: 'Broken Pods may block a drain under this budget. Set `unhealthyPodEvictionPolicy: AlwaysAllow`.',
    'zh-cn': '在这个预算下，故障 Pod 可能阻碍腾空。设置 `unhealthyPodEvictionPolicy: AlwaysAllow`。',
  },
  fix: {
    title: {
      en: 'Set `unhealthyPodEvictionPolicy: AlwaysAllow`',
      'zh-cn': '设置 `unhealthyPodEvictionPolicy: AlwaysAllow`',
    },
    safe: false,
  },
  examples: {
    bad: [
      resourceWith(
        'policy/v1',
        'PodDisruptionBudget',
        'spec:\n^^^^\n  maxUnavailable: 1\n  selector:\n    matchLabels: { app: shop }',
      ),
    ],
    good: [
      resourceWith(
        'policy/v1',
        'PodDisruptionBudget',
        'spec:\n  unhealthyPodEvictionPolicy: AlwaysAllow\n  maxUnavailable: 1\n  selector:\n    matchLabels: { app: shop }',
      ),
    ],
  },
  check(slice, report) {
    for (const budget of ofType(slice, 'PodDisruptionBudgetSpec'))
      if (isUnset(budget.node, 'unhealthyPodEvictionPolicy') && isSet(budget.node, 'selector'))
        report(head(budget), {}, setKey(slice, budget.node, 'unhealthyPodEvictionPolicy', 'AlwaysAllow'))
  },
} satisfies KubernetesRule
