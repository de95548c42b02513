import type { KubernetesRule } from '../../rule.js'
import { get, itemsOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/dns-limits',
  severity: 'error',
  title: { en: 'More DNS servers or search domains than a Pod may have', 'zh-cn': 'DNS 服务器或搜索域超过上限' },
  why: {
    en: 'A Pod may name 3 DNS servers and 32 search domains: resolvers do not look further. The API server refuses more.',
    'zh-cn': '一个 Pod 最多写 3 个 DNS 服务器、32 个搜索域，再多解析器也不会用。API 服务器会拒绝多出来的。',
  },
  instead: { en: 'Keep the ones that matter.', 'zh-cn': '只保留需要的。' },
  message: {
    en: 'This makes {count} {what}, and the API server takes {limit} at most. Keep the ones that matter.',
    'zh-cn': '这里写了 {count} 个{what}，API 服务器最多接受 {limit} 个。只保留需要的。',
  },
  examples: {
    bad: [
      podWith(`
dnsConfig:
  nameservers: [10.0.0.10, 10.0.0.11, 1.1.1.1, 8.8.8.8]
                                               ^^^^^^^`),
    ],
    good: [podWith('dnsConfig:\n  nameservers: [10.0.0.10, 10.0.0.11, 1.1.1.1]')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PodDNSConfig'))
      for (const { key, limit, what } of limits) {
        const items = itemsOf(get(node, key))
        const extra = items[limit]
        if (extra) report((extra.value ?? extra).span, { count: items.length, limit, what })
      }
  },
} satisfies KubernetesRule

const limits = [
  { key: 'nameservers', limit: 3, what: { en: 'DNS servers', 'zh-cn': ' DNS 服务器' } },
  { key: 'searches', limit: 32, what: { en: 'search domains', 'zh-cn': '搜索域' } },
]
