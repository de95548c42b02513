import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf } from '../../tree.js'
import { head, ofType } from '../_typed.js'
import { roleWith } from './_frames.js'

export default {
  id: 'kubernetes/role-allows-everything',
  severity: 'warning',
  preset: 'all',
  aliases: { trivy: ['KSV-0044'] },
  title: { en: 'A role without any bounds', 'zh-cn': '没有任何限制的角色' },
  why: {
    en: 'Every verb on every resource: whoever has this role reads each Secret and changes each workload that it reaches.',
    'zh-cn': '对所有资源的所有操作：拥有这个角色，就能读取它所及范围内的每个 Secret，修改每个工作负载。',
  },
  instead: { en: 'List the resources and verbs that are needed.', 'zh-cn': '只列出需要的资源和动词。' },
  message: {
    en: 'Every verb on every resource makes the holder administrator. List the resources and verbs that are needed.',
    'zh-cn': '对所有资源允许所有操作，持有者就是管理员。只列出需要的资源和动词。',
  },
  examples: {
    bad: [roleWith('apiGroups: [""]\n^^^^^^^^^\nresources: ["*"]\nverbs: ["*"]')],
    good: [
      roleWith('apiGroups: [""]\nresources: ["*"]\nverbs: [get]'),
      roleWith('apiGroups: [""]\nresources: [pods]\nverbs: ["*"]'),
    ],
  },
  check(slice, report) {
    for (const rule of ofType(slice, 'PolicyRule'))
      if (
        ['resources', 'verbs'].every(key => itemsOf(get(rule.node, key)).some(({ value }) => asString(value) === '*'))
      )
        report(head(rule))
  },
} satisfies KubernetesRule
