import type { KubernetesRule } from '../../rule.js'
import { resourceWith } from '../_examples.js'
import { ofType, pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/load-balancer-service',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['exposed-services'] },
  title: { en: 'A load balancer of its own', 'zh-cn': '单独的负载均衡器' },
  why: {
    en: '`LoadBalancer` makes the Service reachable from outside, and each one mostly costs a balancer and an address.',
    'zh-cn': '`LoadBalancer` 让 Service 能从外部访问，通常每个都要占用一个负载均衡器和一个地址。',
  },
  instead: {
    en: '`ClusterIP` with an Ingress or a Gateway before it; or restrict it by `loadBalancerSourceRanges`.',
    'zh-cn': '用 `ClusterIP`，前面放 Ingress 或 Gateway；或用 `loadBalancerSourceRanges` 限制来源。',
  },
  message: {
    en: '`LoadBalancer` makes this Service reachable from outside. Use `ClusterIP` if that is not meant.',
    'zh-cn': '`LoadBalancer` 让这个 Service 能从外部访问。如果不想这样，改用 `ClusterIP`。',
  },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  type: LoadBalancer\n        ^^^^^^^^^^^^\n  selector: { app: shop }\n  ports:\n    - port: 80',
      ),
    ],
    good: [
      resourceWith('v1', 'Service', 'spec:\n  type: ClusterIP\n  selector: { app: shop }\n  ports:\n    - port: 80'),
    ],
  },
  check(slice, report) {
    for (const service of ofType(slice, 'ServiceSpec'))
      if (textIn(service.node, 'type') === 'LoadBalancer') report(pointIn(service, 'type'))
  },
} satisfies KubernetesRule
