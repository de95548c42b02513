import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { directionInWords, drawPolicy, policyAt, policyPage, unionOrIntersection } from './_policy.js'

export default {
  key: 'NetworkPolicySpec.egress',
  title: { en: 'where the Pods may connect to', 'zh-cn': '允许 Pod 访问的目标' },
  summary: summary('NetworkPolicySpec.egress'),
  notes: {
    en: [
      '`egress: []` under `policyTypes: [Egress]` cuts off everything, DNS as well.',
      'Name resolution needs port 53, UDP and TCP, usually to `k8s-app=kube-dns` in `kube-system`.',
      '`ipBlock` is for addresses outside the cluster: Pod addresses change.',
    ],
    'zh-cn': [
      '`policyTypes: [Egress]` 加 `egress: []` 会切断一切，DNS 也不例外。',
      '域名解析要放行 53 端口（UDP 和 TCP），通常是 `kube-system` 里的 `k8s-app=kube-dns`。',
      '`ipBlock` 用于集群外的地址：Pod 的地址会变。',
    ],
  },
  compare: unionOrIntersection,
  see: policyPage('#behavior-of-to-and-from-selectors'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const policy = policyAt(place)
  const text = policy && directionInWords(policy, 'egress')
  if (policy && !text)
    return explained({
      en: 'it has no effect: `policyTypes` does not name `Egress`.',
      'zh-cn': '它不起作用：`policyTypes` 里没有 `Egress`。',
    })
  return policy && text && { text, picture: drawPolicy(policy) }
}
