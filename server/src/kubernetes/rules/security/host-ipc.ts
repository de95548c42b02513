import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { podFlag } from './_flags.js'

export default {
  id: 'kubernetes/host-ipc',
  severity: 'warning',
  aliases: {
    'kube-linter': ['host-ipc'],
    polaris: ['hostIPCSet'],
    trivy: ['KSV-0008'],
    checkov: ['CKV_K8S_18'],
    pss: ['hostNamespaces'],
  },
  title: { en: "The node's shared memory", 'zh-cn': '使用节点的 IPC' },
  why: {
    en: 'With `hostIPC` a container can read and write the shared memory and message queues of processes on the node.',
    'zh-cn': '设置 `hostIPC` 后，容器能读写节点上其他进程的共享内存和消息队列。',
  },
  instead: {
    en: 'Leave it out: the containers of a Pod share IPC with each other anyway.',
    'zh-cn': '不要设置：同一 Pod 的容器之间本来就共享 IPC。',
  },
  message: {
    en: "`hostIPC: true` opens the shared memory of the node's processes to the Pod. Remove it: the containers of a Pod share IPC anyway.",
    'zh-cn': '`hostIPC: true` 让 Pod 能读写节点进程的共享内存。去掉它：同一 Pod 的容器本来就共享 IPC。',
  },
  fix: { title: { en: 'Remove `hostIPC`', 'zh-cn': '删除 `hostIPC`' }, safe: false },
  examples: { bad: [podWith('hostIPC: true\n         ^^^^')], good: [podWith('hostIPC: false')] },
  check: podFlag('hostIPC'),
} satisfies KubernetesRule
