import type { KubernetesRule } from '../../rule.js'
import { asBoolean, get } from '../../tree.js'
import { podWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'
import { portsOf } from './_ports.js'

export default {
  id: 'kubernetes/host-port-conflict',
  severity: 'error',
  title: { en: 'Two containers that want one port of the node', 'zh-cn': '两个容器要用节点的同一个端口' },
  why: {
    en: 'A port of the node belongs to one container. With `hostNetwork` every `containerPort` is such a port. The API server refuses a Pod that takes one twice.',
    'zh-cn':
      '节点上的一个端口只能给一个容器用；开启 `hostNetwork` 后，每个 `containerPort` 都是节点端口。同一个端口占用两次，API 服务器会拒绝。',
  },
  instead: { en: 'Give one of them another port.', 'zh-cn': '给其中一个换个端口。' },
  message: {
    en: 'Port {port}/{protocol} of the node is taken by this Pod already, and the API server refuses it a second time. Choose another one.',
    'zh-cn': '节点端口 {port}/{protocol} 已被这个 Pod 占用，API 服务器不接受第二次。换一个端口。',
  },
  examples: {
    bad: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    ports:
      - { containerPort: 80, hostPort: 80 }
  - name: admin
    image: example.com/admin:1.2
    ports:
      - { containerPort: 8080, hostPort: 80 }
                                         ^^`),
    ],
    good: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    ports:
      - { containerPort: 80, hostPort: 80 }
      - { containerPort: 80, hostPort: 80, protocol: UDP }`),
    ],
  },
  check(slice, report) {
    for (const spec of ofType(slice, 'PodSpec')) {
      const onHost = asBoolean(get(spec.node, 'hostNetwork')) === true
      const taken = new Set<string>()
      for (const { node, field } of spec.children) {
        if (field !== 'containers') continue
        for (const { number, protocol, hostPort, hostIP, pair } of portsOf(node)) {
          const port = hostPort ?? (onHost ? number : undefined)
          const at = pair(hostPort === undefined ? 'containerPort' : 'hostPort')
          if (port === undefined || !at) continue
          const key = `${protocol}/${hostIP}/${port}`
          if (taken.has(key)) report(pointAt(at), { port, protocol })
          taken.add(key)
        }
      }
    }
  },
} satisfies KubernetesRule
