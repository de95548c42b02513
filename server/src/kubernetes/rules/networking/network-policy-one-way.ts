import type { Resource } from '../../model.js'
import type { ManifestRule } from '../../rule.js'
import { selectorOf } from '../../selectors.js'
import { asString, itemsOf } from '../../tree.js'
import { podWith, resourceWith } from '../_examples.js'
import { resourceHead } from '../hygiene/_resource.js'
import { chosenBy, filed, ofKind, type Workload, workloadsOf } from './_file.js'

const labelled = podWith('restartPolicy: Always').replace('  name: shop\n', '  name: shop\n  labels: { app: shop }\n')
const policy = (types: string) =>
  `---${resourceWith('networking.k8s.io/v1', 'NetworkPolicy', `spec:\n  podSelector:\n    matchLabels: { app: shop }\n  policyTypes: [${types}]`)}`

const directions = ['Ingress', 'Egress'] as const
type Direction = (typeof directions)[number]

export default {
  id: 'kubernetes/network-policy-one-way',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-score': ['pod-networkpolicy'] },
  title: { en: 'Pods restricted in one direction only', 'zh-cn': '只限制了一个方向的 Pod' },
  why: {
    en: 'Ingress and egress are restricted apart: with policies for one of them, the other is as open as without any policy. Without egress rules a taken-over Pod may send data anywhere.',
    'zh-cn':
      '入站和出站是分开限制的：只有其中一个方向的策略时，另一个方向和没有策略一样开放。没有出站规则，被攻破的 Pod 可以把数据发到任何地方。',
  },
  instead: {
    en: 'List both `Ingress` and `Egress` in `policyTypes`, with rules for each; remember DNS (port 53) for egress.',
    'zh-cn': '在 `policyTypes` 中同时列出 `Ingress` 和 `Egress`，并分别写规则；出站别忘了 DNS（53 端口）。',
  },
  message: {
    en: 'The NetworkPolicies of this file restrict only `{one}` of these Pods, and `{other}` stays open. Restrict it too.',
    'zh-cn': '本文件的 NetworkPolicy 只限制了这些 Pod 的 `{one}`，`{other}` 仍然开放。把它也限制起来。',
  },
  examples: {
    bad: [labelled.replace('  name: shop\n', '  name: shop\n        ^^^^\n') + policy('Ingress')],
    good: [labelled + policy('Ingress, Egress'), labelled],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const workloads = workloadsOf(all)
    const restricted = new Map<Workload, Set<Direction>>()
    for (const policy of ofKind(all, 'networking.k8s.io', 'NetworkPolicy')) {
      const selector = selectorOf(policy.resource)
      const types = directionsOf(policy.resource)
      for (const workload of selector ? (chosenBy(selector, policy, workloads) ?? []) : [])
        restricted.set(workload, new Set([...(restricted.get(workload) ?? []), ...types]))
    }
    for (const [{ resource, at }, types] of restricted) {
      const [one, ...more] = types
      if (one === undefined || more.length > 0) continue
      report(at(resourceHead(resource)), { one, other: one === 'Ingress' ? 'Egress' : 'Ingress' })
    }
  },
} satisfies ManifestRule

/** Without `policyTypes` a policy is about ingress, and about egress where it has rules for it. */
function directionsOf(policy: Resource): readonly Direction[] {
  const types = policy.at('spec', 'policyTypes')
  if (!types) return policy.at('spec', 'egress') ? directions : ['Ingress']
  const listed = itemsOf(types).map(({ value }) => asString(value))
  // what a template writes may be either
  return types.templated ? directions : directions.filter(one => listed.includes(one))
}
