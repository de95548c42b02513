import type { KubernetesRule } from '../../rule.js'
import { asScalar, asString, get, itemsOf } from '../../tree.js'
import { isPlaceholder } from '../../validate/placeholders.js'
import { resourceWith } from '../_examples.js'
import { servicesIn } from './_services.js'

export default {
  id: 'kubernetes/cluster-ips',
  severity: 'error',
  title: { en: '`clusterIP` and `clusterIPs` that differ', 'zh-cn': '`clusterIP` 与 `clusterIPs` 不一致' },
  why: {
    en: '`clusterIP` is the first of `clusterIPs`, kept for old clients. The API server refuses two values that do not agree.',
    'zh-cn': '`clusterIP` 就是 `clusterIPs` 的第一个，为旧客户端保留。两者不一致，API 服务器会拒绝。',
  },
  instead: {
    en: 'Leave both out and let the cluster choose, or write the same address first.',
    'zh-cn': '两者都不写，由集群分配；或让第一个地址相同。',
  },
  message: {
    en: '`clusterIP` is {first}, and this is another address: the API server wants the first of `clusterIPs` to be the same. Leave both out, or make them agree.',
    'zh-cn':
      '`clusterIP` 是 {first}，与这里不同，API 服务器要求 `clusterIPs` 的第一个与它相同。两者都不写，或改成一致。',
  },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: shop }\n  clusterIP: 10.0.0.1\n  clusterIPs: [10.0.0.2]\n               ^^^^^^^^\n  ports:\n    - port: 80',
      ),
    ],
    good: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: shop }\n  clusterIP: None\n  clusterIPs: [None]\n  ports:\n    - port: 80',
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of servicesIn(slice)) {
      const first = asString(get(node, 'clusterIP'))
      const [item] = itemsOf(get(node, 'clusterIPs'))
      const scalar = asScalar(item?.value)
      const own = asString(item?.value)
      if (first && scalar && own && own !== first && !isPlaceholder(first + own)) report(scalar.span, { first })
    }
  },
} satisfies KubernetesRule
