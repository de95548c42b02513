import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { podFlag } from './_flags.js'

export default {
  id: 'kubernetes/host-pid',
  severity: 'warning',
  aliases: {
    'kube-linter': ['host-pid'],
    polaris: ['hostPIDSet'],
    trivy: ['KSV-0010'],
    checkov: ['CKV_K8S_17'],
    pss: ['hostNamespaces'],
  },
  title: { en: "The node's processes", 'zh-cn': '使用节点的进程空间' },
  why: {
    en: 'With `hostPID` a container sees every process of the node, can read the environment of many of them (passwords included) and send them signals.',
    'zh-cn':
      '设置 `hostPID` 后，容器能看到节点上的所有进程，能读取其中许多进程的环境变量（包括密码），还能向它们发送信号。',
  },
  instead: {
    en: "Leave it out. To see the processes of the Pod's other containers, `shareProcessNamespace` is enough.",
    'zh-cn': '不要设置。如果只想看到同一 Pod 里其他容器的进程，用 `shareProcessNamespace` 就够了。',
  },
  message: {
    en: '`hostPID: true` shows the Pod every process of the node, their environment included. Remove it, or use `shareProcessNamespace` for the containers of this Pod.',
    'zh-cn':
      '`hostPID: true` 让 Pod 看到节点上的所有进程及其环境变量。去掉它；只需看到本 Pod 的容器时用 `shareProcessNamespace`。',
  },
  fix: { title: { en: 'Remove `hostPID`', 'zh-cn': '删除 `hostPID`' }, safe: false },
  examples: { bad: [podWith('hostPID: true\n         ^^^^')], good: [podWith('shareProcessNamespace: true')] },
  check: podFlag('hostPID'),
} satisfies KubernetesRule
