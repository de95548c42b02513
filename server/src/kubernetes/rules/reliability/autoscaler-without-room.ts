import type { KubernetesRule } from '../../rule.js'
import { asMap, asNumber, get } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { isUnset, ofType, pointIn } from '../_typed.js'

export default {
  id: 'kubernetes/autoscaler-without-room',
  severity: 'warning',
  aliases: { polaris: ['hpaMaxAvailability'] },
  title: { en: 'An autoscaler that cannot scale', 'zh-cn': '无法扩缩的自动扩缩器' },
  why: {
    en: 'With as many replicas at most as at least, the number never changes.',
    'zh-cn': '上限与下限相等，副本数永远不变。',
  },
  instead: { en: 'Raise `maxReplicas`, or drop the autoscaler.', 'zh-cn': '调高 `maxReplicas`，或去掉自动扩缩器。' },
  message: {
    en: 'At least and at most {replicas}: this never scales. Raise `maxReplicas`, or drop the autoscaler.',
    'zh-cn': '上下限都是 {replicas}，永远不会扩缩。调高 `maxReplicas`，或去掉自动扩缩器。',
  },
  examples: {
    bad: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }\n  minReplicas: 3\n  maxReplicas: 3\n               ^',
      ),
    ],
    good: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }\n  minReplicas: 3\n  maxReplicas: 6',
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'HorizontalPodAutoscaler')) {
      const spec = asMap(get(node, 'spec'))
      const most = asNumber(get(spec, 'maxReplicas'))
      const least = isUnset(spec, 'minReplicas') ? 1 : asNumber(get(spec, 'minReplicas'))
      if (spec && most !== undefined && most === least)
        report(pointIn({ node: spec, pair: undefined }, 'maxReplicas'), { replicas: most })
    }
  },
} satisfies KubernetesRule
