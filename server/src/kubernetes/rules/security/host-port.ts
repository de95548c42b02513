import type { KubernetesRule } from '../../rule.js'
import { asNumber, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/host-port',
  severity: 'warning',
  aliases: { polaris: ['hostPortSet'], trivy: ['KSV-0024'], checkov: ['CKV_K8S_26'], pss: ['hostPorts'] },
  title: { en: 'A port of the node', 'zh-cn': '占用节点端口' },
  why: {
    en: 'A `hostPort` can be had once per node: a second Pod with it stays Pending. And it answers on every address of the node, beyond most NetworkPolicies.',
    'zh-cn':
      '每个节点上同一个 `hostPort` 只能给一个 Pod 用，第二个 Pod 会一直 Pending。它还会在节点的每个地址上应答，大多数 NetworkPolicy 管不到。',
  },
  instead: { en: 'Publish the port with a Service.', 'zh-cn': '用 Service 发布端口。' },
  message: {
    en: '`hostPort: {port}` takes the port on the node, so only one such Pod fits on each. Use a Service instead.',
    'zh-cn': '`hostPort: {port}` 会占用节点端口，每个节点只放得下一个这样的 Pod。改用 Service。',
  },
  fix: { title: { en: 'Remove `hostPort`', 'zh-cn': '删除 `hostPort`' }, safe: false },
  examples: {
    bad: [
      containerWith(`
ports:
  - containerPort: 8080
    hostPort: 80
              ^^`),
    ],
    good: [containerWith('ports:\n  - containerPort: 8080')],
  },
  check(slice, report) {
    for (const { node, parent } of ofType(slice, 'ContainerPort')) {
      const pair = pairOf(node, 'hostPort')
      const port = asNumber(pair?.value)
      if (pair && port && parent) report(pointAt(pair), { port }, removeKeys(slice, node, 'hostPort'))
    }
  },
} satisfies KubernetesRule
