import { baselineCapabilities } from '../../pod-security.js'
import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { addsCapability } from './_capabilities.js'

export default {
  id: 'kubernetes/capability-beyond-baseline',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KSV-0022'], pss: ['capabilities_baseline'] },
  title: { en: 'A capability beyond the default set', 'zh-cn': '默认集合以外的权能' },
  why: {
    en: 'A container runtime grants a small set of capabilities by itself. What goes beyond it is refused by the Pod Security level `baseline`.',
    'zh-cn': '容器运行时本身只授予一小组权能。超出这组的权能，Pod 安全性级别 `baseline` 会拒绝。',
  },
  instead: {
    en: 'Do without it, or run the Pod in a namespace that allows it on purpose.',
    'zh-cn': '不用它，或者把 Pod 放到有意放行的命名空间里。',
  },
  message: {
    en: '`{capability}` is not among the capabilities that `baseline` allows, so a namespace with that level refuses the Pod. Remove it.',
    'zh-cn': '`{capability}` 不在 `baseline` 允许的权能之列，采用该级别的命名空间会拒绝这个 Pod。去掉它。',
  },
  fix: { title: { en: 'Remove `{capability}`', 'zh-cn': '删除 `{capability}`' }, safe: false },
  examples: {
    bad: [containerWith('securityContext:\n  capabilities:\n    add: [SYS_TIME, CHOWN]\n          ^^^^^^^^')],
    good: [containerWith('securityContext:\n  capabilities:\n    add: [CHOWN]')],
  },
  check: addsCapability((_, written) => !baselineCapabilities.includes(written)),
} satisfies KubernetesRule
