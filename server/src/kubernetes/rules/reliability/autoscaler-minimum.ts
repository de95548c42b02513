import type { KubernetesRule } from '../../rule.js'
import { resourceWith } from '../_examples.js'
import { lowMinimum } from './_replicas.js'

export default {
  id: 'kubernetes/autoscaler-minimum',
  severity: 'information',
  preset: 'strict',
  aliases: { polaris: ['hpaMinAvailability'], 'kube-score': ['horizontalpodautoscaler-replicas'] },
  title: { en: 'An autoscaler that goes down to one replica', 'zh-cn': '自动扩缩会缩到一个副本' },
  why: {
    en: 'At quiet times a single Pod is left, and when its node is drained nobody answers.',
    'zh-cn': '空闲时只剩一个 Pod，它的节点一腾空就无人应答。',
  },
  instead: { en: '`minReplicas: 2` or more.', 'zh-cn': '设置 `minReplicas: 2` 或更多。' },
  message: {
    en: 'With `minReplicas` {replicas} a single Pod is left at quiet times. Set {least} or more.',
    'zh-cn': '`minReplicas` 为 {replicas}，空闲时只剩一个 Pod。设为 {least} 或更多。',
  },
  fix: { title: { en: 'Set `minReplicas: {least}`', 'zh-cn': '设置 `minReplicas: {least}`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }\n  minReplicas: 1\n               ^\n  maxReplicas: 5',
      ),
    ],
    good: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }\n  minReplicas: 2\n  maxReplicas: 5',
      ),
    ],
  },
  check: lowMinimum(2, 'written'),
} satisfies KubernetesRule
