import type { Localized } from '../../../core/localized.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { aboutPod } from '../_about.js'
import type { PodAt } from '../_pod.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.subdomain',
  also: ['PodSpec.hostname'],
  title: { en: 'a DNS name for a single Pod', 'zh-cn': '给单个 Pod 的域名' },
  summary: {
    en: 'Together with `hostname` and a headless Service whose name is the subdomain, the Pod gets a DNS record of its own. The Service has to select the Pod.',
    'zh-cn': '配上 `hostname` 和一个与子域同名的无头服务，Pod 就有一条自己的 DNS 记录。这个 Service 要能选中该 Pod。',
  },
  notes: {
    en: [
      'Left out, `hostname` is the name of the Pod, which gives no DNS record by itself.',
      'The record appears when the Pod is ready, unless the Service says `publishNotReadyAddresses`.',
      'A StatefulSet sets both for its Pods: `web-0.web.NAMESPACE.svc.cluster.local`.',
    ],
    'zh-cn': [
      '不写 `hostname` 时就是 Pod 名，单凭它没有 DNS 记录。',
      'Pod 就绪后记录才出现，除非 Service 写了 `publishNotReadyAddresses`。',
      'StatefulSet 会替它的 Pod 设好两者：`web-0.web.NAMESPACE.svc.cluster.local`。',
    ],
  },
  see: docs('concepts/services-networking/dns-pod-service/#pod-s-hostname-and-subdomain-fields'),
  explain: aboutPod(explain),
} satisfies KubernetesTopic

function explain({ spec, resource }: PodAt, { manifest }: KubernetesPlace): Localized | undefined {
  const subdomain = asString(get(spec, 'subdomain'))
  const hostname = asString(get(spec, 'hostname'))
  if (subdomain === undefined)
    return hostname === undefined
      ? undefined
      : say(
          {
            en: 'the program sees the host name {hostname}; without a `subdomain` there is no DNS record for it.',
            'zh-cn': '程序看到的主机名是 {hostname}；没有 `subdomain` 就没有对应的 DNS 记录。',
          },
          { hostname: code(hostname) },
        )
  if (hostname === undefined)
    return {
      en: 'the subdomain shows in the full host name inside the Pod; without `hostname` there is no DNS record for it.',
      'zh-cn': '子域会出现在 Pod 内的完整主机名里；没有 `hostname` 就没有对应的 DNS 记录。',
    }
  const namespace = resource.namespace ?? 'default'
  const service = manifest.slices
    .flatMap(({ part }) => part.resources)
    .find(one => one.kind === 'Service' && one.name === subdomain)
  const headless = asString(service?.at('spec', 'clusterIP')) === 'None'
  return say(
    {
      en: 'the Pod is reached as {name}, provided there is a headless Service {service}{state}.',
      'zh-cn': 'Pod 的域名是 {name}，前提是有名为 {service} 的无头服务{state}。',
    },
    {
      name: code(`${hostname}.${subdomain}.${namespace}.svc.cluster.local`, 120),
      service: code(subdomain),
      state: !service
        ? ''
        : headless
          ? { en: ', which is in this file', 'zh-cn': '，本文件里有' }
          : {
              en: '; the one in this file is not headless (`clusterIP: None`)',
              'zh-cn': '；本文件里的那个不是无头服务（`clusterIP: None`）',
            },
    },
  )
}
