import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { get } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { say } from '../_text.js'
import { backendInWords, ingressPage } from './_ingress.js'

export default {
  key: 'HTTPIngressPath.backend',
  also: ['IngressBackend.service'],
  title: { en: 'the Service behind the path', 'zh-cn': '路径背后的 Service' },
  summary: summary('HTTPIngressPath.backend'),
  notes: {
    en: ["It is the Service's `port`, not the container's.", 'Either `number` or `name`.'],
    'zh-cn': ['写的是 Service 的 `port`，不是容器端口。', '`number` 和 `name` 二选一。'],
  },
  see: ingressPage('#the-ingress-resource'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource, path } = place
  const at = path.findIndex(step => step === 'backend' || step === 'defaultBackend')
  const to = at < 0 ? undefined : backendInWords(get(resource.root, ...path.slice(0, at + 1)), place)
  return to && explained(say({ en: 'requests go to {to}.', 'zh-cn': '请求转给 {to}。' }, { to }))
}
