import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asBoolean, asScalar } from '../../../tree.js'
import { explained } from '../../_file.js'
import { say } from '../../_text.js'
import { flannelOrCalico } from './_plugins.js'

export default {
  key: 'BGPConfigurationSpec.nodeToNodeMeshEnabled',
  also: ['BGPConfiguration', 'BGPConfigurationSpec.asNumber', 'BGPConfigurationSpec.serviceClusterIPs'],
  title: { en: 'how Calico nodes tell each other their routes', 'zh-cn': 'Calico 节点如何互通路由' },
  summary: {
    en: 'With the mesh (the default) every node has a BGP session with every other one: fine up to about 100 nodes. Beyond that turn it off and peer with route reflectors or top-of-rack switches.',
    'zh-cn':
      '默认是全互联：每个节点与其他所有节点都有 BGP 会话，约 100 个节点以内没问题。再多就关掉，改为与路由反射器或机架交换机对等。',
  },
  notes: {
    en: [
      'The sessions grow as n × (n − 1) / 2: 100 nodes have 4,950, each node 99. Two or three route reflectors make it two or three for each node.',
      'Make the BGPPeers first, then switch the mesh off, or nodes lose their routes. `calicoctl node status` shows the sessions (TCP 179).',
      'The AS number is 64512 by default (private: 64512–65534). The settings for all nodes are in the object `default`.',
      '`serviceClusterIPs`, `serviceExternalIPs` and `serviceLoadBalancerIPs` announce Services to the routers outside.',
    ],
    'zh-cn': [
      '会话数是 n × (n − 1) / 2：100 个节点共 4,950 个，每个节点 99 个；用两三个路由反射器后，每个节点只需两三个。',
      '先建好 BGPPeer 再关全互联，否则节点会丢路由。`calicoctl node status` 查看会话（TCP 179）。',
      'AS 号默认 64512（私有范围 64512–65534）。针对所有节点的设置写在名为 `default` 的对象里。',
      '`serviceClusterIPs`、`serviceExternalIPs`、`serviceLoadBalancerIPs` 把 Service 地址通告给外部路由器。',
    ],
  },
  compare: flannelOrCalico,
  see: 'https://docs.tigera.io/calico/latest/networking/configuring/bgp',
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const mesh = asBoolean(resource.at('spec', 'nodeToNodeMeshEnabled')) ?? true
  const number = asScalar(resource.at('spec', 'asNumber'))?.value ?? 64_512
  if (resource.kind !== 'BGPConfiguration') return undefined
  return explained(
    say(
      mesh
        ? {
            en: 'every node of AS {number} peers with every other one: with 10 nodes 45 sessions, with 100 nodes 4,950.',
            'zh-cn': 'AS {number} 的节点两两对等：10 个节点 45 个会话，100 个节点 4,950 个。',
          }
        : {
            en: 'the mesh is off: nodes of AS {number} have only the sessions that BGPPeers name. Without any they do not reach each other.',
            'zh-cn': '已关闭全互联：AS {number} 的节点只有 BGPPeer 所列的会话；一个都没有时节点互不相通。',
          },
      { number: String(number) },
    ),
  )
}
