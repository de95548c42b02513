import type { ManifestRule } from '../../rule.js'
import { asNumber } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { resourceHead } from '../hygiene/_resource.js'
import { filed, ofKind, selectedBy, workloadsOf } from '../networking/_file.js'

export default {
  id: 'kubernetes/no-disruption-budget-for-one',
  severity: 'information',
  preset: 'all',
  aliases: { polaris: ['missingPodDisruptionBudget'] },
  title: { en: 'No budget protects the only replica', 'zh-cn': '没有预算保护唯一的副本' },
  why: {
    en: 'A drain evicts the only Pod of a Deployment at once, and nobody answers until its successor is ready.',
    'zh-cn': '腾空节点会立即驱逐 Deployment 唯一的 Pod，在新 Pod 就绪之前无人应答。',
  },
  instead: {
    en: 'Run two replicas with a PodDisruptionBudget. For a single one a budget only makes the drain wait until somebody steps in.',
    'zh-cn': '运行两个副本，并配上 PodDisruptionBudget。只有一个副本时，预算只会让腾空节点停下来等人处理。',
  },
  message: {
    en: 'No PodDisruptionBudget in this file selects the only Pod of this Deployment, so a drain takes it away at once. Run two, with `maxUnavailable: 1`.',
    'zh-cn':
      '本文件中没有 PodDisruptionBudget 选中这个 Deployment 唯一的 Pod，腾空节点会立即带走它。运行两个副本，并设置 `maxUnavailable: 1`。',
  },
  examples: {
    bad: [workloadWith('Deployment', 'replicas: 1').replace('name: shop\n', 'name: shop\n        ^^^^\n')],
    good: [workloadWith('Deployment', 'replicas: 3')],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const kept = selectedBy(ofKind(all, 'policy', 'PodDisruptionBudget'), workloadsOf(all))
    for (const workload of workloadsOf(all)) {
      const { resource, labels, at } = workload
      const isOne = resource.kind === 'Deployment' && asNumber(resource.at('spec', 'replicas')) === 1
      if (labels && isOne && !kept.has(workload)) report(at(resourceHead(resource)))
    }
  },
} satisfies ManifestRule
