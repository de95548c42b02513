import type { KubernetesRule } from '../../rule.js'
import { asNumber, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { around, ofType, pointAt } from '../_typed.js'
import { usesOwnUsers } from './_required.js'

export default {
  id: 'kubernetes/run-as-root-user',
  severity: 'warning',
  aliases: { trivy: ['KSV-0105'], pss: ['runAsUser'] },
  title: { en: '`runAsUser: 0` asks for root', 'zh-cn': '`runAsUser: 0` 指定以 root 运行' },
  why: {
    en: 'User 0 is root. If it escapes its container, it is root on the node.',
    'zh-cn': '用户 0 就是 root，一旦逃出容器，就是节点上的 root。',
  },
  instead: {
    en: 'Choose another user, and let the image give it the files that it needs. With `hostUsers: false` root in the container is nobody on the node.',
    'zh-cn':
      '换一个用户，并在镜像里让它拥有所需的文件。设置 `hostUsers: false` 后，容器里的 root 在节点上只是普通用户。',
  },
  message: {
    en: '`runAsUser: 0` runs as root, which stays root on the node after an escape. Choose another user.',
    'zh-cn': '`runAsUser: 0` 以 root 运行，逃逸之后在节点上仍是 root。换一个用户。',
  },
  fix: { title: { en: 'Run as user 10001', 'zh-cn': '以用户 10001 运行' }, safe: false },
  examples: {
    bad: [containerWith('securityContext:\n  runAsUser: 0\n             ^')],
    good: [containerWith('securityContext:\n  runAsUser: 10001')],
  },
  check(slice, report, { settings }) {
    for (const typed of ofType(slice, 'SecurityContext', 'PodSecurityContext')) {
      const pair = pairOf(typed.node, 'runAsUser')
      const pod = around(typed, 'PodSpec')
      if (!pair || asNumber(pair.value) !== 0 || !pod || usesOwnUsers(pod.node, settings)) continue
      report(pointAt(pair), {}, setKey(slice, typed.node, 'runAsUser', 10001))
    }
  },
} satisfies KubernetesRule
