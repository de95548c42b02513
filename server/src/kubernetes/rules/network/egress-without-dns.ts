import type { MapNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asNumber, asString, get, itemsOf, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { isSet, isUnset, mapsIn, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/egress-without-dns',
  severity: 'information',
  preset: 'strict',
  title: { en: 'Egress rules that leave out DNS', 'zh-cn': '出站规则没有放行 DNS' },
  why: {
    en: 'Once egress is governed only what is listed gets out, and names are looked up by DNS on port 53. Unless another policy allows that, the Pods find no Service by its name.',
    'zh-cn':
      '一旦管控出站流量，就只有列出的能出去，而域名解析要走 53 端口的 DNS。除非另有策略放行，这些 Pod 无法用名字找到任何 Service。',
  },
  instead: {
    en: 'Allow port 53, UDP and TCP, to the namespace `kube-system`.',
    'zh-cn': '放行到 `kube-system` 命名空间的 53 端口，UDP 和 TCP 都要。',
  },
  message: {
    en: 'No rule lets DNS out (port 53), so unless another policy does, these Pods find no Service by its name. Add a rule for port 53, UDP and TCP.',
    'zh-cn':
      '没有规则放行 DNS（53 端口），除非另有策略，这些 Pod 无法用名字找到任何 Service。加一条 53 端口的规则，UDP 和 TCP 都要。',
  },
  examples: {
    bad: [
      resourceWith(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        `
spec:
  podSelector: {}
  policyTypes: [Egress]
  egress:
  ^^^^^^
    - to: [{ podSelector: { matchLabels: { app: db } } }]
      ports: [{ port: 5432 }]`,
      ),
    ],
    good: [
      resourceWith(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        `
spec:
  podSelector: {}
  policyTypes: [Egress]
  egress:
    - to: [{ podSelector: { matchLabels: { app: db } } }]
      ports: [{ port: 5432 }]
    - to: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } } }]
      ports: [{ port: 53, protocol: UDP }, { port: 53 }]`,
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'NetworkPolicySpec')) {
      const pair = pairOf(node, 'egress')
      const list = get(node, 'egress')
      const rules = mapsIn(list)
      const types = itemsOf(get(node, 'policyTypes')).map(({ value }) => asString(value))
      if (!pair || list?.templated || rules.length === 0 || (types.length > 0 && !types.includes('Egress'))) continue
      if (!rules.some(mayLetDnsOut)) report(pair.key.span)
    }
  },
} satisfies KubernetesRule

/** True where a rule may well let DNS out: port 53, a named port, or every port to more than Pods of the same namespace. */
function mayLetDnsOut(rule: MapNode): boolean {
  const ports = mapsIn(get(rule, 'ports'))
  const fits = ports.some(port => {
    const number = asNumber(get(port, 'port'))
    const end = asNumber(get(port, 'endPort'))
    return isUnset(port, 'port') || number === undefined || number === 53 || (number < 53 && (end ?? 0) >= 53)
  })
  if (rule.templated || fits) return true
  if (ports.length > 0) return false
  const peers = mapsIn(get(rule, 'to'))
  return peers.length === 0 || peers.some(peer => isSet(peer, 'namespaceSelector') || isSet(peer, 'ipBlock'))
}
