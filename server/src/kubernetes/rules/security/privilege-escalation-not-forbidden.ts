import type { KubernetesRule } from '../../rule.js'
import { asBoolean, asString, get, itemsOf } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { bareContainer } from './_frames.js'
import { requires } from './_required.js'

export default {
  id: 'kubernetes/privilege-escalation-not-forbidden',
  severity: 'warning',
  preset: 'strict',
  aliases: {
    polaris: ['privilegeEscalationAllowed'],
    trivy: ['KSV-0001'],
    checkov: ['CKV_K8S_20'],
    pss: ['allowPrivilegeEscalation'],
  },
  title: { en: 'Privilege escalation is not forbidden', 'zh-cn': '没有禁止提升权限' },
  why: {
    en: 'Unless `allowPrivilegeEscalation` is `false`, a setuid program makes root of any user in the container.',
    'zh-cn': '如果 `allowPrivilegeEscalation` 不是 `false`，setuid 程序能让容器里的任何用户变成 root。',
  },
  instead: {
    en: 'Set `allowPrivilegeEscalation: false` on each container.',
    'zh-cn': '给每个容器设置 `allowPrivilegeEscalation: false`。',
  },
  message: {
    en: 'Container `{container}` does not say `allowPrivilegeEscalation: false`, so a setuid program can make root of its user. Add it.',
    'zh-cn': '容器 `{container}` 没有写 `allowPrivilegeEscalation: false`，setuid 程序能让它的用户变成 root。加上它。',
  },
  fix: {
    title: { en: 'Add `allowPrivilegeEscalation: false`', 'zh-cn': '添加 `allowPrivilegeEscalation: false`' },
    safe: false,
  },
  examples: { bad: [bareContainer], good: [containerWith('securityContext:\n  allowPrivilegeEscalation: false')] },
  check: requires({
    key: 'allowPrivilegeEscalation',
    isGood: () => true,
    value: false,
    linuxOnly: true,
    // the API server refuses it beside either of these
    fits: ({ container }) => {
      const context = get(container.node, 'securityContext')
      const added = itemsOf(get(context, 'capabilities', 'add')).map(({ value }) => asString(value))
      return asBoolean(get(context, 'privileged')) !== true && !added.includes('CAP_SYS_ADMIN')
    },
  }),
} satisfies KubernetesRule
