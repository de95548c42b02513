import { joined, type Localized, paragraphs } from '../../../../core/localized.js'
import type { Explanation } from '../../../../core/topic.js'
import type { YamlNode } from '../../../model.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asNumber, asString, get, itemsOf } from '../../../tree.js'
import { explained } from '../../_file.js'
import { bullets, code, say } from '../../_text.js'

export default {
  key: 'KindNode.extraPortMappings',
  also: ['PortMapping.containerPort', 'PortMapping.hostPort', 'PortMapping.listenAddress', 'PortMapping.protocol'],
  title: { en: 'ports of your machine that lead into the cluster', 'zh-cn': '从本机通往集群的端口' },
  summary: {
    en: 'A node of kind is a container, so a NodePort is not reachable from outside unless its port is published like this, as with `docker run -p`.',
    'zh-cn': 'kind 的节点是容器，NodePort 要像 `docker run -p` 那样发布端口，外面才能访问。',
  },
  notes: {
    en: [
      '`containerPort` has to be the `nodePort` of a Service (30000–32767), or the `hostPort` of a Pod such as an ingress controller; `hostPort` is the port on your machine.',
      'It is set when the cluster is created, never afterwards; `kubectl port-forward` needs no mapping.',
      'One node with the mapping is enough for a NodePort: every node forwards to the Pods.',
    ],
    'zh-cn': [
      '`containerPort` 应是 Service 的 `nodePort`（30000–32767），或 Ingress 控制器等 Pod 的 `hostPort`；`hostPort` 是本机端口。',
      '只能在创建集群时设置，之后改不了；`kubectl port-forward` 则无需映射。',
      '对 NodePort，一个节点有映射就够了：每个节点都会转发到 Pod。',
    ],
  },
  see: 'https://kind.sigs.k8s.io/docs/user/configuration/#extra-port-mappings',
  explain,
} satisfies KubernetesTopic

function explain({ resource, path }: KubernetesPlace): Explanation | undefined {
  const at = path.indexOf('extraPortMappings')
  const all = itemsOf(get(resource.root, ...path.slice(0, at + 1)))
  const index = path[at + 1]
  const asked = typeof index === 'number' ? [all[index]?.value] : all.map(({ value }) => value)
  const lines = asked.flatMap(node => line(node) ?? [])
  return lines.length === 1
    ? explained(lines[0])
    : lines.length > 1
      ? explained(joined([lead, bullets(lines)], paragraphs))
      : undefined
}

const lead: Localized = { en: 'these ports lead into the node:', 'zh-cn': '以下端口通到节点：' }

function line(node: YamlNode | undefined) {
  const [host, inside] = [asNumber(get(node, 'hostPort')), asNumber(get(node, 'containerPort'))]
  if (host === undefined || inside === undefined) return undefined
  const address = asString(get(node, 'listenAddress')) ?? '0.0.0.0'
  return say(
    inside >= 30000 && inside <= 32767
      ? {
          en: '{from} on your machine leads to port {to} of the node: a Service with `nodePort: {to}` answers there.',
          'zh-cn': '本机的 {from} 通到节点的 {to} 端口：由 `nodePort: {to}` 的 Service 应答。',
        }
      : {
          en: '{from} on your machine leads to port {to} of the node: a Pod with `hostPort: {to}` (an ingress controller, as a rule) answers there.',
          'zh-cn': '本机的 {from} 通到节点的 {to} 端口：由 `hostPort: {to}` 的 Pod（通常是 Ingress 控制器）应答。',
        },
    { from: code(`${address === '0.0.0.0' ? 'localhost' : address}:${host}`), to: inside },
  )
}
