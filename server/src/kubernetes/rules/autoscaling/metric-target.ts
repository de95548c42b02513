import type { Localized } from '../../../core/localized.js'
import { listed } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { head, ofType, setAmong } from '../_typed.js'

export default {
  id: 'kubernetes/metric-target',
  severity: 'error',
  title: { en: 'A metric with no target, or with two', 'zh-cn': '指标没有目标值，或有两个' },
  why: {
    en: 'The autoscaler steers towards one number. Which of `averageUtilization`, `averageValue` and `value` it may be depends on the kind of metric. The API server refuses none, and two.',
    'zh-cn':
      '自动扩缩朝一个数值调节。`averageUtilization`、`averageValue`、`value` 中能用哪个取决于指标类型。一个都没有或写了两个，API 服务器都会拒绝。',
  },
  instead: {
    en: 'Write one of them: `averageUtilization` in percent of the request, `averageValue` for each Pod, `value` in all.',
    'zh-cn': '写其中一个：`averageUtilization` 是占请求量的百分比，`averageValue` 是每个 Pod 的值，`value` 是总值。',
  },
  message: {
    en: '{problem}, and the API server wants exactly one. Write {choice}.',
    'zh-cn': '{problem}，API 服务器要求恰好一个。写 {choice}。',
  },
  examples: {
    bad: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        `
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }
  maxReplicas: 5
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 80
          averageValue: 500m
          ^^^^^^^^^^^^
    - type: Resource
      resource:
        name: memory
        target:
        ^^^^^^
          type: Utilization`,
      ),
    ],
    good: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        `
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }
  maxReplicas: 5
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 80`,
      ),
    ],
  },
  check(slice, report) {
    for (const target of ofType(slice, 'MetricTarget')) {
      const choice = targets[target.parent?.type ?? '']
      if (!choice || target.node.templated) continue
      const found = setAmong(target.node, choice)
      const args = {
        choice: listed(
          choice.map(name => `\`${name}\``),
          'or',
        ),
      }
      const second = found[1] === undefined ? undefined : pairOf(target.node, found[1])
      if (second && target.parent?.type !== 'ObjectMetricSource')
        report(
          second.key.span,
          { ...args, problem: two(found) },
          ...found.map(name => ({
            title: { en: `Remove \`${name}\``, 'zh-cn': `删除 \`${name}\`` },
            safe: false,
            edits: removeKeys(slice, target.node, name),
          })),
        )
      else if (found.length === 0) report(head(target), { ...args, problem: none })
    }
  },
} satisfies KubernetesRule

const targets: Readonly<Record<string, readonly string[]>> = {
  ResourceMetricSource: ['averageUtilization', 'averageValue'],
  ContainerResourceMetricSource: ['averageUtilization', 'averageValue'],
  PodsMetricSource: ['averageValue'],
  ObjectMetricSource: ['value', 'averageValue'],
  ExternalMetricSource: ['value', 'averageValue'],
}

const none: Localized = { en: 'This metric has no number to steer towards', 'zh-cn': '这个指标没有要达到的数值' }
const two = (found: readonly string[]): Localized => ({
  en: `This metric has two targets, ${listed(found.map(name => `\`${name}\``)).en}`,
  'zh-cn': `这个指标有两个目标：${listed(found.map(name => `\`${name}\``))['zh-cn']}`,
})
