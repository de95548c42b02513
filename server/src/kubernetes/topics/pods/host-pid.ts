import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { hostSwitch } from './_host.js'

export default {
  key: 'PodSpec.hostPID',
  title: { en: 'sees the processes of the node', 'zh-cn': '能看到节点上的进程' },
  summary: summary('PodSpec.hostPID'),
  notes: {
    en: [
      'With `privileged` as well, `nsenter -t 1 -a` is a root shell on the node.',
      'The Baseline Pod Security level forbids it.',
    ],
    'zh-cn': [
      '再加上 `privileged`，一句 `nsenter -t 1 -a` 就是节点上的 root shell。',
      'Pod 安全性标准的 Baseline 级别禁止它。',
    ],
  },
  compare: {
    en: '**hostPID or shareProcessNamespace?** `hostPID` joins the processes of the node. `shareProcessNamespace` only joins the containers of this Pod with each other, and is harmless.',
    'zh-cn':
      '**hostPID 还是 shareProcessNamespace？** `hostPID` 进入节点的进程命名空间；`shareProcessNamespace` 只让本 Pod 的容器彼此可见，没有危险。',
  },
  see: docs('concepts/security/pod-security-standards/'),
  explain: hostSwitch('hostPID', {
    on: {
      en: 'the containers see every process of the node (PID 1 is its `init`), may signal those of the same user, and read arguments and environments under `/proc`.',
      'zh-cn':
        '容器看得到节点上的所有进程（PID 1 是节点的 `init`），能向同一用户的进程发信号，还能从 `/proc` 读取参数和环境变量。',
    },
    off: {
      en: 'the containers see only their own processes: that is the default.',
      'zh-cn': '容器只看得到自己的进程：这是默认行为。',
    },
  }),
} satisfies KubernetesTopic
