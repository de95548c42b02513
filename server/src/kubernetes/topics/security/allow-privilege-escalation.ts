import type { KubernetesTopic } from '../../topic.js'
import { asBoolean, asString, get, itemsOf } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { summary } from '../_summary.js'
import { standardsPage } from './_level.js'

export default {
  key: 'SecurityContext.allowPrivilegeEscalation',
  title: { en: 'whether a process may gain more than its parent', 'zh-cn': '进程能否获得比父进程更多的权限' },
  summary: summary('SecurityContext.allowPrivilegeEscalation'),
  notes: {
    en: [
      'Left out, it is `true`. Privileged containers and those with `SYS_ADMIN` always have it; `false` next to `privileged: true` is refused.',
      'It does not stop a program that already runs as root, nor an exploit of the kernel.',
      'The Restricted Pod Security level requires `false`.',
    ],
    'zh-cn': [
      '不写就是 `true`。特权容器和带 `SYS_ADMIN` 的容器必定允许；`false` 与 `privileged: true` 同写会被拒绝。',
      '它拦不住本来就以 root 运行的程序，也拦不住内核漏洞。',
      'Pod 安全性标准的 Restricted 级别要求为 `false`。',
    ],
  },
  see: standardsPage,
  explain: aboutContainer(({ node }) => {
    const context = get(node, 'securityContext')
    const value = asBoolean(get(context, 'allowPrivilegeEscalation'))
    if (value === undefined) return undefined
    const admin = itemsOf(get(context, 'capabilities', 'add')).some(
      ({ value: one }) => asString(one) === 'CAP_SYS_ADMIN',
    )
    if (!value && (admin || asBoolean(get(context, 'privileged')) === true))
      return {
        en: 'the API server refuses `false` together with `privileged: true` or `CAP_SYS_ADMIN`.',
        'zh-cn': 'API 服务器不接受 `false` 与 `privileged: true` 或 `CAP_SYS_ADMIN` 同时出现。',
      }
    return value
      ? {
          en: 'setuid programs such as `sudo` and `su` work: a plain user in the container may become root there.',
          'zh-cn': '`sudo`、`su` 之类的 setuid 程序有效：容器里的普通用户可能变成容器里的 root。',
        }
      : {
          en: '`no_new_privs` is set: setuid programs such as `sudo` run, but gain nothing.',
          'zh-cn': '设置了 `no_new_privs`：`sudo` 之类的 setuid 程序能运行，但提不了权。',
        }
  }),
} satisfies KubernetesTopic
