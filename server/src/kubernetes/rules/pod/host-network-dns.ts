import type { KubernetesRule } from '../../rule.js'
import { asBoolean, asString, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { runsComponent } from '../_node-programs.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/host-network-dns',
  severity: 'warning',
  title: {
    en: '`dnsPolicy: ClusterFirst` on the network of the node',
    'zh-cn': '使用主机网络时写了 `dnsPolicy: ClusterFirst`',
  },
  why: {
    en: 'A Pod with `hostNetwork` and `ClusterFirst` is treated as `Default`: it asks the DNS of the node, which does not know any Service of the cluster.',
    'zh-cn':
      '使用 `hostNetwork` 的 Pod，`ClusterFirst` 会被当作 `Default`：它用的是节点的 DNS，解析不了集群里的任何 Service。',
  },
  instead: {
    en: 'Write `ClusterFirstWithHostNet` to find Services, or `Default` to say what really happens.',
    'zh-cn': '要解析 Service，写 `ClusterFirstWithHostNet`；否则写 `Default`，与实际行为一致。',
  },
  message: {
    en: 'With `hostNetwork: true` this is treated as `Default`, and no Service of the cluster can be found by name. Write `ClusterFirstWithHostNet`.',
    'zh-cn':
      '在 `hostNetwork: true` 下它会被当作 `Default`，无法用名字找到集群里的 Service。写 `ClusterFirstWithHostNet`。',
  },
  fix: { title: { en: 'Change to `ClusterFirstWithHostNet`', 'zh-cn': '改为 `ClusterFirstWithHostNet`' }, safe: false },
  examples: {
    bad: [podWith('hostNetwork: true\ndnsPolicy: ClusterFirst\n           ^^^^^^^^^^^^')],
    good: [podWith('hostNetwork: true\ndnsPolicy: ClusterFirstWithHostNet')],
  },
  check(slice, report) {
    for (const pod of ofType(slice, 'PodSpec')) {
      const { node } = pod
      const pair = pairOf(node, 'dnsPolicy')
      if (
        pair &&
        asString(pair.value) === 'ClusterFirst' &&
        asBoolean(get(node, 'hostNetwork')) === true &&
        !runsComponent(slice, pod)
      )
        report(pointAt(pair), {}, setKey(slice, node, 'dnsPolicy', 'ClusterFirstWithHostNet'))
    }
  },
} satisfies KubernetesRule
