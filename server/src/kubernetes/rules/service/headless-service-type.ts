import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { pointAt } from '../_typed.js'
import { servicesIn } from './_services.js'

export default {
  id: 'kubernetes/headless-service-type',
  severity: 'error',
  title: { en: 'A headless Service that is to be reached from outside', 'zh-cn': '无头服务却要从集群外访问' },
  why: {
    en: 'Node ports and load balancers forward to the address of a Service, and a headless one has none. The API server refuses `clusterIP: None` with these types.',
    'zh-cn':
      '节点端口和负载均衡器转发到 Service 的 IP，而无头服务没有 IP。API 服务器不接受这些类型配 `clusterIP: None`。',
  },
  instead: {
    en: 'Remove `clusterIP: None`, or keep a headless Service of type `ClusterIP` beside one for the outside.',
    'zh-cn': '去掉 `clusterIP: None`；或保留一个 `ClusterIP` 类型的无头服务，另建一个供外部访问的 Service。',
  },
  message: {
    en: 'A `{type}` Service needs an address of its own to forward to, so the API server refuses `clusterIP: None`. Remove it, or the type.',
    'zh-cn': '`{type}` 类型的 Service 需要自己的 IP 才能转发，API 服务器不接受 `clusterIP: None`。去掉它，或去掉类型。',
  },
  fix: { title: { en: 'Remove `clusterIP`', 'zh-cn': '删除 `clusterIP`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  type: LoadBalancer\n  clusterIP: None\n             ^^^^\n  selector: { app: shop }\n  ports:\n    - port: 80',
      ),
    ],
    good: [
      resourceWith('v1', 'Service', 'spec:\n  clusterIP: None\n  selector: { app: shop }\n  ports:\n    - port: 80'),
    ],
  },
  check(slice, report) {
    for (const { node, type, headless } of servicesIn(slice)) {
      const pair = pairOf(node, 'clusterIP')
      if (pair && headless && (type === 'LoadBalancer' || type === 'NodePort'))
        report(pointAt(pair), { type }, removeKeys(slice, node, 'clusterIP'))
    }
  },
} satisfies KubernetesRule
