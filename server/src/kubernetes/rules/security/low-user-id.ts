import type { KubernetesRule } from '../../rule.js'
import { asNumber } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { bareContainer } from './_frames.js'
import { requires } from './_required.js'

export default {
  id: 'kubernetes/low-user-id',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-score': ['container-security-context-user-group-id'], trivy: ['KSV-0020'], checkov: ['CKV_K8S_40'] },
  title: { en: 'A user that may exist on the node', 'zh-cn': '用户 ID 可能与节点用户重合' },
  why: {
    en: 'Users below 10000 are often users of the node too. After an escape, or by a `hostPath`, the container has their files.',
    'zh-cn': '小于 10000 的 ID 往往也是节点上的用户。逃逸之后，或通过 `hostPath`，容器就能使用他们的文件。',
  },
  instead: { en: 'Choose a `runAsUser` above 10000.', 'zh-cn': '选一个大于 10000 的 `runAsUser`。' },
  message: {
    en: 'Container `{container}` does not run as a user of 10000 or above, so it may share one with the node. Set `runAsUser: 10001`.',
    'zh-cn': '容器 `{container}` 没有以 10000 及以上的用户运行，可能与节点用户重合。设置 `runAsUser: 10001`。',
  },
  fix: { title: { en: 'Run as user 10001', 'zh-cn': '以用户 10001 运行' }, safe: false },
  examples: {
    bad: [bareContainer, containerWith('securityContext:\n  runAsUser: 1000\n             ^^^^')],
    good: [containerWith('securityContext:\n  runAsUser: 10001')],
  },
  check: requires({
    key: 'runAsUser',
    isGood: value => (asNumber(value) ?? 10_000) >= 10_000,
    value: 10_001,
    inherited: true,
    linuxOnly: true,
  }),
} satisfies KubernetesRule
