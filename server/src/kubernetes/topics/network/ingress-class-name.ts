import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { ingressPage, servedInWords } from './_ingress.js'

export default {
  key: 'IngressSpec.ingressClassName',
  title: { en: 'which controller serves it', 'zh-cn': '由哪个控制器处理' },
  summary: summary('IngressSpec.ingressClassName'),
  notes: {
    en: ['The annotation `kubernetes.io/ingress.class` is the old way, deprecated since 1.18.'],
    'zh-cn': ['注解 `kubernetes.io/ingress.class` 是旧写法，1.18 起弃用。'],
  },
  see: ingressPage('#ingress-class'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  if (place.resource.kind !== 'Ingress') return undefined
  const text = servedInWords(place)
  return { text: { en: text.en.replace(/^The/, 'the'), 'zh-cn': text['zh-cn'] } }
}
