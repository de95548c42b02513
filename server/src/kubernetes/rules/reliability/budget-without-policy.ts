import type { KubernetesRule } from '../../rule.js'
import { setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { head, isSet, isUnset, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/budget-without-policy',
  severity: 'warning',
  aliases: { 'kube-score': ['poddisruptionbudget-has-policy'] },
  title: { en: 'A budget that says nothing', 'zh-cn': '什么都没有规定的预算' },
  why: {
    en: 'Without `minAvailable` and `maxUnavailable` the budget is taken as `minAvailable: 1`, which lets a single replica never leave.',
    'zh-cn': '两者都不写时按 `minAvailable: 1` 处理，只有一个副本时就永远不能离开。',
  },
  instead: {
    en: 'Write `maxUnavailable: 1`, or what is meant.',
    'zh-cn': '写 `maxUnavailable: 1`，或写明真正的意图。',
  },
  message: {
    en: 'This budget has neither `minAvailable` nor `maxUnavailable`. Write `maxUnavailable: 1`, or what is meant.',
    'zh-cn': '这个预算既没有 `minAvailable` 也没有 `maxUnavailable`。写 `maxUnavailable: 1`，或写明真正的意图。',
  },
  fix: { title: { en: 'Add `maxUnavailable: 1`', 'zh-cn': '添加 `maxUnavailable: 1`' }, safe: false },
  examples: {
    bad: [resourceWith('policy/v1', 'PodDisruptionBudget', 'spec:\n^^^^\n  selector:\n    matchLabels: { app: shop }')],
    good: [
      resourceWith(
        'policy/v1',
        'PodDisruptionBudget',
        'spec:\n  maxUnavailable: 1\n  selector:\n    matchLabels: { app: shop }',
      ),
    ],
  },
  check(slice, report) {
    for (const budget of ofType(slice, 'PodDisruptionBudgetSpec'))
      if (
        isUnset(budget.node, 'minAvailable') &&
        isUnset(budget.node, 'maxUnavailable') &&
        isSet(budget.node, 'selector')
      )
        report(head(budget), {}, setKey(slice, budget.node, 'maxUnavailable', 1))
  },
} satisfies KubernetesRule
