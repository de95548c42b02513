import type { KubernetesRule } from '../../rule.js'
import { asMap, asString, get, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/ingress-class-twice',
  severity: 'error',
  title: { en: 'Two classes for one Ingress', 'zh-cn': '一个 Ingress 写了两个类' },
  why: {
    en: 'The annotation `kubernetes.io/ingress.class` is the old way to write `ingressClassName`. The API server refuses an Ingress in which the two differ.',
    'zh-cn': '注解 `kubernetes.io/ingress.class` 是 `ingressClassName` 的旧写法，两者不一致时 API 服务器会拒绝。',
  },
  instead: {
    en: 'Keep `ingressClassName`, and remove the annotation.',
    'zh-cn': '保留 `ingressClassName`，去掉注解。',
  },
  message: {
    en: 'The annotation says `{annotation}` and `ingressClassName` says `{name}`: the API server refuses two classes. Remove the annotation.',
    'zh-cn': '注解写的是 `{annotation}`，`ingressClassName` 写的是 `{name}`，API 服务器不接受两个类。去掉注解。',
  },
  fix: { title: { en: 'Remove the annotation', 'zh-cn': '删除注解' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    example.com/team: web
    kubernetes.io/ingress.class: nginx
                                 ^^^^^
spec:
  ingressClassName: traefik
  defaultBackend: { service: { name: shop, port: { number: 80 } } }
`,
    ],
    good: [
      `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  ingressClassName: traefik
  defaultBackend: { service: { name: shop, port: { number: 80 } } }
`,
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'Ingress')) {
      const annotations = asMap(get(node, 'metadata', 'annotations'))
      const pair = pairOf(annotations, 'kubernetes.io/ingress.class')
      const annotation = asString(pair?.value)
      const name = textIn(get(node, 'spec'), 'ingressClassName')
      if (annotations && pair && annotation && name && annotation !== name)
        report(pointAt(pair), { annotation, name }, removeKeys(slice, annotations, 'kubernetes.io/ingress.class'))
    }
  },
} satisfies KubernetesRule
