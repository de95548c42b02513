import type { KubernetesRule } from '../../rule.js'
import { asBoolean, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { around, ofType, pointAt } from '../_typed.js'
import { usesOwnUsers } from './_required.js'

export default {
  id: 'kubernetes/root-allowed-for-pod',
  severity: 'information',
  preset: 'strict',
  aliases: { pss: ['runAsNonRoot'] },
  title: { en: '`runAsNonRoot: false` for the whole Pod', 'zh-cn': '整个 Pod 设置了 `runAsNonRoot: false`' },
  why: {
    en: 'It allows root to every container that does not forbid it. The Pod Security level `restricted` refuses it even where all containers do.',
    'zh-cn': '它允许所有没有另行禁止的容器以 root 运行。即使每个容器都禁止了，Pod 安全性级别 `restricted` 也会拒绝。',
  },
  instead: {
    en: 'Set `true` for the Pod, and `false` for the one container that needs root.',
    'zh-cn': '在 Pod 上设为 `true`，只给确实需要 root 的容器设为 `false`。',
  },
  message: {
    en: '`runAsNonRoot: false` allows root to all containers, and a namespace of level `restricted` refuses the Pod. Set `true`.',
    'zh-cn':
      '`runAsNonRoot: false` 允许所有容器以 root 运行，级别为 `restricted` 的命名空间会拒绝这个 Pod。改为 `true`。',
  },
  fix: { title: { en: 'Change to `true`', 'zh-cn': '改为 `true`' }, safe: false },
  examples: {
    bad: [podWith('securityContext:\n  runAsNonRoot: false\n                ^^^^^')],
    good: [podWith('securityContext:\n  runAsNonRoot: true')],
  },
  check(slice, report, { settings }) {
    for (const context of ofType(slice, 'PodSecurityContext')) {
      const pair = pairOf(context.node, 'runAsNonRoot')
      const pod = around(context, 'PodSpec')
      if (pair && asBoolean(pair.value) === false && pod && !usesOwnUsers(pod.node, settings))
        report(pointAt(pair), {}, setKey(slice, context.node, 'runAsNonRoot', true))
    }
  },
} satisfies KubernetesRule
