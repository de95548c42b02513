import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { hostPathRule } from './_volumes.js'

const system = new Set([
  '/',
  '/boot',
  '/dev',
  '/etc',
  '/lib',
  '/proc',
  '/root',
  '/sys',
  '/usr',
  '/var/lib/docker',
  '/var/lib/kubelet',
])

export default {
  id: 'kubernetes/sensitive-host-path',
  severity: 'warning',
  aliases: { 'kube-linter': ['sensitive-host-mounts'], trivy: ['KSV-0121'] },
  title: { en: 'A system directory of the node is mounted', 'zh-cn': '挂载了节点的系统目录' },
  why: {
    en: "These directories hold the node's programs, configuration and devices. Whoever can write there owns the node, and reading alone may show its keys.",
    'zh-cn': '这些目录里是节点的程序、配置和设备。能写就等于控制了节点，只能读也可能看到密钥。',
  },
  instead: {
    en: 'Mount the one file or subdirectory that is needed, with `readOnly: true`.',
    'zh-cn': '只挂载需要的那个文件或子目录，并设置 `readOnly: true`。',
  },
  message: {
    en: "`{path}` belongs to the node's system: what reads it learns its secrets, what writes it owns the node. Mount only the part that is needed, read-only.",
    'zh-cn': '`{path}` 属于节点的系统目录：能读就能看到机密，能写就能控制节点。只挂载需要的部分，并设为只读。',
  },
  examples: {
    bad: [podWith('volumes:\n  - name: root\n    hostPath:\n      path: /etc\n            ^^^^')],
    good: [podWith('volumes:\n  - name: logs\n    hostPath:\n      path: /var/log/shop')],
  },
  check: hostPathRule(path => system.has(path)),
} satisfies KubernetesRule
