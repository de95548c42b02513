import { corefilesIn } from '../../cluster/corefiles.js'
import type { KubernetesRule } from '../../rule.js'

export default {
  id: 'kubernetes/corefile-brace',
  severity: 'error',
  title: { en: 'A brace of the Corefile without its other half', 'zh-cn': 'Corefile 的花括号不成对' },
  why: {
    en: 'CoreDNS refuses such a file: a running one keeps the old configuration and logs an error, and one that starts anew crashes, which leaves the cluster without DNS.',
    'zh-cn': 'CoreDNS 会拒绝这样的文件：运行中的沿用旧配置并记录错误，新启动的则直接崩溃，集群就没有 DNS 了。',
  },
  instead: {
    en: 'Give every `{` its `}`, each on a line of its own.',
    'zh-cn': '每个 `{` 都要有对应的 `}`，各自独占一行。',
  },
  message: {
    en: 'This `{brace}` has no other half, so CoreDNS refuses the whole Corefile and does not start. {advice}',
    'zh-cn': '这个 `{brace}` 不成对，CoreDNS 会拒绝整个 Corefile，无法启动。{advice}',
  },
  examples: {
    bad: [
      `apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  Corefile: |
    .:53 {
        health {
               ^
           lameduck 5s
        ready
        forward . /etc/resolv.conf
    }
`,
    ],
    good: [
      `apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  Corefile: |
    .:53 {
        health {
           lameduck 5s
        }
        ready
        forward . /etc/resolv.conf
    }
`,
    ],
  },
  check: (slice, report) => {
    for (const { corefile } of corefilesIn(slice))
      for (const { code, span } of corefile.problems)
        report(span, {
          brace: code === 'unclosed' ? '{' : '}',
          advice:
            code === 'unclosed'
              ? { en: 'Add a `}` where its block ends.', 'zh-cn': '在块结束处补上 `}`。' }
              : { en: 'Remove it, or add the `{` that it closes.', 'zh-cn': '移除它，或补上它要闭合的 `{`。' },
        })
  },
} satisfies KubernetesRule
