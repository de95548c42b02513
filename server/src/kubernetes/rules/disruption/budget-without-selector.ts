import type { KubernetesRule } from '../../rule.js'
import { resourceWith } from '../_examples.js'
import { head, isPatch, isUnset, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/budget-without-selector',
  severity: 'warning',
  title: { en: 'A PodDisruptionBudget that protects no Pod', 'zh-cn': '没有保护任何 Pod 的 PodDisruptionBudget' },
  why: {
    en: 'Without a selector a budget matches no Pods, so drains go on as if it were not there. An empty selector `{}` would match every Pod of the namespace.',
    'zh-cn': '没有选择算符的预算不匹配任何 Pod，驱逐照常进行，等于没有。而空选择算符 `{}` 会匹配命名空间里的所有 Pod。',
  },
  instead: { en: 'Select the Pods by their labels.', 'zh-cn': '用标签选中 Pod。' },
  message: {
    en: 'This budget has no selector and so protects no Pod at all. Select Pods by their labels.',
    'zh-cn': '这个预算没有选择算符，一个 Pod 也保护不了。用标签选中 Pod。',
  },
  examples: {
    bad: [resourceWith('policy/v1', 'PodDisruptionBudget', 'spec:\n^^^^\n  maxUnavailable: 1')],
    good: [
      resourceWith(
        'policy/v1',
        'PodDisruptionBudget',
        'spec:\n  maxUnavailable: 1\n  selector:\n    matchLabels: { app: shop }',
      ),
    ],
  },
  check(slice, report) {
    for (const spec of ofType(slice, 'PodDisruptionBudgetSpec'))
      if (isUnset(spec.node, 'selector') && spec.node.pairs.length > 0 && !isPatch(spec)) report(head(spec))
  },
} satisfies KubernetesRule
