import type { KubernetesRule } from '../../rule.js'
import { get } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'
import { portsOf } from './_ports.js'

export default {
  id: 'kubernetes/duplicate-port-name',
  severity: 'error',
  aliases: { 'kube-score': ['container-ports-check'] },
  title: { en: 'Two ports of one name in a container', 'zh-cn': '一个容器里有两个同名端口' },
  why: {
    en: 'Services and probes may name a port instead of its number, so a name must mean one port. The API server refuses the second.',
    'zh-cn': 'Service 和探针可以用名字代替端口号，所以一个名字只能对应一个端口，API 服务器会拒绝第二个。',
  },
  instead: { en: 'Give each port a name of its own.', 'zh-cn': '给每个端口起不同的名字。' },
  message: {
    en: 'This container has a port named `{name}` already, and the API server refuses a second. Give each a name of its own.',
    'zh-cn': '这个容器已经有一个端口叫 `{name}`，API 服务器不接受第二个。给每个端口起不同的名字。',
  },
  examples: {
    bad: [
      containerWith(`
ports:
  - { name: http, containerPort: 8080 }
  - { name: http, containerPort: 9090 }
            ^^^^`),
    ],
    good: [
      containerWith(`
ports:
  - { name: http, containerPort: 8080 }
  - { name: metrics, containerPort: 9090 }`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'Container')) {
      if (get(node, 'ports')?.templated) continue
      const names = new Set<string>()
      for (const { name, pair } of portsOf(node)) {
        const at = pair('name')
        if (!name || !at) continue
        if (names.has(name)) report(pointAt(at), { name })
        names.add(name)
      }
    }
  },
} satisfies KubernetesRule
