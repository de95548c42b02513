import type { Resource } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { type Named, networksOf, overlap } from '../../topics/cluster/_numbers.js'
import { asString } from '../../tree.js'
import { configsOf } from './_config.js'

export default {
  id: 'kubernetes/subnets-overlap',
  severity: 'warning',
  title: { en: 'Pods and Services in one address range', 'zh-cn': 'Pod 与 Service 的网段重叠' },
  why: {
    en: 'An address that belongs to both ranges is a Pod for the network and a Service for kube-proxy: connections to it end in the wrong place, now and then. Neither range can be changed easily later.',
    'zh-cn':
      '同时属于两个网段的地址，对网络来说是 Pod，对 kube-proxy 来说是 Service：发往它的连接时不时会发错地方。而两个网段日后都很难改。',
  },
  instead: {
    en: 'Take ranges that have no address in common, with each other and with the network of the nodes.',
    'zh-cn': '两个网段之间，以及与节点网络之间，都不要有共同的地址。',
  },
  message: {
    en: '`{pods}` for Pods and `{services}` for Services have addresses in common, which mean two things at once. Move one of them.',
    'zh-cn': 'Pod 的 `{pods}` 与 Service 的 `{services}` 有共同的地址，一个地址会有两种含义。改动其中一个。',
  },
  examples: {
    bad: [
      `apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: 10.96.0.0/16
             ^^^^^^^^^^^^
  serviceSubnet: 10.96.0.0/12
`,
      `apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: 10.100.0.0/16 # the default for Services is 10.96.0.0/12
             ^^^^^^^^^^^^^
`,
    ],
    good: [
      `apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking:
  podSubnet: 10.244.0.0/16
  serviceSubnet: 10.96.0.0/12
`,
    ],
  },
  check: (slice, report) => {
    for (const config of configsOf(slice, 'kubeadm.k8s.io', 'ClusterConfiguration'))
      for (const [pods, services] of clashes(config, '10.96.0.0/12'))
        report(config.at('networking', 'podSubnet')!.span, { pods: pods.text, services: services.text })
    for (const config of configsOf(slice, 'kind.x-k8s.io', 'Cluster'))
      for (const [pods, services] of clashes(config, '10.96.0.0/16'))
        report(config.at('networking', 'podSubnet')!.span, { pods: pods.text, services: services.text })
  },
} satisfies KubernetesRule

/** The first range of Pods that meets a range of Services; `usual` is what the tool takes for Services by itself. */
function clashes(config: Resource, usual: string): readonly (readonly [Named, Named])[] {
  const pods = networksOf(asString(config.at('networking', 'podSubnet')))
  const written = config.at('networking', 'serviceSubnet')
  const services = networksOf(written ? asString(written) : usual)
  const found = pods.flatMap(pod =>
    services.flatMap(service => (overlap(pod.network, service.network) ? [[pod, service] as const] : [])),
  )
  return found.slice(0, 1)
}
