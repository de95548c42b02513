import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { wildcard } from './_grants.js'

export default {
  id: 'kubernetes/wildcard-resources',
  severity: 'warning',
  aliases: {
    'kube-linter': ['wildcard-in-rules'],
    trivy: ['KSV-0046', 'KSV-0112'],
    checkov: ['CKV_K8S_49'],
  },
  title: { en: 'A role for every resource', 'zh-cn': '适用于所有资源的角色' },
  why: {
    en: '`*` covers every resource of the group, Secrets included, and whatever is installed later.',
    'zh-cn': '`*` 涵盖该组的所有资源，包括 Secret，以及以后才安装的资源。',
  },
  instead: { en: 'List the resources that are needed.', 'zh-cn': '只列出需要的资源。' },
  message: {
    en: '`*` covers every resource of these groups, also future ones. List those that are needed.',
    'zh-cn': '`*` 涵盖这些组的所有资源，包括将来的。只列出需要的资源。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: [apps]
resources: ["*"]
            ^^^
verbs: [get, list]`),
    ],
    good: [
      roleWith(`apiGroups: [apps]
resources: [deployments]
verbs: [get, list]`),
    ],
  },
  check: wildcard('resources'),
} satisfies KubernetesRule
