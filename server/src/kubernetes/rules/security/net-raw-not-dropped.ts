import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { keepsCapabilities } from './_capabilities.js'
import { bareContainer } from './_frames.js'

export default {
  id: 'kubernetes/net-raw-not-dropped',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['drop-net-raw-capability'], checkov: ['CKV_K8S_28'] },
  title: { en: '`NET_RAW` is kept', 'zh-cn': '保留了 `NET_RAW`' },
  why: {
    en: 'Many runtimes grant `NET_RAW` unasked. With raw sockets a container can forge packets and pose as its neighbours.',
    'zh-cn': '许多运行时默认就授予 `NET_RAW`。有了原始套接字，容器能伪造数据包，冒充邻居。',
  },
  instead: { en: 'Drop `ALL`, or at least `NET_RAW`.', 'zh-cn': '丢弃 `ALL`，至少丢弃 `NET_RAW`。' },
  message: {
    en: 'Container `{container}` keeps `NET_RAW`, with which packets can be forged. Drop `ALL`, or `NET_RAW` at least.',
    'zh-cn': '容器 `{container}` 保留了可用来伪造数据包的 `NET_RAW`。丢弃 `ALL`，至少丢弃 `NET_RAW`。',
  },
  fix: { title: { en: 'Drop all capabilities', 'zh-cn': '丢弃所有权能' }, safe: false },
  examples: { bad: [bareContainer], good: [containerWith('securityContext:\n  capabilities:\n    drop: [NET_RAW]')] },
  check: keepsCapabilities(dropped => dropped.includes('ALL') || dropped.includes('NET_RAW')),
} satisfies KubernetesRule
