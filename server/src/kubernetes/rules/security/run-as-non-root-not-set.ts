import type { KubernetesRule } from '../../rule.js'
import { asBoolean, asNumber } from '../../tree.js'
import { containerWith, podWith } from '../_examples.js'
import { settingOf } from './_context.js'
import { bareContainer } from './_frames.js'
import { requires } from './_required.js'

export default {
  id: 'kubernetes/run-as-non-root-not-set',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KSV-0012'], pss: ['runAsNonRoot'] },
  title: { en: '`runAsNonRoot` is not set', 'zh-cn': '没有设置 `runAsNonRoot`' },
  why: {
    en: '`runAsNonRoot: true` makes the kubelet refuse to start a container as root, whatever its image says. The Pod Security level `restricted` demands it, even where `runAsUser` is set.',
    'zh-cn':
      '`runAsNonRoot: true` 让 kubelet 拒绝以 root 启动容器，不管镜像怎么写。Pod 安全性级别 `restricted` 要求必须设置，即使已有 `runAsUser`。',
  },
  instead: { en: 'Set it for the Pod or on each container.', 'zh-cn': '在 Pod 或每个容器上设置。' },
  message: {
    en: 'For container `{container}` no `runAsNonRoot: true` holds, which a namespace of level `restricted` demands. Add it.',
    'zh-cn': '容器 `{container}` 没有生效的 `runAsNonRoot: true`，而级别为 `restricted` 的命名空间要求有。加上它。',
  },
  fix: { title: { en: 'Add `runAsNonRoot: true`', 'zh-cn': '添加 `runAsNonRoot: true`' }, safe: false },
  examples: {
    bad: [bareContainer],
    good: [containerWith('securityContext:\n  runAsNonRoot: true'), podWith('securityContext:\n  runAsNonRoot: true')],
  },
  check: requires({
    key: 'runAsNonRoot',
    isGood: value => asBoolean(value) === true,
    value: true,
    inherited: true,
    hostUsersOnly: true,
    // the kubelet would not start root then
    fits: subject => {
      const user = settingOf(subject, 'runAsUser')
      return typeof user === 'string' || asNumber(user.pair.value) !== 0
    },
  }),
} satisfies KubernetesRule
