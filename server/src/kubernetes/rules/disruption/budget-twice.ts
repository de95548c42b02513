import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { allSet, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/budget-twice',
  severity: 'error',
  title: {
    en: '`minAvailable` together with `maxUnavailable`',
    'zh-cn': '`minAvailable` 与 `maxUnavailable` 同时出现',
  },
  why: {
    en: 'One says how many Pods must stay, the other how many may leave: two answers to one question. The API server takes one.',
    'zh-cn': '一个规定至少留下多少，一个规定最多离开多少，是同一个问题的两种答案，API 服务器只接受一个。',
  },
  instead: {
    en: 'Keep `maxUnavailable`: it stays right when the number of replicas changes.',
    'zh-cn': '保留 `maxUnavailable`：副本数变化后它依然适用。',
  },
  message: {
    en: '`minAvailable` and `maxUnavailable` answer one question, and the API server takes one of them. Keep `maxUnavailable`: it stays right when the replicas change.',
    'zh-cn':
      '`minAvailable` 和 `maxUnavailable` 回答的是同一个问题，API 服务器只接受一个。保留 `maxUnavailable`：副本数变化后它依然适用。',
  },
  fix: { title: { en: 'Remove `minAvailable`', 'zh-cn': '删除 `minAvailable`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'policy/v1',
        'PodDisruptionBudget',
        'spec:\n  minAvailable: 1\n  ^^^^^^^^^^^^\n  maxUnavailable: 1\n  selector:\n    matchLabels: { app: shop }',
      ),
    ],
    good: [
      resourceWith(
        'policy/v1',
        'PodDisruptionBudget',
        'spec:\n  maxUnavailable: 1\n  selector:\n    matchLabels: { app: shop }',
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PodDisruptionBudgetSpec')) {
      const pair = pairOf(node, 'minAvailable')
      if (!pair || !allSet(node, 'minAvailable', 'maxUnavailable')) continue
      report(pair.key.span, {}, removeKeys(slice, node, 'minAvailable'), {
        title: { en: 'Remove `maxUnavailable`', 'zh-cn': '删除 `maxUnavailable`' },
        edits: removeKeys(slice, node, 'maxUnavailable'),
      })
    }
  },
} satisfies KubernetesRule
