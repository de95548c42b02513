import type { KubernetesRule } from '../../rule.js'
import { asMap, entries, get, itemsOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { isSet } from '../_typed.js'

const policy = (spec: string) => resourceWith('networking.k8s.io/v1', 'NetworkPolicy', spec)

export default {
  id: 'kubernetes/network-policy-without-selector',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0038'] },
  title: { en: 'A NetworkPolicy that selects nobody in particular', 'zh-cn': '没有选择任何对象的 NetworkPolicy' },
  why: {
    en: 'Rules for all Pods of a namespace, by addresses or ports alone, let in more than each Pod needs.',
    'zh-cn': '只按地址或端口给命名空间里的所有 Pod 写规则，放行的比每个 Pod 需要的多。',
  },
  instead: {
    en: 'Name the Pods in `podSelector`, and in `from` and `to` those who may talk to them.',
    'zh-cn': '在 `podSelector` 中选出 Pod，在 `from` 和 `to` 中选出可以与它们通信的对象。',
  },
  message: {
    en: 'This policy opens the same for all Pods of the namespace and names no Pods or namespaces as peers. Use selectors.',
    'zh-cn': '这个策略对命名空间里的所有 Pod 开放同样的访问，也没有用选择算符限定对方。使用选择算符。',
  },
  examples: {
    bad: [
      policy(
        'spec:\n  podSelector: {}\n  ^^^^^^^^^^^\n  ingress:\n    - from:\n        - ipBlock: { cidr: 10.0.0.0/8 }',
      ),
    ],
    good: [
      policy('spec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]'),
      policy('spec:\n  podSelector: {}\n  ingress:\n    - from:\n        - podSelector: {}'),
    ],
  },
  check(slice, report) {
    for (const resource of slice.resources) {
      if (resource.group !== 'networking.k8s.io' || resource.kind !== 'NetworkPolicy') continue
      const spec = asMap(resource.at('spec'))
      const pair = resource.pairAt('spec', 'podSelector')
      const own = asMap(pair?.value)
      if (!spec || !pair || !own || spec.templated || own.templated || entries(own).length > 0) continue
      const rules = [...itemsOf(get(spec, 'ingress')), ...itemsOf(get(spec, 'egress'))].map(({ value }) => value)
      const peers = rules.flatMap(rule => [...itemsOf(get(rule, 'from')), ...itemsOf(get(rule, 'to'))])
      const isSelective = peers.some(({ value }) => isSet(value, 'podSelector') || isSet(value, 'namespaceSelector'))
      if (rules.length > 0 && !isSelective && !rules.some(rule => rule?.templated)) report(pair.key.span)
    }
  },
} satisfies KubernetesRule
