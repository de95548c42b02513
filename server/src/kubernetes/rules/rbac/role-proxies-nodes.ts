import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf } from '../../tree.js'
import { ofType } from '../_typed.js'
import { roleWith } from './_frames.js'

export default {
  id: 'kubernetes/role-proxies-nodes',
  severity: 'warning',
  aliases: { trivy: ['KSV-0047'], checkov: ['CKV2_K8S_2'] },
  title: { en: 'A role that talks to kubelets', 'zh-cn': '能直接访问 kubelet 的角色' },
  why: {
    en: "`nodes/proxy` reaches the kubelet of every node past the API server's admission and audit, and the kubelet runs commands in any Pod of its node.",
    'zh-cn':
      '`nodes/proxy` 能绕过 API 服务器的准入和审计访问每个节点的 kubelet，而 kubelet 可以在该节点的任何 Pod 里执行命令。',
  },
  instead: {
    en: '`nodes/metrics`, `nodes/stats` and `nodes/log` are enough for monitoring.',
    'zh-cn': '监控用 `nodes/metrics`、`nodes/stats` 和 `nodes/log` 就够了。',
  },
  message: {
    en: '`{verb}` on `{resource}` can run commands in every Pod by way of the kubelet. For monitoring, `nodes/metrics` and `nodes/stats` are enough.',
    'zh-cn':
      '对 `{resource}` 的 `{verb}` 能借 kubelet 在任何 Pod 里执行命令。监控用 `nodes/metrics` 和 `nodes/stats` 就够了。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: [""]
resources: [nodes/proxy]
            ^^^^^^^^^^^
verbs: [get]`),
    ],
    good: [
      roleWith(`apiGroups: [""]
resources: [nodes/metrics]
verbs: [get]`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PolicyRule')) {
      const resource = itemsOf(get(node, 'resources')).find(({ value }) => asString(value) === 'nodes/proxy')?.value
      const verb = asString(itemsOf(get(node, 'verbs'))[0]?.value)
      if (resource && verb !== undefined) report(resource.span, { resource: 'nodes/proxy', verb })
    }
  },
} satisfies KubernetesRule
