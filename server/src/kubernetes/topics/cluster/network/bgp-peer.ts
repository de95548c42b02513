import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asScalar, asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, say } from '../../_text.js'

export default {
  key: 'BGPPeerSpec.peerIP',
  also: ['BGPPeer', 'BGPPeerSpec.asNumber', 'BGPPeerSpec.node', 'BGPPeerSpec.nodeSelector', 'BGPPeerSpec.peerSelector'],
  title: { en: 'a BGP session with a router', 'zh-cn': '与路由器的 BGP 会话' },
  summary: {
    en: 'Nodes announce the address blocks of their Pods to this neighbour, and learn its routes: a top-of-rack switch, or a route reflector among the nodes themselves.',
    'zh-cn': '节点把自己的 Pod 地址块通告给这个邻居，并学习它的路由：机架交换机，或由节点充当的路由反射器。',
  },
  notes: {
    en: [
      'Which nodes: `node` (one), `nodeSelector` (some), neither (all). With whom: `peerIP` and `asNumber`, or `peerSelector` (Calico nodes).',
      'The same AS number on both sides is iBGP (the usual thing with route reflectors), another one eBGP (with switches).',
      'The session runs over TCP 179; `calicoctl node status` says `Established` when it is up.',
    ],
    'zh-cn': [
      '哪些节点：`node`（一个）、`nodeSelector`（一部分）、都不写（全部）。与谁：`peerIP` 加 `asNumber`，或 `peerSelector`（Calico 节点）。',
      '两边 AS 号相同是 iBGP（路由反射器的常见做法），不同是 eBGP（与交换机）。',
      '会话走 TCP 179；建立后 `calicoctl node status` 显示 `Established`。',
    ],
  },
  see: 'https://docs.tigera.io/calico/latest/reference/resources/bgppeer',
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const [node, selector] = [asString(resource.at('spec', 'node')), asString(resource.at('spec', 'nodeSelector'))]
  const [peer, peers] = [asString(resource.at('spec', 'peerIP')), asString(resource.at('spec', 'peerSelector'))]
  const number = asScalar(resource.at('spec', 'asNumber'))?.value
  if (peer === undefined && peers === undefined) return undefined
  return explained(
    say(
      { en: '{who} peer with {whom}{system}.', 'zh-cn': '{who}与 {whom}{system} 建立对等。' },
      {
        who:
          node !== undefined
            ? say({ en: 'only the node {node} is to', 'zh-cn': '节点 {node} ' }, { node: code(node) })
            : selector !== undefined
              ? say({ en: 'nodes with {selector}', 'zh-cn': '符合 {selector} 的节点' }, { selector: code(selector) })
              : { en: 'all nodes', 'zh-cn': '所有节点' },
        whom: peer === undefined ? code(peers ?? '') : code(peer),
        system:
          number === undefined || number === null
            ? ''
            : say({ en: ' (AS {number})', 'zh-cn': '（AS {number}）' }, { number: String(number) }),
      },
    ),
  )
}
