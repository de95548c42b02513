import type { KubernetesRule } from '../../rule.js'
import { asBoolean, asNumber, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { around, isSet, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/non-root-as-root',
  severity: 'error',
  title: {
    en: '`runAsNonRoot: true` for a container that runs as user 0',
    'zh-cn': '`runAsNonRoot: true` 却以用户 0 运行',
  },
  why: {
    en: '`runAsNonRoot` is a check before the container starts, and user 0 is root. The kubelet refuses to start it: `CreateContainerConfigError`.',
    'zh-cn':
      '`runAsNonRoot` 是启动前的检查，而用户 0 就是 root。kubelet 会拒绝启动容器，状态为 `CreateContainerConfigError`。',
  },
  instead: {
    en: 'Choose a user other than 0, or drop `runAsNonRoot` where root is really needed.',
    'zh-cn': '换成非 0 的用户；如果确实需要 root，就去掉 `runAsNonRoot`。',
  },
  message: {
    en: 'User 0 is root, and `runAsNonRoot: true` {where} forbids root: the kubelet will not start {what}. Choose another user.',
    'zh-cn': '用户 0 就是 root，而{where}的 `runAsNonRoot: true` 禁止 root，kubelet 不会启动{what}。换一个用户。',
  },
  fix: { title: { en: 'Run as user 10001', 'zh-cn': '以用户 10001 运行' }, safe: false },
  examples: {
    bad: [
      containerWith(`
securityContext:
  runAsNonRoot: true
  runAsUser: 0
             ^`),
    ],
    good: [containerWith('securityContext:\n  runAsNonRoot: true\n  runAsUser: 10001')],
  },
  check(slice, report) {
    const here = { en: 'beside it', 'zh-cn': '旁边' }
    for (const context of ofType(slice, 'SecurityContext')) {
      const user = pairOf(context.node, 'runAsUser')
      if (!user || asNumber(user.value) !== 0) continue
      const pod = get(around(context, 'PodSpec')?.node, 'securityContext')
      const own = isSet(context.node, 'runAsNonRoot')
      if (asBoolean(get(own ? context.node : pod, 'runAsNonRoot')) !== true) continue
      const where = own ? here : { en: 'of the Pod', 'zh-cn': ' Pod 级' }
      report(
        pointAt(user),
        { where, what: { en: 'this container', 'zh-cn': '这个容器' } },
        setKey(slice, context.node, 'runAsUser', 10001),
      )
    }
    for (const { node } of ofType(slice, 'PodSecurityContext')) {
      const user = pairOf(node, 'runAsUser')
      if (user && asNumber(user.value) === 0 && asBoolean(get(node, 'runAsNonRoot')) === true)
        report(
          pointAt(user),
          { where: here, what: { en: 'containers that take both over', 'zh-cn': '沿用这两项的容器' } },
          setKey(slice, node, 'runAsUser', 10001),
        )
    }
  },
} satisfies KubernetesRule
