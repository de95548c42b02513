import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf } from '../../tree.js'
import { isUnset, ofType } from '../_typed.js'
import { roleWith } from './_frames.js'

const people = new Set(['users', 'groups', 'serviceaccounts', 'userextras', '*'])

export default {
  id: 'kubernetes/role-impersonates',
  severity: 'warning',
  aliases: { trivy: ['KSV-0043'], checkov: ['CKV2_K8S_3'] },
  title: { en: 'A role that can be anybody', 'zh-cn': '能冒充他人的角色' },
  why: {
    en: '`impersonate` lets the holder act as other users and groups, `system:masters` among them, to which no rule applies.',
    'zh-cn': '`impersonate` 让持有者以其他用户和组的身份行事，其中包括不受任何规则约束的 `system:masters`。',
  },
  instead: { en: 'Restrict it by `resourceNames`, or leave it out.', 'zh-cn': '用 `resourceNames` 限定，或者去掉。' },
  message: {
    en: '`impersonate` on `{resource}` lets the holder act as somebody else, administrators included. Restrict it by `resourceNames`.',
    'zh-cn': '对 `{resource}` 的 `impersonate` 让持有者能冒充他人，包括管理员。用 `resourceNames` 限定。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: [""]
resources: [groups]
            ^^^^^^
verbs: [impersonate]`),
    ],
    good: [
      roleWith(`apiGroups: [""]
resources: [groups]
verbs: [impersonate]
resourceNames: [developers]`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PolicyRule')) {
      const resource = itemsOf(get(node, 'resources')).find(({ value }) => people.has(asString(value) ?? ''))?.value
      const verbs = itemsOf(get(node, 'verbs')).map(({ value }) => asString(value))
      if (resource && verbs.includes('impersonate') && isUnset(node, 'resourceNames'))
        report(resource.span, { resource: asString(resource) ?? '' })
    }
  },
} satisfies KubernetesRule
