import type { KubernetesRule } from '../../rule.js'
import { asBoolean, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/host-process',
  severity: 'warning',
  aliases: { polaris: ['hostProcess'], trivy: ['KSV-0103'], pss: ['windowsHostProcess'] },
  title: { en: 'A Windows container with the rights of the node', 'zh-cn': '拥有节点权限的 Windows 容器' },
  why: {
    en: 'A HostProcess container runs outside of any isolation, as a process of the Windows node.',
    'zh-cn': 'HostProcess 容器没有任何隔离，就是 Windows 节点上的一个进程。',
  },
  instead: {
    en: "Keep it for the node's own agents, and leave it out elsewhere.",
    'zh-cn': '只留给节点自身的代理程序，其他地方不要用。',
  },
  message: {
    en: '`hostProcess: true` runs the container as a process of the node, without isolation. Remove it.',
    'zh-cn': '`hostProcess: true` 让容器直接作为节点进程运行，没有隔离。去掉它。',
  },
  fix: { title: { en: 'Change to `false`', 'zh-cn': '改为 `false`' }, safe: false },
  examples: {
    bad: [
      podWith('hostNetwork: true\nsecurityContext:\n  windowsOptions:\n    hostProcess: true\n                 ^^^^'),
    ],
    good: [podWith('securityContext:\n  windowsOptions:\n    runAsUserName: ContainerUser')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'WindowsSecurityContextOptions')) {
      const pair = pairOf(node, 'hostProcess')
      if (pair && asBoolean(pair.value) === true) report(pointAt(pair), {}, setKey(slice, node, 'hostProcess', false))
    }
  },
} satisfies KubernetesRule
