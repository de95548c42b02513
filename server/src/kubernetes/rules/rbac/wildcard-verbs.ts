import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { wildcard } from './_grants.js'

export default {
  id: 'kubernetes/wildcard-verbs',
  severity: 'warning',
  aliases: { 'kube-linter': ['wildcard-in-rules'], trivy: ['KSV-0045'], checkov: ['CKV_K8S_49'] },
  title: { en: 'A role that may do everything', 'zh-cn': '允许所有操作的角色' },
  why: {
    en: '`*` allows every verb, also those that do not exist yet, and `escalate`, `bind` and `impersonate` where they apply.',
    'zh-cn': '`*` 允许所有动词，包括将来才有的，以及适用时的 `escalate`、`bind` 和 `impersonate`。',
  },
  instead: {
    en: 'List the verbs that are needed: mostly `get`, `list` and `watch`.',
    'zh-cn': '只列出需要的动词，通常是 `get`、`list` 和 `watch`。',
  },
  message: {
    en: '`*` allows every verb on these resources. List those that are needed.',
    'zh-cn': '`*` 允许对这些资源做任何操作。只列出需要的动词。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: [""]
resources: [pods]
verbs: ["*"]
        ^^^`),
    ],
    good: [
      roleWith(`apiGroups: [""]
resources: [pods]
verbs: [get, list, watch]`),
    ],
  },
  check: wildcard('verbs'),
} satisfies KubernetesRule
