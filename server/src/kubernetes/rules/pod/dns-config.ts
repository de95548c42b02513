import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf, pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { isUnset, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/dns-config',
  severity: 'error',
  title: { en: '`dnsPolicy: None` without a name server', 'zh-cn': '`dnsPolicy: None` 但没有写域名服务器' },
  why: {
    en: '`None` takes nothing from the cluster and nothing from the node, so the Pod could not resolve a single name. The API server refuses it.',
    'zh-cn': '`None` 既不用集群的 DNS，也不用节点的 DNS，Pod 就一个域名也解析不了。API 服务器会拒绝。',
  },
  instead: {
    en: 'Name one to three servers in `dnsConfig.nameservers`, or take another `dnsPolicy`: `ClusterFirst` is the default.',
    'zh-cn': '在 `dnsConfig.nameservers` 里写 1 到 3 个服务器，或换一种 `dnsPolicy`：默认是 `ClusterFirst`。',
  },
  message: {
    en: '`dnsPolicy: None` takes no DNS server from cluster or node, and `dnsConfig.nameservers` names none: the API server refuses the Pod. Name at least one.',
    'zh-cn':
      '`dnsPolicy: None` 不使用集群和节点的 DNS，而 `dnsConfig.nameservers` 里一个也没写，API 服务器会拒绝。至少写一个。',
  },
  examples: {
    bad: [podWith('dnsPolicy: None\n           ^^^^')],
    good: [podWith('dnsPolicy: None\ndnsConfig:\n  nameservers: [10.0.0.10]')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PodSpec')) {
      const policy = pairOf(node, 'dnsPolicy')
      if (!policy || asString(policy.value) !== 'None') continue
      const servers = get(node, 'dnsConfig', 'nameservers')
      const config = get(node, 'dnsConfig')
      const none = isUnset(node, 'dnsConfig') || isUnset(config, 'nameservers')
      if (none || (servers?.type === 'seq' && !servers.templated && itemsOf(servers).length === 0))
        report(pointAt(policy))
    }
  },
} satisfies KubernetesRule
