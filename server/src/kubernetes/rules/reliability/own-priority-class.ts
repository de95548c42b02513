import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { ofType, pointIn, textIn } from '../_typed.js'

const everywhere = new Set(['system-cluster-critical', 'system-node-critical'])

export default {
  id: 'kubernetes/own-priority-class',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['priority-class-name'] },
  title: { en: 'A priority class that the cluster has to bring', 'zh-cn': '需要集群自备的优先级类' },
  why: {
    en: 'Only `system-cluster-critical` and `system-node-critical` are there in every cluster. Where another class is missing, the Pods are refused.',
    'zh-cn':
      '每个集群都有的只有 `system-cluster-critical` 和 `system-node-critical`。指定的其他优先级类不存在时，Pod 会被拒绝。',
  },
  instead: {
    en: 'See to it that the PriorityClass exists wherever this runs.',
    'zh-cn': '确认运行它的集群里都有这个 PriorityClass。',
  },
  message: {
    en: 'Where no PriorityClass `{name}` exists, these Pods are refused. See to it that the cluster has it.',
    'zh-cn': '没有 PriorityClass `{name}` 的集群会拒绝这些 Pod。确认集群里有它。',
  },
  examples: {
    bad: [podWith('priorityClassName: high\n                   ^^^^')],
    good: [podWith('priorityClassName: system-cluster-critical')],
  },
  check(slice, report) {
    for (const pod of ofType(slice, 'PodSpec')) {
      const name = textIn(pod.node, 'priorityClassName')
      if (name && !everywhere.has(name)) report(pointIn(pod, 'priorityClassName'), { name })
    }
  },
} satisfies KubernetesRule
