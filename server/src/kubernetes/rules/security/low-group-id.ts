import type { KubernetesRule } from '../../rule.js'
import { asNumber } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { bareContainer } from './_frames.js'
import { requires } from './_required.js'

export default {
  id: 'kubernetes/low-group-id',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-score': ['container-security-context-user-group-id'], trivy: ['KSV-0021'] },
  title: { en: 'A group that may exist on the node', 'zh-cn': '组 ID 可能与节点组重合' },
  why: {
    en: 'Groups below 10000 are often groups of the node too. After an escape, or by a `hostPath`, the container has their files.',
    'zh-cn': '小于 10000 的 ID 往往也是节点上的组。逃逸之后，或通过 `hostPath`，容器就能使用它们的文件。',
  },
  instead: { en: 'Choose a `runAsGroup` above 10000.', 'zh-cn': '选一个大于 10000 的 `runAsGroup`。' },
  message: {
    en: 'Container `{container}` does not run as a group of 10000 or above, so it may share one with the node. Set `runAsGroup: 10001`.',
    'zh-cn': '容器 `{container}` 没有以 10000 及以上的组运行，可能与节点的组重合。设置 `runAsGroup: 10001`。',
  },
  fix: { title: { en: 'Run as group 10001', 'zh-cn': '以组 10001 运行' }, safe: false },
  examples: {
    bad: [bareContainer, containerWith('securityContext:\n  runAsGroup: 1000\n              ^^^^')],
    good: [containerWith('securityContext:\n  runAsGroup: 10001')],
  },
  check: requires({
    key: 'runAsGroup',
    isGood: value => (asNumber(value) ?? 10_000) >= 10_000,
    value: 10_001,
    inherited: true,
    linuxOnly: true,
  }),
} satisfies KubernetesRule
