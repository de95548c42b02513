import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { ingressPage } from './_ingress.js'

export default {
  key: 'IngressClass',
  title: { en: 'names the controller of Ingresses', 'zh-cn': '指明 Ingress 的控制器' },
  summary: summary('IngressClass'),
  see: ingressPage('#ingress-class'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const controller = asString(resource.at('spec', 'controller'))
  if (resource.kind !== 'IngressClass' || controller === undefined || resource.name === undefined) return undefined
  const usual =
    asString(resource.at('metadata', 'annotations', 'ingressclass.kubernetes.io/is-default-class')) === 'true'
  return explained(
    say(
      {
        en: 'Ingresses with `ingressClassName: {name}` are served by the controller {controller}.',
        'zh-cn': '写了 `ingressClassName: {name}` 的 Ingress 由控制器 {controller} 处理。',
      },
      { name: resource.name, controller: code(controller) },
    ),
    usual ? { en: 'It is the default for those that name none.', 'zh-cn': '它也是没写类名时的默认类。' } : undefined,
  )
}
