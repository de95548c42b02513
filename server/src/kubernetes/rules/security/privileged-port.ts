import type { KubernetesRule } from '../../rule.js'
import { asNumber, get } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { ofType, pointIn } from '../_typed.js'

export default {
  id: 'kubernetes/privileged-port',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['privileged-ports'], trivy: ['KSV-0117'] },
  title: { en: 'A port below 1024', 'zh-cn': '小于 1024 的端口' },
  why: {
    en: 'On older kernels and runtimes, only root or `NET_BIND_SERVICE` may listen there, which keeps the program from running without rights.',
    'zh-cn': '在较旧的内核和运行时上，只有 root 或拥有 `NET_BIND_SERVICE` 才能监听这些端口，程序因此无法以低权限运行。',
  },
  instead: {
    en: 'Let the program listen on a port such as 8080, and map it in the Service.',
    'zh-cn': '让程序监听 8080 之类的端口，由 Service 映射。',
  },
  message: {
    en: 'Port {port} is below 1024, where a program may need more rights to listen. Use one such as 8080, and map it in the Service.',
    'zh-cn': '端口 {port} 小于 1024，监听它可能需要更高权限。改用 8080 之类的端口，由 Service 映射。',
  },
  examples: {
    bad: [containerWith('ports:\n  - containerPort: 80\n                   ^^')],
    good: [containerWith('ports:\n  - containerPort: 8080')],
  },
  check(slice, report) {
    for (const container of ofType(slice, 'ContainerPort')) {
      const port = asNumber(get(container.node, 'containerPort'))
      if (port !== undefined && port > 0 && port < 1024) report(pointIn(container, 'containerPort'), { port })
    }
  },
} satisfies KubernetesRule
