import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { keepsCapabilities } from './_capabilities.js'
import { bareContainer } from './_frames.js'

export default {
  id: 'kubernetes/no-capability-dropped',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0004'] },
  title: { en: 'No capability is dropped', 'zh-cn': '没有丢弃任何权能' },
  why: {
    en: 'A container starts with about a dozen capabilities of root. Dropping none leaves all of them to an intruder.',
    'zh-cn': '容器启动时自带十来个 root 权能，一个都不丢弃，就全留给了入侵者。',
  },
  instead: { en: '`drop: [ALL]`, and add back what is needed.', 'zh-cn': '写 `drop: [ALL]`，再把需要的加回来。' },
  message: {
    en: 'Container `{container}` drops no capability. Write `drop: [ALL]`, and add back what it needs.',
    'zh-cn': '容器 `{container}` 没有丢弃任何权能。写 `drop: [ALL]`，再加回需要的。',
  },
  fix: { title: { en: 'Drop all capabilities', 'zh-cn': '丢弃所有权能' }, safe: false },
  examples: { bad: [bareContainer], good: [containerWith('securityContext:\n  capabilities:\n    drop: [NET_RAW]')] },
  check: keepsCapabilities(dropped => dropped.length > 0),
} satisfies KubernetesRule
