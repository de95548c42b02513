import { memo } from '../../../core/memo.js'
import type { Resource } from '../../model.js'
import type { ManifestRule } from '../../rule.js'
import { asNumber } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { isUnset } from '../_typed.js'
import { resourceHead } from '../hygiene/_resource.js'
import { filed, ofKind, selectedBy, workloadsOf } from '../networking/_file.js'

export default {
  id: 'kubernetes/no-disruption-budget',
  severity: 'information',
  preset: 'all',
  aliases: {
    polaris: ['missingPodDisruptionBudget'],
    'kube-score': ['deployment-has-poddisruptionbudget', 'statefulset-has-poddisruptionbudget'],
  },
  title: { en: 'No budget protects the replicas', 'zh-cn': '没有预算保护副本' },
  why: {
    en: 'Without a PodDisruptionBudget a drain of several nodes may take all replicas away at once.',
    'zh-cn': '没有 PodDisruptionBudget 时，同时腾空几个节点可能一次带走所有副本。',
  },
  instead: {
    en: 'A PodDisruptionBudget with `maxUnavailable: 1` that selects these Pods.',
    'zh-cn': '写一个选中这些 Pod、带有 `maxUnavailable: 1` 的 PodDisruptionBudget。',
  },
  message: {
    en: 'No PodDisruptionBudget in this file selects these Pods, so a drain may take them all at once. Write one with `maxUnavailable: 1`.',
    'zh-cn':
      '本文件中没有 PodDisruptionBudget 选中这些 Pod，腾空节点可能一次带走全部。写一个带 `maxUnavailable: 1` 的。',
  },
  examples: {
    bad: [workloadWith('Deployment', 'replicas: 3').replace('name: shop\n', 'name: shop\n        ^^^^\n')],
    good: [workloadWith('Deployment', 'replicas: 1')],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const kept = selectedBy(ofKind(all, 'policy', 'PodDisruptionBudget'), workloadsOf(all))
    for (const workload of workloadsOf(all)) {
      const { resource, labels, at } = workload
      if (labels && mayHaveSeveral(resource) && !kept.has(workload)) report(at(resourceHead(resource)))
    }
  },
} satisfies ManifestRule

const mayHaveSeveral = memo(({ kind, at }: Resource): boolean => {
  if (kind !== 'Deployment' && kind !== 'StatefulSet') return false
  // where it is left out, something else scales the workload
  return isUnset(at('spec'), 'replicas') || (asNumber(at('spec', 'replicas')) ?? 0) >= 2
})
