import type { KubernetesRule } from '../../rule.js'
import { asNumber, asString, get } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { ofType, pointIn } from '../_typed.js'

export default {
  id: 'kubernetes/ssh-port',
  severity: 'information',
  preset: 'strict',
  aliases: { 'kube-linter': ['ssh-port'] },
  title: { en: 'An SSH server in a container', 'zh-cn': '容器里的 SSH 服务器' },
  why: {
    en: "Port 22 is SSH's. In a container it is another way in, with keys and users of its own, past Kubernetes' access control and audit.",
    'zh-cn': '22 是 SSH 的端口。在容器里它是另一个入口，有自己的密钥和用户，绕过了 Kubernetes 的访问控制和审计。',
  },
  instead: {
    en: '`kubectl exec` and `kubectl debug` do the same under RBAC.',
    'zh-cn': '用 `kubectl exec` 和 `kubectl debug`，它们受 RBAC 管控。',
  },
  message: {
    en: "Port 22 is SSH's, a way in past Kubernetes' access control. Use `kubectl exec`, and drop the port.",
    'zh-cn': '22 是 SSH 端口，会绕过 Kubernetes 的访问控制。改用 `kubectl exec`，去掉这个端口。',
  },
  examples: {
    bad: [containerWith('ports:\n  - containerPort: 22\n                   ^^')],
    good: [containerWith('ports:\n  - containerPort: 8080')],
  },
  check(slice, report) {
    for (const port of ofType(slice, 'ContainerPort')) {
      const protocol = asString(get(port.node, 'protocol')) ?? 'TCP'
      if (asNumber(get(port.node, 'containerPort')) === 22 && protocol === 'TCP') report(pointIn(port, 'containerPort'))
    }
  },
} satisfies KubernetesRule
