import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { droppedBy } from './_capabilities.js'
import { completeSubjects, contextHead, nameIn } from './_context.js'
import { bareContainer } from './_frames.js'

/** What containerd and Docker leave of root's powers in a container that says nothing; CRI-O leaves fewer. */
const byDefault = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'NET_RAW',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]

export default {
  id: 'kubernetes/default-capabilities-kept',
  severity: 'information',
  preset: 'all',
  aliases: { polaris: ['insecureCapabilities'] },
  title: { en: "Some of the runtime's default capabilities are kept", 'zh-cn': '保留了一部分运行时默认权能' },
  why: {
    en: 'containerd gives every container 14 capabilities of root: to change owners, to send raw packets, to become another user. Each that is kept is there for an intruder.',
    'zh-cn':
      'containerd 会给每个容器 14 个 root 权能：修改属主、发送原始数据包、切换用户等。保留的每一个都能被入侵者利用。',
  },
  instead: { en: '`drop: [ALL]`, and add back what is needed.', 'zh-cn': '写 `drop: [ALL]`，再把需要的加回来。' },
  message: {
    en: 'Container `{container}` keeps {count} of the 14 default capabilities of containerd. Drop `ALL`, and add back only what it needs.',
    'zh-cn': '容器 `{container}` 保留了 containerd 14 个默认权能中的 {count} 个。丢弃 `ALL`，只加回需要的。',
  },
  examples: {
    bad: [bareContainer, containerWith('securityContext:\n^^^^^^^^^^^^^^^\n  capabilities:\n    drop: [NET_RAW]')],
    good: [
      containerWith('securityContext:\n  capabilities:\n    drop: [ALL]'),
      containerWith(`securityContext:\n  capabilities:\n    drop: [${byDefault.join(', ')}]`),
    ],
  },
  check(slice, report) {
    for (const subject of completeSubjects(slice)) {
      const dropped = droppedBy(subject)
      if (!dropped || dropped.includes('ALL')) continue
      const count = byDefault.filter(name => !dropped.includes(name)).length
      if (count > 0) report(contextHead(subject), { container: nameIn(subject), count })
    }
  },
} satisfies KubernetesRule
