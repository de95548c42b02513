import type { KubernetesRule } from '../../rule.js'
import { ofType } from '../_typed.js'
import { roleWith } from './_frames.js'
import { allowedBy } from './_grants.js'

export default {
  id: 'kubernetes/role-attaches-to-pods',
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
    trivy: ['KSV-0054'],
  },
  title: { en: 'A role that attaches to Pods', 'zh-cn': '能附着到 Pod 的角色' },
  why: {
    en: 'Whoever may attach to a container reads what it writes and, where it reads its input, types into it: into a shell, for example.',
    'zh-cn': '能附着到容器，就能看到它的输出；容器读取输入时还能向它输入，例如一个 shell。',
  },
  instead: {
    en: 'Keep it for people who debug, in the namespaces that they look after.',
    'zh-cn': '只留给负责调试的人，并限于他们管理的命名空间。',
  },
  message: {
    en: '`{verb}` on `{resource}` lets the holder type into any container here that reads its input. Grant it to those who debug, and in their namespaces only.',
    'zh-cn':
      '对 `{resource}` 的 `{verb}` 让持有者能向这里任何读取输入的容器输入内容。只授予负责调试的人，并限于其命名空间。',
  },
  examples: {
    bad: [roleWith('apiGroups: [""]\nresources: [pods/attach]\n            ^^^^^^^^^^^\nverbs: [create]')],
    good: [
      roleWith('apiGroups: [""]\nresources: [pods/log]\nverbs: [get]'),
      roleWith('apiGroups: [""]\nresources: ["*"]\nverbs: [get]'),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PolicyRule')) {
      const allowed = allowedBy(node, { resources: ['pods/attach'], verbs: ['create', 'get'] })
      // an asterisk allows to run commands as well, which is told in its stead
      if (allowed && allowed.resource !== '*') report(allowed.span, { resource: allowed.resource, verb: allowed.verb })
    }
  },
} satisfies KubernetesRule
