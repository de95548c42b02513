import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { addsCapability } from './_capabilities.js'

export default {
  id: 'kubernetes/capability-sys-module',
  severity: 'warning',
  aliases: { trivy: ['KSV-0120'], pss: ['capabilities_baseline'] },
  title: { en: '`SYS_MODULE`, which loads kernel modules', 'zh-cn': '`SYS_MODULE`：可加载内核模块' },
  why: {
    en: 'A kernel module runs in the kernel that all containers of the node share. Whoever may load one owns the node.',
    'zh-cn': '内核模块运行在节点上所有容器共用的内核里，能加载模块就等于控制了节点。',
  },
  instead: {
    en: 'Load the module on the node, before any Pod needs it.',
    'zh-cn': '在节点上提前加载好模块，再运行需要它的 Pod。',
  },
  message: {
    en: "`{capability}` lets container `{container}` load code into the node's kernel. Remove it, and load the module on the node.",
    'zh-cn': '`{capability}` 让容器 `{container}` 能把代码载入节点内核。去掉它，在节点上加载模块。',
  },
  fix: { title: { en: 'Remove `{capability}`', 'zh-cn': '删除 `{capability}`' }, safe: false },
  examples: {
    bad: [containerWith('securityContext:\n  capabilities:\n    add: [SYS_MODULE]\n          ^^^^^^^^^^')],
    good: [containerWith('securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE]')],
  },
  check: addsCapability(name => name === 'SYS_MODULE'),
} satisfies KubernetesRule
