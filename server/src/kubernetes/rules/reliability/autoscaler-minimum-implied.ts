import type { KubernetesRule } from '../../rule.js'
import { resourceWith } from '../_examples.js'
import { lowMinimum } from './_replicas.js'

export default {
  id: 'kubernetes/autoscaler-minimum-implied',
  severity: 'information',
  preset: 'strict',
  aliases: { 'kube-score': ['horizontalpodautoscaler-replicas'] },
  title: { en: 'An autoscaler without a lower bound', 'zh-cn': '没有写下限的自动扩缩' },
  why: {
    en: 'Without `minReplicas` the bound is 1: at quiet times a single Pod is left, and when its node is drained nobody answers.',
    'zh-cn': '不写 `minReplicas` 时下限为 1：空闲时只剩一个 Pod，它的节点一腾空就无人应答。',
  },
  instead: { en: '`minReplicas: 2` or more.', 'zh-cn': '设置 `minReplicas: 2` 或更多。' },
  message: {
    en: 'Without `minReplicas` a single Pod is left at quiet times. Set {least} or more.',
    'zh-cn': '没有写 `minReplicas`，空闲时只剩一个 Pod。设为 {least} 或更多。',
  },
  fix: { title: { en: 'Set `minReplicas: {least}`', 'zh-cn': '设置 `minReplicas: {least}`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }\n  maxReplicas: 5',
      ).replace('name: shop\n', 'name: shop\n        ^^^^\n'),
    ],
    good: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }\n  minReplicas: 2\n  maxReplicas: 5',
      ),
    ],
  },
  check: lowMinimum(2, 'implied'),
} satisfies KubernetesRule
