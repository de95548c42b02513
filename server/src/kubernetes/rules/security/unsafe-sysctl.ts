import { minorOf } from '../../knowledge.js'
import { isSafeSysctl } from '../../pod-security.js'
import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { ofType, pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/unsafe-sysctl',
  severity: 'warning',
  aliases: { 'kube-linter': ['unsafe-sysctls'], trivy: ['KSV-0026'], pss: ['sysctls'] },
  title: { en: 'An unsafe sysctl', 'zh-cn': '不安全的 sysctl' },
  why: {
    en: 'Sysctls outside of the safe list can harm other Pods or the node. The kubelet refuses a Pod with one unless its administrator allows it by `--allowed-unsafe-sysctls`.',
    'zh-cn':
      '安全列表以外的 sysctl 可能影响其他 Pod 或节点。除非管理员用 `--allowed-unsafe-sysctls` 放行，否则 kubelet 会拒绝这样的 Pod。',
  },
  instead: { en: 'Set it on the node, or keep to the safe ones.', 'zh-cn': '在节点上设置，或只用安全的参数。' },
  message: {
    en: '`{name}` is not among the sysctls that are safe, so most nodes refuse the Pod. Set it on the node, or leave it out.',
    'zh-cn': '`{name}` 不在安全 sysctl 之列，多数节点会拒绝这个 Pod。在节点上设置，或去掉它。',
  },
  examples: {
    bad: [
      podWith(`
securityContext:
  sysctls:
    - name: net.core.somaxconn
            ^^^^^^^^^^^^^^^^^^
      value: "1024"`),
    ],
    good: [
      podWith(`
securityContext:
  sysctls:
    - name: net.ipv4.ip_local_port_range
      value: "10240 65535"`),
    ],
  },
  check(slice, report, { settings }) {
    const minor = minorOf(settings)
    for (const sysctl of ofType(slice, 'Sysctl')) {
      const name = textIn(sysctl.node, 'name')
      if (name !== undefined && !isSafeSysctl(name, minor)) report(pointIn(sysctl, 'name'), { name })
    }
  },
} satisfies KubernetesRule
