import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { addsCapability } from './_capabilities.js'

export default {
  id: 'kubernetes/capability-beyond-restricted',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KSV-0106'], pss: ['capabilities_restricted'] },
  title: { en: 'A capability that `restricted` forbids', 'zh-cn': '`restricted` 禁止的权能' },
  why: {
    en: 'The Pod Security level `restricted` lets a container add `NET_BIND_SERVICE` and nothing else.',
    'zh-cn': 'Pod 安全性级别 `restricted` 只允许容器添加 `NET_BIND_SERVICE`。',
  },
  instead: {
    en: 'Arrange files and users in the image, so that the container needs no capability at run time.',
    'zh-cn': '在镜像里就安排好文件和用户，运行时便不需要任何权能。',
  },
  message: {
    en: '`{capability}` is refused in a namespace of level `restricted`, which allows `NET_BIND_SERVICE` only. Remove it.',
    'zh-cn': '级别为 `restricted` 的命名空间只允许 `NET_BIND_SERVICE`，会拒绝 `{capability}`。去掉它。',
  },
  fix: { title: { en: 'Remove `{capability}`', 'zh-cn': '删除 `{capability}`' }, safe: false },
  examples: {
    bad: [containerWith('securityContext:\n  capabilities:\n    add: [CHOWN]\n          ^^^^^')],
    good: [containerWith('securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE]')],
  },
  check: addsCapability((_, written) => written !== 'NET_BIND_SERVICE'),
} satisfies KubernetesRule
