import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { get } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { say } from '../_text.js'
import { peerOf, policyPage, unionOrIntersection } from './_policy.js'

export default {
  key: 'NetworkPolicyPeer.podSelector',
  title: { en: 'Pods on the other end', 'zh-cn': '通信另一端的 Pod' },
  summary: summary('NetworkPolicyPeer.podSelector'),
  notes: {
    en: [
      '`podSelector` alone: Pods of the same namespace. `namespaceSelector` alone: every Pod of those namespaces. Both under one `-`: these Pods in those namespaces.',
      'A namespace is chosen by its labels; each carries `kubernetes.io/metadata.name` with its name.',
      '`ipBlock` stands alone and is meant for addresses outside the cluster.',
    ],
    'zh-cn': [
      '只有 `podSelector`：同一命名空间的 Pod；只有 `namespaceSelector`：这些命名空间里的所有 Pod；同一个 `-` 下两者都有：这些命名空间里的这些 Pod。',
      '命名空间按标签选择；每个命名空间都带有值为自身名字的 `kubernetes.io/metadata.name`。',
      '`ipBlock` 单独使用，针对集群外的地址。',
    ],
  },
  compare: unionOrIntersection,
  see: policyPage('#behavior-of-to-and-from-selectors'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { path, resource } = place
  const at = path.findLastIndex(step => step === 'from' || step === 'to')
  const peer = at < 0 ? undefined : peerOf(get(resource.root, ...path.slice(0, at + 2)))
  if (!peer) return undefined
  const both =
    at >= 0 &&
    get(resource.root, ...path.slice(0, at + 2), 'podSelector') &&
    get(resource.root, ...path.slice(0, at + 2), 'namespaceSelector')
  return explained(
    say(
      path[at] === 'from'
        ? { en: 'this item lets in {who}.', 'zh-cn': '这一项放行来自{who}的流量。' }
        : { en: 'this item allows connections to {who}.', 'zh-cn': '这一项允许访问{who}。' },
      { who: peer.words },
    ),
    both
      ? {
          en: 'Both selectors must hold, since they stand under one `-`.',
          'zh-cn': '两个选择算符在同一个 `-` 下，必须同时满足。',
        }
      : undefined,
  )
}
