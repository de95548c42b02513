import type { KubernetesRule } from '../../rule.js'
import { get, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { head, isSet, isUnset } from '../_typed.js'
import { servicesIn } from './_services.js'

export default {
  id: 'kubernetes/service-without-ports',
  severity: 'error',
  title: { en: 'A Service without ports', 'zh-cn': 'Service 没有端口' },
  why: {
    en: 'A Service with an address of its own forwards ports, so the API server wants at least one. Only headless Services and those of type `ExternalName` do without.',
    'zh-cn':
      '有自己 IP 的 Service 负责转发端口，API 服务器要求至少写一个。只有无头服务和 `ExternalName` 类型可以不写。',
  },
  instead: { en: 'List the ports, or write `clusterIP: None`.', 'zh-cn': '列出端口，或写 `clusterIP: None`。' },
  message: {
    en: 'This Service forwards no port, and the API server refuses it. List its `ports`; only a headless Service (`clusterIP: None`) does without.',
    'zh-cn':
      '这个 Service 没有要转发的端口，API 服务器会拒绝。写上 `ports`；只有无头服务（`clusterIP: None`）可以不写。',
  },
  examples: {
    bad: [
      resourceWith('v1', 'Service', 'spec:\n^^^^\n  selector: { app: shop }'),
      resourceWith('v1', 'Service', 'spec:\n  selector: { app: shop }\n  ports: []\n  ^^^^^'),
    ],
    good: [
      resourceWith('v1', 'Service', 'spec:\n  selector: { app: shop }\n  ports:\n    - port: 80'),
      resourceWith('v1', 'Service', 'spec:\n  clusterIP: None\n  selector: { app: shop }'),
    ],
  },
  check(slice, report) {
    for (const { spec, node, type, headless } of servicesIn(slice)) {
      if (headless || type === undefined || type === 'ExternalName') continue
      const pair = pairOf(node, 'ports')
      const ports = get(node, 'ports')
      // one without a selector is a patch, as a rule
      if (
        isUnset(node, 'ports')
          ? isSet(node, 'selector')
          : ports?.type === 'seq' && !ports.templated && ports.items.length === 0
      )
        report(pair ? pair.key.span : head(spec))
    }
  },
} satisfies KubernetesRule
