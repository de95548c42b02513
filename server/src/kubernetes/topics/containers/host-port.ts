import type { KubernetesTopic } from '../../topic.js'
import { asBoolean, asNumber, get, itemsOf } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'ContainerPort.hostPort',
  title: { en: 'opens the port on the node itself', 'zh-cn': '直接占用节点上的端口' },
  summary: summary('ContainerPort.hostPort'),
  notes: {
    en: [
      'The scheduler puts two Pods with the same `hostPort` and protocol on different nodes: replicas beyond the number of nodes stay `Pending`.',
      'The Baseline Pod Security level forbids it.',
    ],
    'zh-cn': [
      '`hostPort` 和协议相同的两个 Pod 会被调度到不同节点：副本多于节点时，多出的一直 `Pending`。',
      'Pod 安全性标准的 Baseline 级别禁止它。',
    ],
  },
  compare: {
    en: '**hostPort, NodePort or Service?** `hostPort` opens the port only on the node the Pod runs on. A NodePort opens one (30000 to 32767) on every node and finds the Pods wherever they are. `containerPort` opens nothing.',
    'zh-cn':
      '**hostPort、NodePort 还是 Service？** `hostPort` 只在 Pod 所在的节点上开端口；NodePort 在每个节点上开一个端口（30000 到 32767），无论 Pod 在哪都能找到；`containerPort` 什么都不打开。',
  },
  see: docs('concepts/security/pod-security-standards/'),
  explain: aboutContainer((container, { spec }, { path }) => {
    const index = path[container.path.length + 1]
    const port = typeof index === 'number' ? itemsOf(get(container.node, 'ports'))[index]?.value : undefined
    const host = asNumber(get(port, 'hostPort'))
    const inside = asNumber(get(port, 'containerPort'))
    if (!host || inside === undefined) return undefined
    if (asBoolean(get(spec, 'hostNetwork')))
      return say(
        {
          en: 'the Pod uses the network of the node (`hostNetwork`), so port {host} of the node is the port of the program itself{problem}.',
          'zh-cn': 'Pod 直接使用节点的网络（`hostNetwork`），节点的端口 {host} 就是程序自己的端口{problem}。',
        },
        {
          host: code(host),
          problem:
            host === inside
              ? ''
              : say(
                  {
                    en: '; the API server wants it equal to `containerPort` {inside}',
                    'zh-cn': '；API 服务器要求它等于 `containerPort` {inside}',
                  },
                  { inside: code(inside) },
                ),
        },
      )
    return say(
      {
        en: 'port {host} of the node leads to port {inside} of the container; a node has room for one such Pod.',
        'zh-cn': '节点的端口 {host} 通向容器的端口 {inside}；每个节点只放得下一个这样的 Pod。',
      },
      { host: code(host), inside: code(inside) },
    )
  }),
} satisfies KubernetesTopic
