import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asMap, get } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { say } from '../_text.js'
import { onPorts, policyPage, ruleOf } from './_policy.js'

export default {
  key: 'NetworkPolicyPort.port',
  title: { en: 'which port may be used', 'zh-cn': '允许使用的端口' },
  summary: summary('NetworkPolicyPort.port'),
  notes: {
    en: [
      "It is the *Pods'* port (`containerPort`), not the Service's: the policy looks at traffic after the Service has been resolved.",
      '`protocol` is TCP unless written; `endPort` needs a number in `port`, and makes a range with both ends.',
    ],
    'zh-cn': [
      '这里是 *Pod* 的端口（`containerPort`），不是 Service 的：策略检查的是 Service 转换之后的流量。',
      '`protocol` 默认 TCP；`endPort` 要求 `port` 是数字，范围含两端。',
    ],
  },
  see: policyPage('#targeting-a-range-of-ports'),
  explain,
} satisfies KubernetesTopic

function explain({ path, resource }: KubernetesPlace): Explanation | undefined {
  const at = path.findLastIndex(step => step === 'ingress' || step === 'egress')
  const node = at < 0 ? undefined : asMap(get(resource.root, ...path.slice(0, at + 2)))
  const rule = node && ruleOf(node, path[at] === 'ingress' ? 'from' : 'to')
  const ports = rule && onPorts(rule)
  if (!rule || !ports) return undefined
  const peers = rule.peers.length
  return explained(
    say(
      {
        en: 'this rule lets traffic through {ports}, for {peers}.',
        'zh-cn': '这条规则放行端口 {ports}，适用于{peers}。',
      },
      {
        ports,
        peers:
          peers === 0
            ? { en: 'everybody', 'zh-cn': '所有对端' }
            : {
                en: peers === 1 ? 'the peer of the same item' : `the ${peers} peers of the same item`,
                'zh-cn': `同一项里的 ${peers} 个对端`,
              },
      },
    ),
  )
}
