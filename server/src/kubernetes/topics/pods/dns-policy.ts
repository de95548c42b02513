import { joined, type Localized } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asBoolean, asString, get } from '../../tree.js'
import { aboutPod } from '../_about.js'
import type { PodAt } from '../_pod.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.dnsPolicy',
  title: { en: 'where names are looked up', 'zh-cn': '域名去哪里查' },
  summary: {
    en: "What the kubelet writes into the Pod's `/etc/resolv.conf`. Careful: `Default` is *not* the default, `ClusterFirst` is.",
    'zh-cn':
      '决定 kubelet 往 Pod 的 `/etc/resolv.conf` 里写什么。注意：`Default` 并*不是*默认值，默认是 `ClusterFirst`。',
  },
  notes: {
    en: [
      '`ClusterFirst`: the cluster DNS answers for Services, and forwards everything else.',
      "`Default`: the node's resolvers; names of Services are not found.",
      '`ClusterFirstWithHostNet`: like `ClusterFirst`, for Pods with `hostNetwork`.',
      '`None`: only what `dnsConfig` says, which is then required.',
    ],
    'zh-cn': [
      '`ClusterFirst`：由集群 DNS 解析 Service，其余域名转发出去。',
      '`Default`：用节点的解析器，找不到 Service 名。',
      '`ClusterFirstWithHostNet`：与 `ClusterFirst` 相同，用于 `hostNetwork` 的 Pod。',
      '`None`：只用 `dnsConfig` 里写的，此时它必填。',
    ],
  },
  see: docs('concepts/services-networking/dns-pod-service/#pod-s-dns-policy'),
  explain: aboutPod(explain),
} satisfies KubernetesTopic

function explain({ spec, resource }: PodAt): Localized | undefined {
  const policy = asString(get(spec, 'dnsPolicy'))
  const host = asBoolean(get(spec, 'hostNetwork')) === true
  if (policy === 'ClusterFirst' || policy === 'ClusterFirstWithHostNet') {
    if (policy === 'ClusterFirst' && host)
      return {
        en: 'the Pod asks the resolvers of the node, since it has `hostNetwork`: `ClusterFirst` falls back to `Default` there, and names of Services are not found. `ClusterFirstWithHostNet` is what such a Pod needs.',
        'zh-cn':
          'Pod 用了 `hostNetwork`，实际查的是节点的解析器：这时 `ClusterFirst` 会退回 `Default`，找不到 Service 名。这样的 Pod 要用 `ClusterFirstWithHostNet`。',
      }
    const own = resource.namespace ?? 'default'
    return joined([
      say(
        {
          en: 'the Pod asks the cluster DNS: {short} finds the Service `db` of its own namespace, {other} one of another, since {search} are searched.',
          'zh-cn':
            'Pod 查集群 DNS：写 {short} 就能找到同一命名空间的 Service `db`，写 {other} 找到别的命名空间的，因为会依次补上 {search}。',
        },
        {
          short: code('db'),
          other: code('db.OTHER'),
          search: code(`${own}.svc.cluster.local svc.cluster.local cluster.local`),
        },
      ),
      {
        en: 'With `ndots:5`, names with fewer than five dots are tried with these first.',
        'zh-cn': '由于 `ndots:5`，少于五个点的域名会先逐个补上它们去试。',
      },
    ])
  }
  if (policy === 'Default')
    return {
      en: 'the Pod asks the same resolvers as its node: names of Services are not found.',
      'zh-cn': 'Pod 用与节点相同的解析器：找不到 Service 名。',
    }
  if (policy === 'None')
    return get(spec, 'dnsConfig', 'nameservers')
      ? {
          en: 'the Pod asks only the servers of `dnsConfig`.',
          'zh-cn': 'Pod 只用 `dnsConfig` 里的服务器。',
        }
      : {
          en: 'the API server refuses `None` without `dnsConfig.nameservers`: the Pod would have nobody to ask.',
          'zh-cn': 'API 服务器不接受没有 `dnsConfig.nameservers` 的 `None`：那样 Pod 无处可查。',
        }
  return undefined
}
