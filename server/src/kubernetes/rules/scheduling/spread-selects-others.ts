import type { KubernetesRule } from '../../rule.js'
import { labelsOf, matches, selectorAt } from '../../selectors.js'
import { get, pairOf } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { around, ofType } from '../_typed.js'

const spreadBy = (app: string): string => `
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: topology.kubernetes.io/zone
    whenUnsatisfiable: DoNotSchedule
    labelSelector:
      matchLabels: { app: ${app} }`

export default {
  id: 'kubernetes/spread-selects-others',
  severity: 'warning',
  title: { en: 'A spread constraint that does not count its own Pods', 'zh-cn': '拓扑分布约束没有计入自己的 Pod' },
  why: {
    en: 'The scheduler counts the Pods that the selector finds. Where the Pod itself is not among them, its replicas may all land in one place, and the constraint looks satisfied.',
    'zh-cn': '调度器按选择算符数 Pod。如果选不中自己，所有副本可能挤在同一处，约束看起来却是满足的。',
  },
  instead: { en: 'Select labels that the Pod template carries.', 'zh-cn': '选择 Pod 模板上已有的标签。' },
  message: {
    en: 'This selector does not match the labels of the Pod itself, so its replicas are not counted and not spread. Select labels of the Pod template.',
    'zh-cn': '这个选择算符选不中 Pod 自己，它的副本不会计入，也就不会分散。改为选择 Pod 模板上的标签。',
  },
  examples: {
    bad: [
      workloadWith(
        'Deployment',
        'replicas: 3',
        spreadBy('web').replace('labelSelector:', 'labelSelector:\n    ^^^^^^^^^^^^^'),
      ),
    ],
    good: [workloadWith('Deployment', 'replicas: 3', spreadBy('shop'))],
  },
  check(slice, report) {
    for (const constraint of ofType(slice, 'TopologySpreadConstraint')) {
      const pair = pairOf(constraint.node, 'labelSelector')
      const selector = selectorAt(get(constraint.node, 'labelSelector'))
      const owner = around(constraint, 'PodTemplateSpec') ?? around(constraint, 'Pod')
      const labels = owner && !get(owner.node, 'metadata')?.templated ? labelsOf(owner.node) : undefined
      if (pair && selector && labels && labels.size > 0 && !matches(selector, labels)) report(pair.key.span)
    }
  },
} satisfies KubernetesRule
