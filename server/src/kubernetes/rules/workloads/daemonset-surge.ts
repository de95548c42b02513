import type { KubernetesRule } from '../../rule.js'
import { setKey } from '../_edits.js'
import { workloadWith } from '../_examples.js'
import { isUnset, pointIn } from '../_typed.js'
import { rollingUpdates, sizeOf } from './_rollout.js'

export default {
  id: 'kubernetes/daemonset-surge',
  severity: 'error',
  title: {
    en: 'A DaemonSet with both `maxSurge` and `maxUnavailable`',
    'zh-cn': 'DaemonSet 同时设置了 `maxSurge` 和 `maxUnavailable`',
  },
  why: {
    en: 'A DaemonSet either starts the new Pod of a node first (`maxSurge`) or stops the old one first (`maxUnavailable`), not both. `maxUnavailable` is 1 unless it is written, so `maxSurge` alone is refused too.',
    'zh-cn':
      'DaemonSet 在一个节点上要么先起新 Pod（`maxSurge`），要么先停旧 Pod（`maxUnavailable`），不能兼有。`maxUnavailable` 不写时为 1，所以只写 `maxSurge` 也会被拒绝。',
  },
  instead: {
    en: 'Write `maxUnavailable: 0` beside `maxSurge`.',
    'zh-cn': '在 `maxSurge` 旁边写上 `maxUnavailable: 0`。',
  },
  message: {
    en: 'A DaemonSet takes `maxSurge` only when `maxUnavailable` is 0, and here it is {unavailable}: the API server refuses it. Write `maxUnavailable: 0`.',
    'zh-cn':
      'DaemonSet 只有在 `maxUnavailable` 为 0 时才能用 `maxSurge`，而这里它{unavailable}，API 服务器会拒绝。写上 `maxUnavailable: 0`。',
  },
  fix: { title: { en: 'Set `maxUnavailable: 0`', 'zh-cn': '改为 `maxUnavailable: 0`' }, safe: false },
  examples: {
    bad: [workloadWith('DaemonSet', 'updateStrategy:\n  rollingUpdate:\n    maxSurge: 1\n              ^')],
    good: [workloadWith('DaemonSet', 'updateStrategy:\n  rollingUpdate:\n    maxSurge: 1\n    maxUnavailable: 0')],
  },
  check(slice, report) {
    for (const rolling of rollingUpdates(slice, 'RollingUpdateDaemonSet')) {
      const { node } = rolling
      const unset = isUnset(node, 'maxUnavailable')
      if (node.templated || !sizeOf(node, 'maxSurge', 0) || !sizeOf(node, 'maxUnavailable', 1)) continue
      report(
        pointIn(rolling, 'maxSurge'),
        {
          unavailable: unset
            ? { en: 'not written, which makes it 1', 'zh-cn': '没有写，等于 1' }
            : { en: 'more than that', 'zh-cn': '大于 0' },
        },
        setKey(slice, node, 'maxUnavailable', 0, 'maxSurge'),
      )
    }
  },
} satisfies KubernetesRule
