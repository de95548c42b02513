import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { addsCapability } from './_capabilities.js'

export default {
  id: 'kubernetes/capability-net-raw',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KSV-0119'], 'kube-linter': ['drop-net-raw-capability'], pss: ['capabilities_baseline'] },
  title: { en: '`NET_RAW` is added', 'zh-cn': '添加了 `NET_RAW`' },
  why: {
    en: 'With raw sockets a container can forge packets, and so pose as other Pods on the same network.',
    'zh-cn': '有了原始套接字，容器就能伪造数据包，冒充同一网络中的其他 Pod。',
  },
  instead: {
    en: 'Leave it out. `ping` works without it on current systems.',
    'zh-cn': '不要添加。在现今的系统上，没有它 `ping` 也能用。',
  },
  message: {
    en: '`{capability}` lets container `{container}` forge network packets. Remove it.',
    'zh-cn': '`{capability}` 让容器 `{container}` 能伪造网络数据包。去掉它。',
  },
  fix: { title: { en: 'Remove `{capability}`', 'zh-cn': '删除 `{capability}`' }, safe: false },
  examples: {
    bad: [containerWith('securityContext:\n  capabilities:\n    add: [NET_RAW]\n          ^^^^^^^')],
    good: [containerWith('securityContext:\n  capabilities:\n    drop: [NET_RAW]')],
  },
  check: addsCapability(name => name === 'NET_RAW' || name === 'ALL'),
} satisfies KubernetesRule
