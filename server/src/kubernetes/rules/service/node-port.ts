import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asNumber, asString, get, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { mapsIn, pointAt } from '../_typed.js'
import { servicesIn } from './_services.js'

export default {
  id: 'kubernetes/node-port',
  severity: 'error',
  title: { en: 'A node port outside of its range, or taken twice', 'zh-cn': '节点端口超出范围，或用了两次' },
  why: {
    en: 'Node ports come from 30000–32767, unless the API server was started with another `--service-node-port-range`, and each belongs to one port of one Service. The API server refuses the rest.',
    'zh-cn':
      '节点端口取自 30000–32767（除非 API 服务器启动时改了 `--service-node-port-range`），每个只能给一个 Service 的一个端口用，否则 API 服务器会拒绝。',
  },
  instead: {
    en: 'Choose a free number from the range, or leave `nodePort` out to get one.',
    'zh-cn': '在范围内选一个空闲的，或不写 `nodePort`，由系统分配。',
  },
  message: {
    en: 'The API server refuses node port {port}: {problem}. Choose another, or leave `nodePort` out to get a free one.',
    'zh-cn': 'API 服务器不接受节点端口 {port}：{problem}。换一个，或不写 `nodePort`，由系统分配。',
  },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  type: NodePort\n  selector: { app: shop }\n  ports:\n    - port: 80\n      nodePort: 8080\n                ^^^^',
      ),
      resourceWith(
        'v1',
        'Service',
        'spec:\n  type: NodePort\n  selector: { app: shop }\n  ports:\n    - { name: http, port: 80, nodePort: 30080 }\n    - { name: admin, port: 81, nodePort: 30080 }\n                                         ^^^^^',
      ),
    ],
    good: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  type: NodePort\n  selector: { app: shop }\n  ports:\n    - port: 80\n      nodePort: 30080',
      ),
    ],
  },
  check(slice, report) {
    for (const { node, type } of servicesIn(slice)) {
      if (type !== 'NodePort' && type !== 'LoadBalancer') continue
      const taken = new Set<string>()
      for (const map of mapsIn(get(node, 'ports'))) {
        const pair = pairOf(map, 'nodePort')
        const port = asNumber(pair?.value)
        if (!pair || !port || port > 65_535) continue
        const key = `${asString(get(map, 'protocol')) || 'TCP'}/${port}`
        if (port < 30_000 || port > 32_767) report(pointAt(pair), { port, problem: outside })
        else if (taken.has(key)) report(pointAt(pair), { port, problem: twice })
        taken.add(key)
      }
    }
  },
} satisfies KubernetesRule

const outside: Localized = {
  en: 'they come from 30000–32767, unless the cluster is set up otherwise',
  'zh-cn': '除非集群另有设置，它们取自 30000–32767',
}
const twice: Localized = {
  en: 'another port of this Service has it already',
  'zh-cn': '这个 Service 的另一个端口已经用了它',
}
