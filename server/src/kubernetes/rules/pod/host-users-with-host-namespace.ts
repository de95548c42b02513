import type { KubernetesRule } from '../../rule.js'
import { asBoolean, get, pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/host-users-with-host-namespace',
  severity: 'error',
  title: {
    en: '`hostUsers: false` beside a namespace of the host',
    'zh-cn': '`hostUsers: false` 却又使用主机命名空间',
  },
  why: {
    en: 'A Pod with users of its own cannot act in the network, process or IPC namespace of the node: its root is nobody there. The API server refuses the two together.',
    'zh-cn':
      '拥有独立用户命名空间的 Pod，在节点的网络、进程或 IPC 命名空间里没有任何身份，所以 API 服务器不接受两者并用。',
  },
  instead: {
    en: 'Remove the host namespace, or `hostUsers: false`.',
    'zh-cn': '去掉主机命名空间，或去掉 `hostUsers: false`。',
  },
  message: {
    en: '`{field}: true` puts the Pod into a namespace of the node, where `hostUsers: false` has no users for it: the API server refuses the two together. Remove one.',
    'zh-cn':
      '`{field}: true` 让 Pod 进入节点的命名空间，而 `hostUsers: false` 使它在那里没有对应的用户，API 服务器不接受两者并用。去掉一个。',
  },
  examples: {
    bad: [podWith('hostUsers: false\nhostNetwork: true\n             ^^^^')],
    good: [podWith('hostUsers: false'), podWith('hostNetwork: true')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PodSpec')) {
      if (asBoolean(get(node, 'hostUsers')) !== false) continue
      for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) {
        const pair = pairOf(node, field)
        if (pair && asBoolean(pair.value) === true) report(pointAt(pair), { field })
      }
    }
  },
} satisfies KubernetesRule
