import type { KubernetesTopic } from '../../../topic.js'
import { asString, itemsOf } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, codes, docs, say } from '../../_text.js'
import { configOf, textAt } from '../_config.js'
import { addressAt, networksOf } from '../_numbers.js'

export default {
  key: 'KubeletConfiguration.clusterDNS',
  also: ['KubeletConfiguration.clusterDomain', 'Networking.dnsDomain'],
  title: { en: 'how Pods resolve names', 'zh-cn': 'Pod 如何解析域名' },
  summary: {
    en: "The DNS server and the domain that the kubelet writes into each Pod's `/etc/resolv.conf`: the address of the Service `kube-dns`, and `cluster.local`.",
    'zh-cn':
      'kubelet 写进每个 Pod 的 `/etc/resolv.conf` 的 DNS 服务器和域：Service `kube-dns` 的地址，以及 `cluster.local`。',
  },
  notes: {
    en: [
      'A Pod gets `search NAMESPACE.svc.cluster.local svc.cluster.local cluster.local` and `options ndots:5`: a name with fewer than five dots is tried with each of these first. `web` finds the Service of its own namespace, `web.shop` that of `shop`.',
      'The domain has to be the same here, in the Corefile (`kubernetes cluster.local …`) and in the API server certificate; changing it later breaks both.',
      'Only Pods with `dnsPolicy: ClusterFirst` (the default) get it; `hostNetwork` Pods need `ClusterFirstWithHostNet`.',
    ],
    'zh-cn': [
      'Pod 得到 `search NAMESPACE.svc.cluster.local svc.cluster.local cluster.local` 和 `options ndots:5`：少于五个点的名字会先依次补上这些后缀再查。`web` 找到本命名空间的 Service，`web.shop` 找到 `shop` 里的。',
      '这里、Corefile（`kubernetes cluster.local …`）和 API 服务器证书中的域必须一致；以后再改，两边都会坏。',
      '只有 `dnsPolicy: ClusterFirst`（默认）的 Pod 才这样；`hostNetwork` 的 Pod 需要 `ClusterFirstWithHostNet`。',
    ],
  },
  see: docs('concepts/services-networking/dns-pod-service/'),
  explain(place) {
    const { resource, field } = place
    if (field?.name !== 'clusterDNS') {
      const domain = textAt(place)
      return domain === undefined
        ? undefined
        : explained(
            say(
              {
                en: 'a Service is {name}, and a Pod whose address is 10.244.1.5 {pod}.',
                'zh-cn': 'Service 的全名是 {name}，地址为 10.244.1.5 的 Pod 是 {pod}。',
              },
              { name: code(`NAME.NAMESPACE.svc.${domain}`), pod: code(`10-244-1-5.NAMESPACE.pod.${domain}`) },
            ),
          )
    }
    const servers = itemsOf(resource.at('clusterDNS')).flatMap(({ value }) => asString(value) ?? [])
    const services = networksOf(asString(configOf(place, 'ClusterConfiguration')?.at('networking', 'serviceSubnet')))[0]
    const expected = services && addressAt(services.network, 10)
    if (servers.length === 0) return undefined
    return explained(
      say({ en: 'Pods ask {servers}.', 'zh-cn': 'Pod 向 {servers} 查询。' }, { servers: codes(servers) }),
      expected !== undefined && !servers.includes(expected) && !servers.includes('169.254.20.10')
        ? say(
            {
              en: 'kubeadm gives `kube-dns` the tenth address of {network}, which is {expected}.',
              'zh-cn': '而 kubeadm 给 `kube-dns` 的是 {network} 的第十个地址 {expected}。',
            },
            { network: code(services?.text ?? ''), expected: code(expected) },
          )
        : undefined,
      servers.includes('169.254.20.10')
        ? {
            en: '169.254.20.10 is NodeLocal DNSCache, which has to run on every node.',
            'zh-cn': '169.254.20.10 是 NodeLocal DNSCache，每个节点上都得运行它。',
          }
        : undefined,
    )
  },
} satisfies KubernetesTopic
