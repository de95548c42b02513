import type { KubernetesRule } from '../../rule.js'
import { podWith, workloadWith } from '../_examples.js'
import { podLacks } from './_presence.js'

export default {
  id: 'kubernetes/no-priority-class',
  severity: 'information',
  preset: 'all',
  aliases: { polaris: ['priorityClassNotSet'], 'kube-linter': ['priority-class-name'] },
  title: { en: 'No priority class', 'zh-cn': '没有优先级类' },
  why: {
    en: "When nodes are full, Pods of higher priority push out those of lower. Without a class a Pod has the cluster's default, mostly 0.",
    'zh-cn': '节点满了的时候，优先级高的 Pod 会挤掉低的。没有指定时采用集群默认值，通常是 0。',
  },
  instead: {
    en: 'Name a PriorityClass, where the cluster has some.',
    'zh-cn': '如果集群里有 PriorityClass，就指定一个。',
  },
  message: {
    en: 'These Pods have the default priority. Name a `priorityClassName` if they matter more, or less.',
    'zh-cn': '这些 Pod 采用默认优先级。如果更重要或更次要，用 `priorityClassName` 指明。',
  },
  examples: {
    bad: [workloadWith('Deployment', 'replicas: 2').replace('    spec:\n', '    spec:\n    ^^^^\n')],
    good: [podWith('priorityClassName: high')],
  },
  check: podLacks('priorityClassName'),
} satisfies KubernetesRule
