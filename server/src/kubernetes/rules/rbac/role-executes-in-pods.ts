import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { grants } from './_grants.js'

export default {
  id: 'kubernetes/role-executes-in-pods',
  severity: 'warning',
  preset: 'strict',
  aliases: {
    polaris: [
      'clusterrolePodExecAttach',
      'rolePodExecAttach',
      'clusterrolebindingPodExecAttach',
      'rolebindingClusterRolePodExecAttach',
      'rolebindingRolePodExecAttach',
    ],
    trivy: ['KSV-0053'],
    checkov: ['CKV2_K8S_2'],
  },
  title: { en: 'A role that runs commands in Pods', 'zh-cn': '能在 Pod 中执行命令的角色' },
  why: {
    en: 'Whoever may `exec` into a Pod acts with all that the Pod has: its ServiceAccount, its Secrets, its network.',
    'zh-cn': '能对 Pod 执行 `exec`，就拥有了 Pod 的一切：ServiceAccount、Secret 和网络。',
  },
  instead: {
    en: 'Keep it for people who debug, in the namespaces that they look after.',
    'zh-cn': '只留给负责调试的人，并限于他们管理的命名空间。',
  },
  message: {
    en: '`{verb}` on `{resource}` lets the holder act as any Pod here. Grant it to those who debug, and in their namespaces only.',
    'zh-cn': '对 `{resource}` 的 `{verb}` 让持有者能以这里任何 Pod 的身份行事。只授予负责调试的人，并限于其命名空间。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: [""]
resources: [pods/exec]
            ^^^^^^^^^
verbs: [create]`),
    ],
    good: [
      roleWith(`apiGroups: [""]
resources: [pods/log]
verbs: [get]`),
    ],
  },
  check: grants({ resources: ['pods/exec'], verbs: ['create', 'get'] }),
} satisfies KubernetesRule
