import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { hostSwitch } from './_host.js'

export default {
  key: 'PodSpec.hostUsers',
  title: { en: 'whether root inside is root on the node', 'zh-cn': '容器里的 root 是否就是节点上的 root' },
  summary: summary('PodSpec.hostUsers'),
  notes: {
    en: [
      'Capabilities granted inside count only inside: `SYS_ADMIN` no longer means the node.',
      'Needs Linux 6.3 or newer for the usual file systems, and a runtime that can map ids.',
    ],
    'zh-cn': [
      '里面授予的权能只在里面有效：`SYS_ADMIN` 不再意味着控制节点。',
      '常用文件系统需要 Linux 6.3 或更新，运行时也要支持 ID 映射。',
    ],
  },
  see: docs('concepts/workloads/pods/user-namespaces/'),
  explain: hostSwitch('hostUsers', {
    on: {
      en: 'user ids inside are those of the node: root in a container is root on the node, held back only by capabilities, seccomp and namespaces. That is the default.',
      'zh-cn':
        '容器里的用户 ID 就是节点上的：容器里的 root 在节点上也是 root，只靠权能、seccomp 和命名空间约束。这是默认行为。',
    },
    off: {
      en: 'ids inside are mapped to a range of their own: root in a container is an unprivileged user on the node, and no other Pod has the same range.',
      'zh-cn': '容器里的用户 ID 映射到一段专用区间：容器里的 root 在节点上是普通用户，其他 Pod 也不会用同一段。',
    },
  }),
} satisfies KubernetesTopic
