import type { Localized } from '../../core/localized.js'

/** NetworkPolicies. */
export const networkPolicy: Readonly<Record<string, Localized>> = {
  'NetworkPolicySpec.podSelector': {
    en: 'Which Pods of the namespace the policy is about; empty (`{}`) means all of them. Once a policy selects a Pod, only what some policy allows gets through, in the directions of `policyTypes`.',
    'zh-cn':
      '策略作用于本命名空间的哪些 Pod，写空（`{}`）表示全部。Pod 一旦被某条策略选中，在 `policyTypes` 的方向上就只放行策略允许的流量。',
  },
  'NetworkPolicySpec.policyTypes': {
    en: 'The directions that are closed except for the rules: `Ingress`, `Egress` or both. Left out, `Ingress` always, and `Egress` only if there are egress rules; write it down.',
    'zh-cn':
      '哪些方向默认拒绝、只按规则放行：`Ingress`、`Egress` 或两者。不写则总有 `Ingress`，有出站规则才含 `Egress`；最好写明。',
  },
  'NetworkPolicySpec.ingress': {
    en: 'What may come in; each item is one more permission. An empty list lets nothing in, one empty item (`- {}`) everything.',
    'zh-cn': '允许哪些流量进来，每一项都多放行一些。空列表什么都不放行，写一个空项（`- {}`）则全部放行。',
  },
  'NetworkPolicySpec.egress': {
    en: 'What may go out; each item is one more permission. Remember DNS (port 53, UDP and TCP), or names no longer resolve.',
    'zh-cn': '允许哪些流量出去，每一项都多放行一些。别忘了 DNS（53 端口，UDP 和 TCP），否则域名解析不了。',
  },
  'NetworkPolicyIngressRule.from': {
    en: 'Who may come in: each `-` is an alternative. Left out or empty, everyone.',
    'zh-cn': '允许谁访问：每个 `-` 是一个可选来源。不写或为空表示所有来源。',
  },
  'NetworkPolicyIngressRule.ports': {
    en: 'On which ports of the Pods; left out or empty, all. Both `from` and `ports` must fit.',
    'zh-cn': '允许访问 Pod 的哪些端口，不写或为空表示全部。`from` 和 `ports` 须同时满足。',
  },
  'NetworkPolicyEgressRule.to': {
    en: 'To whom: each `-` is an alternative. Left out or empty, anywhere.',
    'zh-cn': '允许访问谁：每个 `-` 是一个可选目标。不写或为空表示任意目标。',
  },
  'NetworkPolicyEgressRule.ports': {
    en: 'To which ports; left out or empty, all. Both `to` and `ports` must fit.',
    'zh-cn': '允许访问哪些端口，不写或为空表示全部。`to` 和 `ports` 须同时满足。',
  },
  'NetworkPolicyPeer.podSelector': {
    en: "Pods by label: of the policy's own namespace, or of the namespaces chosen by a `namespaceSelector` in the same item.",
    'zh-cn': '按标签选 Pod：默认在策略自己的命名空间，同一项里写了 `namespaceSelector` 则在所选的命名空间。',
  },
  'NetworkPolicyPeer.namespaceSelector': {
    en: 'Namespaces by label, `kubernetes.io/metadata.name` being set on each. Beside `podSelector` in one item both must hold; as a separate `-` it lets in every Pod of them.',
    'zh-cn':
      '按标签选命名空间，每个都有 `kubernetes.io/metadata.name`。与 `podSelector` 同在一项时须同时满足；另起一个 `-` 就放行其中所有 Pod。',
  },
  'NetworkPolicyPeer.ipBlock': {
    en: 'Addresses outside the cluster, as a CIDR; not together with selectors in the same item. Pods are better chosen by label, since their addresses change.',
    'zh-cn': '集群外的地址段（CIDR）；不能与选择算符写在同一项。选 Pod 用标签更合适，因为它们的地址会变。',
  },
  'IPBlock.cidr': {
    en: 'The address range, such as `10.0.0.0/8` or `2001:db8::/64`.',
    'zh-cn': '地址段，例如 `10.0.0.0/8`、`2001:db8::/64`。',
  },
  'IPBlock.except': { en: 'Ranges inside `cidr` that stay closed.', 'zh-cn': '`cidr` 之内仍不放行的地址段。' },
  'NetworkPolicyPort.port': {
    en: "The Pods' port (not the Service's), by number or container port name; left out, all ports.",
    'zh-cn': 'Pod 的端口（不是 Service 的），写编号或容器端口名；不写表示所有端口。',
  },
  'NetworkPolicyPort.endPort': {
    en: 'Makes `port` the first of a range that ends here (GA in 1.25); only with a number.',
    'zh-cn': '表示从 `port` 到这里的一段端口（1.25 起 GA）；`port` 须是数字。',
  },
  'NetworkPolicyPort.protocol': {
    en: '`TCP`, `UDP` or `SCTP`; left out, `TCP` only.',
    'zh-cn': '`TCP`、`UDP` 或 `SCTP`；不写只表示 `TCP`。',
  },
}
