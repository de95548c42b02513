import { minorOf } from '../../knowledge.js'
import { seLinuxTypes } from '../../pod-security.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, pairOf } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/selinux-options',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KSV-0025'], pss: ['seLinuxOptions'] },
  title: { en: 'SELinux options of its own', 'zh-cn': '自定义 SELinux 选项' },
  why: {
    en: 'Another SELinux type, user or role can take away the confinement of containers. The Pod Security level `baseline` refuses it.',
    'zh-cn': '换用其他 SELinux 类型、用户或角色，可能会解除对容器的约束。Pod 安全性级别 `baseline` 会拒绝。',
  },
  instead: {
    en: 'Leave `user` and `role` out; of the types, `container_t`, `container_init_t`, `container_kvm_t` and `container_engine_t` are accepted. `level` is free.',
    'zh-cn':
      '不写 `user` 和 `role`；`type` 只接受 `container_t`、`container_init_t`、`container_kvm_t` 和 `container_engine_t`。`level` 不受限制。',
  },
  message: {
    en: 'The SELinux `{field}` `{value}` is not one of those that confine containers, and `baseline` refuses it. Leave it out.',
    'zh-cn': 'SELinux 的 `{field}` 取值 `{value}` 不属于约束容器的那几种，`baseline` 会拒绝。去掉它。',
  },
  examples: {
    bad: [containerWith('securityContext:\n  seLinuxOptions:\n    type: spc_t\n          ^^^^^')],
    good: [containerWith('securityContext:\n  seLinuxOptions:\n    type: container_t\n    level: "s0:c123,c456"')],
  },
  check(slice, report, { settings }) {
    const types = seLinuxTypes(minorOf(settings))
    for (const { node } of ofType(slice, 'SELinuxOptions'))
      for (const field of ['type', 'user', 'role']) {
        const pair = pairOf(node, field)
        const value = asString(pair?.value)
        if (pair && value && !(field === 'type' && types.includes(value))) report(pointAt(pair), { field, value })
      }
  },
} satisfies KubernetesRule
