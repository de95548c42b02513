import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { wildcard } from './_grants.js'

export default {
  id: 'kubernetes/wildcard-groups',
  severity: 'information',
  preset: 'all',
  aliases: { checkov: ['CKV_K8S_49'] },
  title: { en: 'A role for every API group', 'zh-cn': '适用于所有 API 组的角色' },
  why: {
    en: '`*` covers every group that serves a resource of that name, also of operators that are installed later.',
    'zh-cn': '`*` 涵盖所有提供同名资源的组，包括以后安装的 Operator 的组。',
  },
  instead: { en: 'Name the group; the core group is `""`.', 'zh-cn': '写明组名；核心组是 `""`。' },
  message: {
    en: '`*` covers every API group. Name those that are meant.',
    'zh-cn': '`*` 涵盖所有 API 组。写明需要的组。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: ["*"]
            ^^^
resources: [deployments]
verbs: [get]`),
    ],
    good: [
      roleWith(`apiGroups: [apps]
resources: [deployments]
verbs: [get]`),
    ],
  },
  check: wildcard('apiGroups'),
} satisfies KubernetesRule
