import { renameKey, replaceScalar } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, asScalar, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/budget-blocks-drain',
  severity: 'warning',
  aliases: { 'kube-linter': ['pdb-max-unavailable', 'pdb-min-available'], polaris: ['pdbDisruptionsIsZero'] },
  title: { en: 'A budget that lets no Pod leave', 'zh-cn': '不允许任何 Pod 离开的预算' },
  why: {
    en: '`kubectl drain` waits for evictions that never come, and so do upgrades of nodes.',
    'zh-cn': '`kubectl drain` 会一直等待永远不会发生的驱逐，节点升级也一样。',
  },
  instead: {
    en: '`maxUnavailable: 1` lets one Pod leave at a time.',
    'zh-cn': '`maxUnavailable: 1` 每次允许一个 Pod 离开。',
  },
  message: {
    en: '`{field}: {value}` lets no Pod leave, so draining a node never ends. Use `maxUnavailable: 1`.',
    'zh-cn': '`{field}: {value}` 不允许任何 Pod 离开，腾空节点永远不会结束。改用 `maxUnavailable: 1`。',
  },
  fix: { title: { en: 'Use `maxUnavailable: 1`', 'zh-cn': '改用 `maxUnavailable: 1`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'policy/v1',
        'PodDisruptionBudget',
        'spec:\n  maxUnavailable: 0\n                  ^\n  selector:\n    matchLabels: { app: shop }',
      ),
      resourceWith(
        'policy/v1',
        'PodDisruptionBudget',
        'spec:\n  minAvailable: 100%\n                ^^^^\n  selector:\n    matchLabels: { app: shop }',
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
    for (const { node } of ofType(slice, 'PodDisruptionBudget')) {
      const spec = asMap(get(node, 'spec'))
      if (!spec) continue
      for (const [field, blocking] of [
        ['maxUnavailable', /^0%?$/],
        ['minAvailable', /^100%$/],
      ] as const) {
        const scalar = asScalar(get(spec, field))
        const pair = pairOf(spec, field)
        if (!pair || !scalar || scalar.templated || !blocking.test(String(scalar.value))) continue
        const fix =
          field === 'maxUnavailable'
            ? setKey(slice, spec, field, 1)
            : spec.pairs.includes(pair)
              ? [...renameKey(pair, 'maxUnavailable'), ...replaceScalar(scalar, 1)]
              : []
        report(pointAt(pair), { field, value: String(scalar.value) }, fix)
      }
    }
  },
} satisfies KubernetesRule
