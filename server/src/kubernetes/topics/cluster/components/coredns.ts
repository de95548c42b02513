import type { KubernetesTopic } from '../../../topic.js'
import { asNumber, asString } from '../../../tree.js'
import { explained, resourcesOf } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { drawControlPlane } from './_picture.js'

export default {
  key: 'coredns',
  also: ['kube-dns', 'ClusterConfiguration.dns'],
  title: { en: 'the DNS server of the cluster', 'zh-cn': '集群的 DNS 服务器' },
  summary: {
    en: "It answers `SERVICE.NAMESPACE.svc.cluster.local` from what it watches at the API server, and forwards all other names to the resolvers of the node. Pods reach it at the Service `kube-dns` (its name for history's sake).",
    'zh-cn':
      '它监听 API 服务器，据此应答 `SERVICE.NAMESPACE.svc.cluster.local`，其余域名转发给节点的解析器。Pod 通过 Service `kube-dns`（名字是历史原因）访问它。',
  },
  notes: {
    en: [
      'Ports: 53 UDP and TCP, 8080 `/health`, 8181 `/ready`, 9153 metrics. Its configuration is the Corefile in the ConfigMap `coredns`.',
      'When it is down, names do not resolve, and nearly everything looks broken although addresses still work. Run at least two, on different nodes.',
      'It is slow? `ndots:5` makes up to four queries of every outside name: write a dot at its end, or lower `ndots` in `dnsConfig`; NodeLocal DNSCache helps as well.',
      'Look: `kubectl -n kube-system logs -l k8s-app=kube-dns`, `kubectl exec POD -- nslookup kubernetes.default`.',
    ],
    'zh-cn': [
      '端口：53（UDP 和 TCP），8080 `/health`，8181 `/ready`，9153 指标。配置是 ConfigMap `coredns` 里的 Corefile。',
      '它停机时域名解析不了，几乎一切看起来都坏了，其实用 IP 仍能访问。至少运行两个，分在不同节点。',
      '慢？`ndots:5` 会让每个外部域名最多查四次：在末尾加点，或在 `dnsConfig` 里调小 `ndots`；NodeLocal DNSCache 也有帮助。',
      '排查：`kubectl -n kube-system logs -l k8s-app=kube-dns`、`kubectl exec POD -- nslookup kubernetes.default`。',
    ],
  },
  see: docs('tasks/administer-cluster/dns-custom-nameservers/'),
  explain(place) {
    const replicas = resourcesOf(place.manifest).find(one => one.kind === 'Deployment' && one.name === 'coredns')
    const count = replicas && (asNumber(replicas.at('spec', 'replicas')) ?? 1)
    const service = resourcesOf(place.manifest).find(one => one.kind === 'Service' && one.name === 'kube-dns')
    const address = asString(service?.at('spec', 'clusterIP'))
    const told = explained(
      address === undefined
        ? { en: 'it answers the DNS queries of all Pods.', 'zh-cn': '它应答所有 Pod 的 DNS 查询。' }
        : say(
            {
              en: 'it answers the DNS queries of all Pods at {address}, which the kubelets have to name as `clusterDNS`.',
              'zh-cn': '它在 {address} 应答所有 Pod 的 DNS 查询，kubelet 的 `clusterDNS` 必须写这个地址。',
            },
            { address: code(address) },
          ),
      count === 1
        ? {
            en: 'There is one replica: while its node restarts, the cluster has no DNS.',
            'zh-cn': '只有一个副本：它所在的节点重启时，整个集群没有 DNS。',
          }
        : undefined,
    )
    return told && { ...told, picture: drawControlPlane('coredns') }
  },
} satisfies KubernetesTopic
