import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asNumber, asString, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { mapsIn, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/replica-bounds',
  severity: 'error',
  aliases: { polaris: ['hpaMaxAvailability'] },
  title: { en: 'Bounds of an autoscaler that leave no room', 'zh-cn': '自动扩缩的上下限不成立' },
  why: {
    en: 'An autoscaler keeps the replicas between `minReplicas` and `maxReplicas`. The API server refuses a minimum above the maximum, and a minimum of 0 unless a feature gate allows it for an object or external metric.',
    'zh-cn':
      '自动扩缩把副本数保持在 `minReplicas` 和 `maxReplicas` 之间。下限大于上限会被 API 服务器拒绝；下限为 0 也会，除非打开特性门控并使用 Object 或 External 指标。',
  },
  instead: {
    en: 'Write `minReplicas` of 1 or more, and a `maxReplicas` not below it.',
    'zh-cn': '`minReplicas` 至少为 1，`maxReplicas` 不小于它。',
  },
  message: {
    en: '{problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
  },
  fix: { title: { en: 'Set `minReplicas: {min}`', 'zh-cn': '设为 `minReplicas: {min}`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }\n  minReplicas: 5\n  maxReplicas: 3\n               ^',
      ),
    ],
    good: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }\n  minReplicas: 3\n  maxReplicas: 5',
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'HorizontalPodAutoscalerSpec')) {
      const low = pairOf(node, 'minReplicas')
      const high = pairOf(node, 'maxReplicas')
      const min = asNumber(low?.value)
      const max = asNumber(high?.value)
      if (low && min === 0 && !mapsIn(get(node, 'metrics')).some(metric => outside.has(asString(get(metric, 'type')))))
        report(pointAt(low), { ...zero, min: 1 }, setKey(slice, node, 'minReplicas', 1))
      else if (high && min !== undefined && max !== undefined && max >= 1 && max < min)
        report(pointAt(high), { ...crossed(min, max), min: max }, setKey(slice, node, 'minReplicas', max), {
          title: { en: `Set \`maxReplicas: ${min}\``, 'zh-cn': `设为 \`maxReplicas: ${min}\`` },
          edits: setKey(slice, node, 'maxReplicas', min),
        })
    }
  },
} satisfies KubernetesRule

const outside: ReadonlySet<string | undefined> = new Set(['Object', 'External'])

const zero: Readonly<Record<'problem' | 'remedy', Localized>> = {
  problem: {
    en: 'With no Pod left there is no load to measure, so `minReplicas: 0` is not allowed',
    'zh-cn': '一个 Pod 都没有就无从测量负载，所以不允许 `minReplicas: 0`',
  },
  remedy: { en: 'Write 1 or more', 'zh-cn': '写 1 或更大' },
}
const crossed = (min: number, max: number): Readonly<Record<'problem' | 'remedy', Localized>> => ({
  problem: {
    en: `\`maxReplicas\` (${max}) is below \`minReplicas\` (${min})`,
    'zh-cn': `\`maxReplicas\`（${max}）小于 \`minReplicas\`（${min}）`,
  },
  remedy: { en: 'Swap or correct them', 'zh-cn': '对调或改正' },
})
