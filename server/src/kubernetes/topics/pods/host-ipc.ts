import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { hostSwitch } from './_host.js'

export default {
  key: 'PodSpec.hostIPC',
  title: { en: 'shares memory segments and queues with the node', 'zh-cn': '与节点共用共享内存和消息队列' },
  summary: summary('PodSpec.hostIPC'),
  notes: {
    en: [
      'The containers of one Pod share IPC with each other anyway: no field is needed for that.',
      'The Baseline Pod Security level forbids it.',
    ],
    'zh-cn': ['同一个 Pod 的容器之间本来就共用 IPC，不需要任何字段。', 'Pod 安全性标准的 Baseline 级别禁止它。'],
  },
  see: docs('concepts/security/pod-security-standards/'),
  explain: hostSwitch('hostIPC', {
    on: {
      en: 'the containers can read and write System V and POSIX shared memory of the node (`/dev/shm` included), as far as file permissions allow.',
      'zh-cn': '在文件权限允许的范围内，容器可以读写节点的 System V 和 POSIX 共享内存（包括 `/dev/shm`）。',
    },
    off: {
      en: 'the Pod has an IPC namespace of its own, shared by its containers: that is the default.',
      'zh-cn': 'Pod 有自己的 IPC 命名空间，由各容器共用：这是默认行为。',
    },
  }),
} satisfies KubernetesTopic
