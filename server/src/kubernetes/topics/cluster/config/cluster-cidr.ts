import type { KubernetesTopic } from '../../../topic.js'
import { asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { allResources, textAt } from '../_config.js'
import { networksOf, overlap } from '../_numbers.js'

export default {
  key: 'KubeProxyConfiguration.clusterCIDR',
  also: ['KubeProxyConfiguration.detectLocalMode'],
  title: { en: 'which traffic comes from Pods', 'zh-cn': '哪些流量来自 Pod' },
  summary: {
    en: 'kube-proxy has to know what comes from Pods: what does not is masqueraded on its way to a Service, so that answers find the way back. By default (`detectLocalMode: ClusterCIDR`) that is this range, which must be the `podSubnet`.',
    'zh-cn':
      'kube-proxy 要知道哪些流量来自 Pod：不是来自 Pod 的，在发往 Service 时做 masquerade，应答才能回来。默认（`detectLocalMode: ClusterCIDR`）就看这个网段，它必须与 `podSubnet` 相同。',
  },
  notes: {
    en: [
      'Empty: nothing is masqueraded by origin, which is harmless as long as nobody outside calls ClusterIPs.',
      'Wrong: Pods see the address of the node instead of the client, and NetworkPolicies by address fail.',
    ],
    'zh-cn': [
      '留空：不按来源做 masquerade；只要外部不直接访问 ClusterIP 就没有影响。',
      '写错：Pod 看到的是节点地址而不是客户端地址，按地址写的 NetworkPolicy 会失效。',
    ],
  },
  see: docs('reference/config-api/kube-proxy-config.v1alpha1/'),
  explain(place) {
    const value = place.field?.name === 'clusterCIDR' ? textAt(place) : asString(place.resource.at('clusterCIDR'))
    const own = networksOf(value)
    if (own.length === 0) return undefined
    const pods = allResources(place.manifest).flatMap(one => networksOf(asString(one.at('networking', 'podSubnet'))))
    const stranger = own.find(
      ({ network }) =>
        pods.some(pod => pod.network.bits === network.bits) && !pods.some(pod => overlap(pod.network, network)),
    )
    return explained(
      say(
        {
          en: 'what comes from {own} counts as Pods.',
          'zh-cn': '来自 {own} 的流量视为 Pod 流量。',
        },
        { own: code(own.map(({ text }) => text).join(',')) },
      ),
      stranger
        ? say(
            {
              en: 'The `podSubnet` in this file is another one, {pods}: make the two the same.',
              'zh-cn': '本文件的 `podSubnet` 是 {pods}，与它不同：两者应当一致。',
            },
            { pods: code(pods.map(({ text }) => text).join(',')) },
          )
        : undefined,
    )
  },
} satisfies KubernetesTopic
