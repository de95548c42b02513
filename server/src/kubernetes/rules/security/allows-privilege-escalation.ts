import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { contextFlag } from './_flags.js'

export default {
  id: 'kubernetes/allows-privilege-escalation',
  severity: 'warning',
  aliases: {
    'kube-linter': ['privilege-escalation-container'],
    polaris: ['privilegeEscalationAllowed'],
    trivy: ['KSV-0001'],
    checkov: ['CKV_K8S_20'],
    pss: ['allowPrivilegeEscalation'],
  },
  title: { en: 'Privilege escalation is allowed in so many words', 'zh-cn': '明确允许提升权限' },
  why: {
    en: 'With `allowPrivilegeEscalation: true` a setuid program such as `sudo` makes root of any user in the container.',
    'zh-cn': '设置 `allowPrivilegeEscalation: true` 后，`sudo` 之类的 setuid 程序能让容器里的任何用户变成 root。',
  },
  instead: { en: 'Set it to `false`: few programs notice.', 'zh-cn': '设为 `false`，很少有程序会受影响。' },
  message: {
    en: 'Container `{container}` lets its processes gain more rights than their parent, through setuid programs for example. Set `false`.',
    'zh-cn': '容器 `{container}` 允许进程获得比父进程更多的权限，例如通过 setuid 程序。改为 `false`。',
  },
  fix: { title: { en: 'Change to `false`', 'zh-cn': '改为 `false`' }, safe: false },
  examples: {
    bad: [containerWith('securityContext:\n  allowPrivilegeEscalation: true\n                            ^^^^')],
    good: [containerWith('securityContext:\n  allowPrivilegeEscalation: false')],
  },
  check: contextFlag('allowPrivilegeEscalation'),
} satisfies KubernetesRule
