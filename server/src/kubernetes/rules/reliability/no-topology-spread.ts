import type { KubernetesRule } from '../../rule.js'
import { podWith, workloadWith } from '../_examples.js'
import { podLacks } from './_presence.js'

export default {
  id: 'kubernetes/no-topology-spread',
  severity: 'information',
  preset: 'all',
  aliases: { polaris: ['topologySpreadConstraint'] },
  title: { en: 'Nothing spreads the Pods', 'zh-cn': '没有让 Pod 分散的约束' },
  why: {
    en: 'The scheduler spreads Pods by default, but only as a preference. Without a constraint all replicas may end up in one zone.',
    'zh-cn': '调度器默认会尽量分散，但只是偏好。没有约束时，所有副本可能落在同一个可用区。',
  },
  instead: {
    en: 'Add `topologySpreadConstraints` over `topology.kubernetes.io/zone` or `kubernetes.io/hostname`.',
    'zh-cn': '用 `topologySpreadConstraints` 按 `topology.kubernetes.io/zone` 或 `kubernetes.io/hostname` 分散。',
  },
  message: {
    en: 'Nothing keeps these Pods from sharing a node or a zone. Add `topologySpreadConstraints`.',
    'zh-cn': '没有什么阻止这些 Pod 挤在同一节点或可用区。添加 `topologySpreadConstraints`。',
  },
  examples: {
    bad: [workloadWith('Deployment', 'replicas: 2').replace('    spec:\n', '    spec:\n    ^^^^\n')],
    good: [
      podWith(
        'topologySpreadConstraints:\n  - maxSkew: 1\n    topologyKey: kubernetes.io/hostname\n    whenUnsatisfiable: ScheduleAnyway\n    labelSelector: { matchLabels: { app: shop } }',
      ),
    ],
  },
  check: podLacks('topologySpreadConstraints'),
} satisfies KubernetesRule
