import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { ofType, pointAt, textIn } from '../_typed.js'
import { portsOf } from './_ports.js'

export default {
  id: 'kubernetes/port-name-shared',
  severity: 'warning',
  title: { en: 'One port name in two containers of a Pod', 'zh-cn': '同一 Pod 的两个容器用了同一个端口名' },
  why: {
    en: 'A Service that names its target port finds the first container with that name. The other one never gets a request, and nothing says so.',
    'zh-cn': 'Service 按名字找目标端口时，只会用到第一个叫这个名字的容器，另一个永远收不到请求，也没有任何提示。',
  },
  instead: { en: 'Give each port of the Pod a name of its own.', 'zh-cn': '让 Pod 里的每个端口名都不相同。' },
  message: {
    en: 'Container `{other}` has a port named `{name}` as well: a Service that targets the name reaches only that one. Give each port of the Pod a name of its own.',
    'zh-cn': '容器 `{other}` 也有一个端口叫 `{name}`：按名字转发的 Service 只会到达那一个。让 Pod 里的端口名各不相同。',
  },
  examples: {
    bad: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    ports:
      - { name: http, containerPort: 8080 }
  - name: admin
    image: example.com/admin:1.2
    ports:
      - { name: http, containerPort: 9090 }
                ^^^^`),
    ],
    good: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    ports:
      - { name: http, containerPort: 8080 }
  - name: admin
    image: example.com/admin:1.2
    ports:
      - { name: admin, containerPort: 9090 }`),
    ],
  },
  check(slice, report) {
    for (const spec of ofType(slice, 'PodSpec')) {
      const names = new Map<string, { readonly node: unknown; readonly container: string }>()
      for (const { node, field } of spec.children) {
        if (field !== 'containers') continue
        for (const { name, pair } of portsOf(node)) {
          const at = pair('name')
          if (!name || !at) continue
          const first = names.get(name)
          if (first && first.node !== node) report(pointAt(at), { name, other: first.container })
          if (!first) names.set(name, { node, container: textIn(node, 'name') ?? '…' })
        }
      }
    }
  },
} satisfies KubernetesRule
