import type { KubernetesTopic } from '../../topic.js'
import { asBoolean, get } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { standardsPage } from './_level.js'

export default {
  key: 'SecurityContext.privileged',
  title: { en: 'all powers of root on the node', 'zh-cn': '拥有节点上 root 的全部权力' },
  summary: summary('SecurityContext.privileged'),
  notes: {
    en: [
      'Switched off by it: seccomp, AppArmor, the masks over `/proc` and `/sys`, and the limits on devices.',
      'Often one capability is all it takes: `NET_ADMIN` for routes and iptables, `SYS_PTRACE` for debuggers, `SYS_TIME` for clocks.',
      'The Baseline Pod Security level forbids it.',
    ],
    'zh-cn': [
      '它会关掉：seccomp、AppArmor、`/proc` 和 `/sys` 的遮蔽，以及设备访问限制。',
      '往往只要一个权能就够：路由和 iptables 用 `NET_ADMIN`，调试器用 `SYS_PTRACE`，改时钟用 `SYS_TIME`。',
      'Pod 安全性标准的 Baseline 级别禁止它。',
    ],
  },
  see: standardsPage,
  explain: aboutContainer(({ node, name }) => {
    const value = asBoolean(get(node, 'securityContext', 'privileged'))
    if (value === undefined) return undefined
    return value
      ? say(
          {
            en: '{name} has all capabilities and every device of the node: whoever breaks into it owns the node.',
            'zh-cn': '{name} 拥有全部权能和节点的所有设备：谁攻破它，谁就控制了节点。',
          },
          { name: code(name ?? '?') },
        )
      : { en: 'the container is an ordinary one: that is the default.', 'zh-cn': '这是普通容器，也是默认行为。' }
  }),
} satisfies KubernetesTopic
