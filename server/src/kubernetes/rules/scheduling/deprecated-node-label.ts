import { renameKey, replaceScalar } from '../../edits.js'
import type { ScalarNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, asScalar, asString, entries, get, keyOf, pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/deprecated-node-label',
  severity: 'warning',
  tag: 'deprecated',
  title: { en: 'A node label that has been replaced', 'zh-cn': '已被取代的节点标签' },
  why: {
    en: 'Well-known labels of nodes lost their `beta` years ago, and control-plane nodes are no longer labelled `master`. New nodes need not carry the old names, and then a Pod that asks for them is never placed.',
    'zh-cn':
      '节点的知名标签早已去掉 `beta`，控制平面节点也不再带 `master` 标签。新节点可能没有旧名字，要求旧名字的 Pod 就永远调度不上。',
  },
  instead: { en: 'Use the label that has replaced it.', 'zh-cn': '改用取代它的标签。' },
  message: {
    en: 'The node label `{old}` has been replaced by `{instead}`, and new nodes need not carry it: the Pod might never be placed. Change it.',
    'zh-cn': '节点标签 `{old}` 已被 `{instead}` 取代，新节点可能不再带它，Pod 就调度不上。改用新的。',
  },
  fix: { title: { en: 'Change to `{instead}`', 'zh-cn': '改为 `{instead}`' }, safe: false },
  examples: {
    bad: [podWith('nodeSelector:\n  beta.kubernetes.io/os: linux\n  ^^^^^^^^^^^^^^^^^^^^^')],
    good: [podWith('nodeSelector:\n  kubernetes.io/os: linux')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PodSpec')) {
      const selector = asMap(get(node, 'nodeSelector'))
      for (const pair of selector ? entries(selector) : []) {
        const old = keyOf(pair.key)
        const instead = newer[old]
        if (!instead) continue
        const free = selector?.pairs.includes(pair) && !pairOf(selector, instead)
        report(pair.key.span, { old, instead }, free ? renameKey(pair, instead) : [])
      }
    }
    for (const [type, key] of places)
      for (const { node } of ofType(slice, type)) {
        const scalar: ScalarNode | undefined = asScalar(pairOf(node, key)?.value)
        const old = asString(scalar)
        const instead = old && newer[old]
        if (scalar && old && instead) report(scalar.span, { old, instead }, replaceScalar(scalar, instead))
      }
  },
} satisfies KubernetesRule

const places = [
  ['NodeSelectorRequirement', 'key'],
  ['TopologySpreadConstraint', 'topologyKey'],
  ['PodAffinityTerm', 'topologyKey'],
] as const

const newer: Readonly<Record<string, string>> = {
  'beta.kubernetes.io/arch': 'kubernetes.io/arch',
  'beta.kubernetes.io/os': 'kubernetes.io/os',
  'beta.kubernetes.io/instance-type': 'node.kubernetes.io/instance-type',
  'failure-domain.beta.kubernetes.io/region': 'topology.kubernetes.io/region',
  'failure-domain.beta.kubernetes.io/zone': 'topology.kubernetes.io/zone',
  'failure-domain.kubernetes.io/region': 'topology.kubernetes.io/region',
  'failure-domain.kubernetes.io/zone': 'topology.kubernetes.io/zone',
  'node-role.kubernetes.io/master': 'node-role.kubernetes.io/control-plane',
}
