import type { ManifestRule } from '../../rule.js'
import { resourceWith } from '../_examples.js'
import { pointIn } from '../_typed.js'
import { backendsOf } from './_backends.js'
import { type Filed, filed, named, ofKind, sameNamespace } from './_file.js'

export default {
  id: 'kubernetes/ingress-backend-missing',
  severity: 'warning',
  preset: 'all',
  aliases: { 'kube-linter': ['dangling-ingress'], 'kube-score': ['ingress-targets-service'] },
  title: { en: 'An Ingress for a Service that is not in this file', 'zh-cn': 'Ingress 指向本文件中没有的 Service' },
  why: {
    en: 'If the Service is nowhere else either, the controller answers with 503.',
    'zh-cn': '如果别处也没有这个 Service，控制器会返回 503。',
  },
  instead: { en: 'Name a Service of the same namespace.', 'zh-cn': '写同一命名空间中的 Service。' },
  message: {
    en: 'No Service `{name}` is in this file. See to it that another file brings it, or correct the name.',
    'zh-cn': '本文件中没有 Service `{name}`。确认别的文件里有，或改正名称。',
  },
  examples: {
    bad: [
      resourceWith(
        'networking.k8s.io/v1',
        'Ingress',
        'spec:\n  defaultBackend:\n    service:\n      name: shop\n            ^^^^\n      port: { number: 80 }',
      ),
    ],
    good: [
      `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  defaultBackend:
    service:
      name: shop
      port: { number: 80 }
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  ports:
    - port: 80
`,
    ],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const services = ofKind(all, '', 'Service')
    /** It may be the one that is meant. */
    const isTemplated = ({ resource }: Filed) => resource.at('metadata', 'name')?.templated === true
    for (const ingress of ofKind(all, 'networking.k8s.io', 'Ingress'))
      for (const { node, name } of backendsOf(ingress)) {
        if (name === undefined || named(services, name, ingress).length > 0) continue
        if (services.some(service => sameNamespace(service, ingress) && isTemplated(service))) continue
        report(ingress.at(pointIn({ node, pair: undefined }, 'name')), { name })
      }
  },
} satisfies ManifestRule
