import type { KubernetesRule } from '../../rule.js'
import { get, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/scaling-policies',
  severity: 'error',
  title: { en: 'A scaling behaviour with an empty list of policies', 'zh-cn': '扩缩行为的策略列表为空' },
  why: {
    en: 'The policies say how fast the autoscaler may go. The API server refuses an empty list: to go nowhere there is `selectPolicy: Disabled`.',
    'zh-cn': '策略规定扩缩的速度，空列表会被 API 服务器拒绝：要禁止某个方向，用 `selectPolicy: Disabled`。',
  },
  instead: {
    en: 'Leave `policies` out for the defaults, or write one.',
    'zh-cn': '不写 `policies` 使用默认值，或至少写一条。',
  },
  message: {
    en: 'An empty list of policies is refused by the API server. Leave `policies` out for the defaults; to switch a direction off write `selectPolicy: Disabled`.',
    'zh-cn': 'API 服务器不接受空的策略列表。不写 `policies` 即用默认值；要禁止某个方向，写 `selectPolicy: Disabled`。',
  },
  examples: {
    bad: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }\n  maxReplicas: 5\n  behavior:\n    scaleDown:\n      policies: []\n      ^^^^^^^^',
      ),
    ],
    good: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }\n  maxReplicas: 5\n  behavior:\n    scaleDown:\n      selectPolicy: Disabled',
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'HPAScalingRules')) {
      const pair = pairOf(node, 'policies')
      const policies = get(node, 'policies')
      if (pair && policies?.type === 'seq' && !policies.templated && policies.items.length === 0) report(pair.key.span)
    }
  },
} satisfies KubernetesRule
