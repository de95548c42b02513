import { joined, type Localized } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asBoolean, asNumber, asString, get, itemsOf } from '../../tree.js'
import { aboutPod } from '../_about.js'
import type { PodAt } from '../_pod.js'
import { codes, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.hostNetwork',
  title: { en: 'uses the network of the node itself', 'zh-cn': '直接使用节点的网络' },
  summary: {
    en: "The Pod gets no network namespace of its own: its IP is the node's, it sees every interface of the node and may listen on any free port there. For node agents and network plugins.",
    'zh-cn':
      'Pod 没有自己的网络命名空间：IP 就是节点的 IP，看得到节点的所有网卡，可以监听节点上任何空闲端口。适合节点代理和网络插件。',
  },
  notes: {
    en: [
      'Two such Pods that listen on the same port cannot run on one node.',
      'Most NetworkPolicies do not apply to it, and services that trust the node (`localhost` admin ports, cloud metadata) are open to it.',
      'DNS: only `dnsPolicy: ClusterFirstWithHostNet` reaches the cluster DNS.',
      'The Baseline Pod Security level forbids it.',
    ],
    'zh-cn': [
      '监听同一端口的两个这样的 Pod 不能在同一节点上运行。',
      'NetworkPolicy 大多管不到它，而只信任本机的服务（`localhost` 上的管理端口、云元数据）对它敞开。',
      'DNS：只有 `dnsPolicy: ClusterFirstWithHostNet` 能查到集群 DNS。',
      'Pod 安全性标准的 Baseline 级别禁止它。',
    ],
  },
  compare: {
    en: '**Compared with Docker.** An ordinary Pod: its containers join one namespace, as with `docker run --network container:…`, and the CNI plugin gives it an IP of its own. `hostNetwork`: as with `--network host`.',
    'zh-cn':
      '**与 Docker 对照。** 普通 Pod：各容器加入同一个网络命名空间，相当于 `docker run --network container:…`，由 CNI 插件分配独立 IP。`hostNetwork`：相当于 `--network host`。',
  },
  see: docs('concepts/security/pod-security-standards/'),
  explain: aboutPod(explain),
} satisfies KubernetesTopic

function explain({ spec, containers }: PodAt): Localized | undefined {
  if (asBoolean(get(spec, 'hostNetwork')) !== true)
    return {
      en: 'the Pod has a network namespace and an IP of its own, which its containers share: that is the default.',
      'zh-cn': 'Pod 有自己的网络命名空间和 IP，由各容器共用：这是默认行为。',
    }
  const ports = containers.flatMap(({ node }) =>
    itemsOf(get(node, 'ports')).flatMap(({ value }) => asNumber(get(value, 'containerPort')) ?? []),
  )
  const dns = asString(get(spec, 'dnsPolicy')) ?? 'ClusterFirst'
  return joined([
    ports.length > 0
      ? say(
          {
            en: 'the Pod has the IP of its node and takes {ports} there: a node has room for one such Pod.',
            'zh-cn': 'Pod 的 IP 就是节点的 IP，占用节点的端口 {ports}：每个节点只放得下一个这样的 Pod。',
          },
          { ports: codes(ports.map(String)) },
        )
      : {
          en: 'the Pod has the IP of its node and shares its ports.',
          'zh-cn': 'Pod 的 IP 就是节点的 IP，端口也与节点共用。',
        },
    dns === 'ClusterFirst'
      ? {
          en: 'With `dnsPolicy: ClusterFirst` (the default) such a Pod asks the resolvers of the node: names of Services are not found. `ClusterFirstWithHostNet` mends that.',
          'zh-cn':
            '`dnsPolicy: ClusterFirst`（默认值）用在这样的 Pod 上，实际查的是节点的解析器，找不到 Service 名。改用 `ClusterFirstWithHostNet` 即可。',
        }
      : undefined,
  ])
}
