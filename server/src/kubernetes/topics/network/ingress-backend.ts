import type { Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { YamlNode } from '../../model.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asNumber, asScalar, asString, get } from '../../tree.js'
import { explained, neighbours } from '../_file.js'
import { summary } from '../_summary.js'
import { say } from '../_text.js'
import { backendInWords, ingressPage } from './_ingress.js'
import { chain, serviceFacts } from './_service.js'

export default {
  key: 'HTTPIngressPath.backend',
  also: ['IngressBackend.service'],
  title: { en: 'the Service behind the path', 'zh-cn': '路径背后的 Service' },
  summary: summary('HTTPIngressPath.backend'),
  notes: {
    en: [
      "It is the Service's `port`, not the container's. Either `number` or `name`.",
      'Most controllers look up the Pods behind the Service and send to them directly; its own address is not used.',
    ],
    'zh-cn': [
      '写的是 Service 的 `port`，不是容器端口。`number` 和 `name` 二选一。',
      '多数控制器会查出 Service 背后的 Pod 直接转发，不经过 Service 的地址。',
    ],
  },
  see: ingressPage('#the-ingress-resource'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource, path } = place
  const at = path.findIndex(step => step === 'backend' || step === 'defaultBackend')
  const to = at < 0 ? undefined : backendInWords(get(resource.root, ...path.slice(0, at + 1)), place)
  if (!to) return undefined
  const backend = get(resource.root, ...path.slice(0, at + 1))
  return explained(say({ en: 'requests go to {to}.', 'zh-cn': '请求转给 {to}。' }, { to }), onwards(backend, place))
}

/** Where the Service sends them, if it is in the file. */
function onwards(backend: YamlNode | undefined, place: KubernetesPlace): Localized | undefined {
  const name = asString(get(backend, 'service', 'name'))
  if (name === undefined) return undefined
  const found = neighbours(place, 'Service').find(one => one.name === name)
  if (!found) return { en: 'That Service is not in this file.', 'zh-cn': '这个 Service 不在本文件中。' }
  const service = serviceFacts(found, place.manifest)
  const wanted = asScalar(get(backend, 'service', 'port', 'number') ?? get(backend, 'service', 'port', 'name'))?.value
  const port = service?.ports.find(
    one => wanted != null && (asNumber(get(one, 'port')) === wanted || asString(get(one, 'name')) === wanted),
  )
  const steps = service && port && !service.headless ? chain({ ...service, type: 'ClusterIP' }, port) : undefined
  return steps && say({ en: 'From there: {steps}.', 'zh-cn': '之后：{steps}。' }, { steps })
}
