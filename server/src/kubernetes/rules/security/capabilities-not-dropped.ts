import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { keepsCapabilities } from './_capabilities.js'
import { bareContainer } from './_frames.js'

export default {
  id: 'kubernetes/capabilities-not-dropped',
  severity: 'warning',
  preset: 'strict',
  aliases: {
    trivy: ['KSV-0003', 'KSV-0106'],
    checkov: ['CKV_K8S_37'],
    pss: ['capabilities_restricted'],
  },
  title: { en: 'Capabilities that nobody needs are kept', 'zh-cn': '没有丢弃用不到的权能' },
  why: {
    en: 'A container starts with about a dozen capabilities of root, and most programs need none of them.',
    'zh-cn': '容器启动时自带十来个 root 权能，而多数程序一个也用不到。',
  },
  instead: {
    en: '`drop: [ALL]`, and add back what turns out to be needed, mostly `NET_BIND_SERVICE`.',
    'zh-cn': '写 `drop: [ALL]`，再把确实需要的加回来，通常只有 `NET_BIND_SERVICE`。',
  },
  message: {
    en: "Container `{container}` keeps the runtime's default capabilities. Drop `ALL`, and add back only what it needs.",
    'zh-cn': '容器 `{container}` 保留了运行时的默认权能。丢弃 `ALL`，只加回需要的。',
  },
  fix: { title: { en: 'Drop all capabilities', 'zh-cn': '丢弃所有权能' }, safe: false },
  examples: { bad: [bareContainer], good: [containerWith('securityContext:\n  capabilities:\n    drop: [ALL]')] },
  check: keepsCapabilities(dropped => dropped.includes('ALL')),
} satisfies KubernetesRule
