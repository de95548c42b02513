import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { around, head, isSet, isUnset, ofType, pointIn } from '../_typed.js'

export default {
  id: 'kubernetes/selects-no-pods',
  severity: 'warning',
  aliases: { 'kube-score': ['pod-topology-spread-constraints'] },
  title: { en: 'Affinity or spreading without a label selector', 'zh-cn': '亲和性或拓扑分布约束没有标签选择算符' },
  why: {
    en: 'Without `labelSelector` the term counts no Pods at all: an anti-affinity keeps nobody apart, a spread constraint spreads nothing, and a required affinity can never be satisfied.',
    'zh-cn':
      '没有 `labelSelector` 就一个 Pod 也不计入：反亲和性不会分开任何 Pod，拓扑分布约束形同虚设，必需的亲和性则永远满足不了。',
  },
  instead: { en: 'Select the Pods by their labels.', 'zh-cn': '用标签选中要计入的 Pod。' },
  message: {
    en: 'Without `labelSelector` this counts no Pods at all, so it has no effect (a required affinity: no node at all). Select the Pods by their labels.',
    'zh-cn':
      '没有 `labelSelector`，一个 Pod 也不计入，等于没有写（必需的亲和性则找不到节点）。用标签选中要计入的 Pod。',
  },
  examples: {
    bad: [
      podWith(`
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: topology.kubernetes.io/zone
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    whenUnsatisfiable: DoNotSchedule`),
    ],
    good: [
      podWith(`
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: topology.kubernetes.io/zone
    whenUnsatisfiable: DoNotSchedule
    labelSelector:
      matchLabels: { app: shop }`),
    ],
  },
  check(slice, report) {
    // with matchLabelKeys it is refused, see kubernetes/match-label-keys
    for (const term of ofType(slice, 'TopologySpreadConstraint', 'PodAffinityTerm')) {
      // the scheduler works out the selector of its own constraints, from what owns a Pod
      if (around(term, 'PodTopologySpreadArgs')) continue
      if (isUnset(term.node, 'labelSelector') && !isSet(term.node, 'matchLabelKeys'))
        report(term.node.pairs.length > 0 ? pointIn(term, 'topologyKey') : head(term))
    }
  },
} satisfies KubernetesRule
