import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { addsCapability } from './_capabilities.js'

export default {
  id: 'kubernetes/capability-sys-admin',
  severity: 'warning',
  aliases: {
    'kube-linter': ['privilege-escalation-container'],
    polaris: ['dangerousCapabilities'],
    trivy: ['KSV-0005'],
    checkov: ['CKV_K8S_39'],
    pss: ['capabilities_baseline'],
  },
  title: { en: '`SYS_ADMIN`, the capability that is as good as root', 'zh-cn': '`SYS_ADMIN`：几乎等同于 root 的权能' },
  why: {
    en: '`SYS_ADMIN` allows mounting, changing namespaces and much more, and is the usual way out of a container onto its node.',
    'zh-cn': '`SYS_ADMIN` 允许挂载、切换命名空间等大量操作，是从容器逃逸到节点最常见的途径。',
  },
  instead: {
    en: 'Find out which one operation fails without it, and grant that by a narrower capability or a device.',
    'zh-cn': '弄清楚没有它时究竟哪个操作会失败，再用更窄的权能或设备来满足。',
  },
  message: {
    en: '`{capability}` lets container `{container}` mount, switch namespaces and so leave for the node. Remove it, and grant something narrower.',
    'zh-cn': '`{capability}` 让容器 `{container}` 能够挂载、切换命名空间，从而逃到节点上。去掉它，改用更窄的权能。',
  },
  fix: { title: { en: 'Remove `{capability}`', 'zh-cn': '删除 `{capability}`' }, safe: false },
  examples: {
    bad: [containerWith('securityContext:\n  capabilities:\n    add: [SYS_ADMIN]\n          ^^^^^^^^^')],
    good: [containerWith('securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE]')],
  },
  check: addsCapability(name => name === 'SYS_ADMIN'),
} satisfies KubernetesRule
