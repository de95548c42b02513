import type { KubernetesRule } from '../../rule.js'
import { resourceWith } from '../_examples.js'
import { ofType, pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/node-port-service',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['exposed-services'], 'kube-score': ['service-type'] },
  title: { en: 'A port on every node', 'zh-cn': '每个节点上的端口' },
  why: {
    en: '`NodePort` opens a port on every node, past Ingress and its TLS.',
    'zh-cn': '`NodePort` 会在每个节点上打开端口，绕过 Ingress 及其 TLS。',
  },
  instead: {
    en: '`ClusterIP` with an Ingress or a Gateway before it.',
    'zh-cn': '用 `ClusterIP`，前面放 Ingress 或 Gateway。',
  },
  message: {
    en: '`NodePort` opens a port on every node. Use `ClusterIP` behind an Ingress or a Gateway.',
    'zh-cn': '`NodePort` 会在每个节点上打开端口。改用 `ClusterIP`，前面放 Ingress 或 Gateway。',
  },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  type: NodePort\n        ^^^^^^^^\n  selector: { app: shop }\n  ports:\n    - port: 80',
      ),
    ],
    good: [
      resourceWith('v1', 'Service', 'spec:\n  type: ClusterIP\n  selector: { app: shop }\n  ports:\n    - port: 80'),
    ],
  },
  check(slice, report) {
    for (const service of ofType(slice, 'ServiceSpec'))
      if (textIn(service.node, 'type') === 'NodePort') report(pointIn(service, 'type'))
  },
} satisfies KubernetesRule
