import { flagNamedIn, knownInvocations, valueIn } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'
import { networkOf } from '../network/_cidr.js'

export default {
  id: 'kubernetes/node-range-too-wide',
  severity: 'error',
  title: { en: 'Ranges of nodes that do not fit into that of the cluster', 'zh-cn': '节点网段放不进集群网段' },
  why: {
    en: 'Each node gets a piece of `--cluster-cidr`. A piece cannot be larger than the whole, and the controller manager exits over it.',
    'zh-cn': '每个节点从 `--cluster-cidr` 中分得一段。一段不可能比整体还大，控制器管理器会因此退出。',
  },
  instead: {
    en: 'Take a longer mask for nodes, such as 24, or a larger range for the cluster, such as a /16.',
    'zh-cn': '节点用更长的掩码（例如 24），或集群用更大的网段（例如 /16）。',
  },
  message: {
    en: 'A /{mask} for each node does not fit into `{range}`: the controller manager exits. Take a mask above {length}, or a larger range.',
    'zh-cn': '`{range}` 容不下每个节点一段 /{mask}：控制器管理器会退出。把掩码设得大于 {length}，或换更大的网段。',
  },
  examples: {
    bad: [
      staticPod(
        'kube-controller-manager',
        '--allocate-node-cidrs=true',
        '--cluster-cidr=10.244.0.0/25',
        '               ^^^^^^^^^^^^^',
      ),
    ],
    good: [staticPod('kube-controller-manager', '--allocate-node-cidrs=true', '--cluster-cidr=10.244.0.0/16')],
  },
  check: (slice, report) => {
    // what a patch lacks may stand elsewhere
    if (slice.patch) return
    for (const known of knownInvocations(slice)) {
      const { name } = known.component
      const written = flagNamedIn(known, 'cluster-cidr')?.written
      if (name !== 'kube-controller-manager' || !written?.valueSpan || written.value?.includes(',')) continue
      if (valueIn(known, 'allocate-node-cidrs') !== 'true') continue
      const network = networkOf(written.value ?? '')
      if (!network) continue
      const { bits, length } = network
      const mask =
        Number(valueIn(known, 'node-cidr-mask-size')) ||
        Number(valueIn(known, bits === 32 ? 'node-cidr-mask-size-ipv4' : 'node-cidr-mask-size-ipv6'))
      if (mask > 0 && mask < length) report(written.valueSpan, { mask, length, range: written.value! })
    }
  },
} satisfies KubernetesRule
