import type { KubernetesRule } from '../../rule.js'
import { resourceWith } from '../_examples.js'
import { lowMinimum } from './_replicas.js'

export default {
  id: 'kubernetes/autoscaler-minimum-three',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['hpa-minimum-three-replicas'] },
  title: { en: 'An autoscaler that goes below three replicas', 'zh-cn': '自动扩缩会缩到三个副本以下' },
  why: {
    en: 'With three replicas one may be updated and another fail, and there is still somebody to answer.',
    'zh-cn': '有三个副本时，一个在更新、另一个出故障，仍有人应答。',
  },
  instead: { en: '`minReplicas: 3` or more.', 'zh-cn': '设置 `minReplicas: 3` 或更多。' },
  message: {
    en: 'With `minReplicas` {replicas} there is little to spare. Set {least} or more.',
    'zh-cn': '`minReplicas` 为 {replicas}，余量不足。设为 {least} 或更多。',
  },
  fix: { title: { en: 'Set `minReplicas: {least}`', 'zh-cn': '设置 `minReplicas: {least}`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }\n  minReplicas: 2\n               ^\n  maxReplicas: 5',
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
  check: lowMinimum(3, 'any'),
} satisfies KubernetesRule
