import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { addsCapability } from './_capabilities.js'

export default {
  id: 'kubernetes/capability-added',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0022'], checkov: ['CKV_K8S_25'] },
  title: { en: 'A container with an added capability', 'zh-cn': '容器添加了权能' },
  why: {
    en: 'Each added capability widens what an intruder can do.',
    'zh-cn': '每多一个权能，入侵者能做的事就多一分。',
  },
  instead: {
    en: 'Start from `drop: [ALL]`, and add only what fails without it.',
    'zh-cn': '先写 `drop: [ALL]`，缺了就失败的再添加。',
  },
  message: {
    en: 'Container `{container}` adds `{capability}`. Remove it where the container works without.',
    'zh-cn': '容器 `{container}` 添加了 `{capability}`。不需要就去掉。',
  },
  fix: { title: { en: 'Remove `{capability}`', 'zh-cn': '删除 `{capability}`' }, safe: false },
  examples: {
    bad: [containerWith('securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE]\n          ^^^^^^^^^^^^^^^^')],
    good: [containerWith('securityContext:\n  capabilities:\n    drop: [ALL]')],
  },
  check: addsCapability(() => true),
} satisfies KubernetesRule
