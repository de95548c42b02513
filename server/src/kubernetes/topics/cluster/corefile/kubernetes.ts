import { joined, type Localized } from '../../../../core/localized.js'
import { zoneOf } from '../../../cluster/corefile.js'
import { code, codes, say } from '../../_text.js'
import { type PluginTopic, propertyOf, textsOf } from './_plugin.js'

const pods: Readonly<Record<string, Localized>> = {
  disabled: { en: 'no names for addresses of Pods', 'zh-cn': '不提供按 Pod 地址的域名' },
  insecure: {
    en: 'answers `10-244-1-5.NAMESPACE.pod.…` with the address that stands in the name, whether such a Pod exists or not (as kube-dns did)',
    'zh-cn': '对 `10-244-1-5.NAMESPACE.pod.…` 直接返回名字里的地址，不管有没有这个 Pod（与 kube-dns 相同）',
  },
  verified: {
    en: 'the same only for Pods that exist in that namespace, for which CoreDNS watches all Pods and needs more memory',
    'zh-cn': '仅当该命名空间里确有此 Pod 才返回，为此要监听所有 Pod，更占内存',
  },
}

export default {
  name: 'kubernetes',
  summary: {
    en: 'Answers for Services and Pods from what it watches at the API server: `NAME.NAMESPACE.svc.ZONE` is the ClusterIP, of a headless Service the addresses of all ready Pods.',
    'zh-cn':
      '按从 API 服务器监听到的内容应答：`NAME.NAMESPACE.svc.ZONE` 得到 ClusterIP；无头服务得到所有就绪 Pod 的地址。',
  },
  notes: {
    en: [
      'A Pod of a StatefulSet is `web-0.SERVICE.NAMESPACE.svc.ZONE`; named ports have SRV records `_http._tcp.…`; an ExternalName Service is a CNAME.',
      'The zone must be the cluster domain (`--cluster-domain` of the kubelet). `in-addr.arpa ip6.arpa` make it answer reverse lookups too.',
      'A name in the zone that does not exist is NXDOMAIN, unless `fallthrough` hands it to the next plugin.',
      '`pods`: `disabled` (default), `insecure` (kubeadm), `verified` (safer for wildcard certificates, more memory).',
    ],
    'zh-cn': [
      'StatefulSet 的 Pod 是 `web-0.SERVICE.NAMESPACE.svc.ZONE`；命名端口有 SRV 记录 `_http._tcp.…`；ExternalName Service 是 CNAME。',
      'ZONE 必须与集群域一致（kubelet 的 `--cluster-domain`）。加上 `in-addr.arpa ip6.arpa` 才应答反向解析。',
      '区域内不存在的名字返回 NXDOMAIN，除非用 `fallthrough` 交给下一个插件。',
      '`pods`：`disabled`（默认）、`insecure`（kubeadm 所用）、`verified`（配合通配符证书更安全，更占内存）。',
    ],
  },
  properties: {
    pods: {
      en: '`disabled`, `insecure` or `verified`: whether `10-244-1-5.NAMESPACE.pod.ZONE` has an answer.',
      'zh-cn': '`disabled`、`insecure` 或 `verified`：`10-244-1-5.NAMESPACE.pod.ZONE` 是否有应答。',
    },
    fallthrough: {
      en: 'Names of these zones that are not found go on to the next plugin, instead of ending in NXDOMAIN; without zones all of them.',
      'zh-cn': '这些区域里找不到的名字交给下一个插件，而不是返回 NXDOMAIN；不写区域则全部如此。',
    },
    ttl: {
      en: 'How long clients may keep an answer, 0 to 3600 s; 5 s by default. Low: changes show quickly. High: fewer queries.',
      'zh-cn': '客户端可缓存应答多久，0 到 3600 秒，默认 5 秒。短则变化生效快，长则查询少。',
    },
    endpoint: { en: 'Address of an API server outside this cluster.', 'zh-cn': '集群外部的 API 服务器地址。' },
    kubeconfig: {
      en: 'How to reach an API server outside this cluster.',
      'zh-cn': '访问外部 API 服务器的 kubeconfig。',
    },
    tls: { en: 'Certificate, key and CA for `endpoint`.', 'zh-cn': '用于 `endpoint` 的证书、私钥和 CA。' },
    namespaces: { en: 'Answers for these namespaces only.', 'zh-cn': '只应答这些命名空间。' },
    namespace_labels: { en: 'Answers for namespaces with these labels only.', 'zh-cn': '只应答带这些标签的命名空间。' },
    labels: { en: 'Answers for Services with these labels only.', 'zh-cn': '只应答带这些标签的 Service。' },
    endpoint_pod_names: {
      en: 'Endpoints without a hostname get the name of their Pod.',
      'zh-cn': '没有 hostname 的端点用 Pod 名作名字。',
    },
    noendpoints: {
      en: 'Watches no endpoints: headless Services have no answers.',
      'zh-cn': '不监听端点：无头服务没有应答。',
    },
    apiserver_qps: { en: 'Requests a second to the API server.', 'zh-cn': '每秒向 API 服务器发出的请求数。' },
    apiserver_burst: { en: 'Requests at once to the API server.', 'zh-cn': '瞬间可向 API 服务器发出的请求数。' },
    apiserver_max_inflight: { en: 'Requests under way at the API server.', 'zh-cn': '同时进行的 API 服务器请求数。' },
    multicluster: {
      en: 'Zones of the Multi-Cluster Services API, such as `clusterset.local`.',
      'zh-cn': '多集群服务 API 的区域，例如 `clusterset.local`。',
    },
    startup_timeout: {
      en: 'How long the start waits for the API server; 5 s.',
      'zh-cn': '启动时最多等 API 服务器多久，默认 5 秒。',
    },
    ignore: {
      en: '`empty_service`: a Service without ready endpoints is NXDOMAIN.',
      'zh-cn': '`empty_service`：没有就绪端点的 Service 返回 NXDOMAIN。',
    },
  },
  explain({ block, plugin }) {
    const zones = plugin.args.length > 0 ? textsOf(plugin.args) : block.keys.map(({ text }) => zoneOf(text))
    const zone = zones.find(one => !one.endsWith('.arpa')) ?? 'cluster.local'
    const mode = propertyOf(plugin, 'pods')?.[0] ?? 'disabled'
    const through = propertyOf(plugin, 'fallthrough')
    const ttl = propertyOf(plugin, 'ttl')?.[0]
    const told = Object.hasOwn(pods, mode) ? pods[mode] : undefined
    return joined([
      say(
        {
          en: 'it answers for {zones}: the Service `web` of namespace `shop` is {name}, good for {ttl} s.',
          'zh-cn': '它负责 {zones}：命名空间 `shop` 的 Service `web` 是 {name}，应答有效 {ttl} 秒。',
        },
        { zones: codes(zones), name: code(`web.shop.svc.${zone.replace(/\.$/, '')}`), ttl: ttl ?? '5' },
      ),
      told && say({ en: '`pods {mode}`: {told}.', 'zh-cn': '`pods {mode}`：{told}。' }, { mode, told }),
      through &&
        (through.length === 0
          ? {
              en: 'Any name it does not find goes on to the next plugin.',
              'zh-cn': '找不到的名字都交给下一个插件。',
            }
          : say(
              {
                en: 'Names of {zones} it does not find go on to the next plugin.',
                'zh-cn': '{zones} 中找不到的名字交给下一个插件。',
              },
              { zones: codes(through) },
            )),
    ])
  },
} satisfies PluginTopic
