import { listed } from '../../../core/localized.js'
import { memo } from '../../../core/memo.js'
import type { Resource } from '../../model.js'
import type { ManifestRule } from '../../rule.js'
import { asNumber, asString, get } from '../../tree.js'
import { mapsIn, pointIn, textIn } from '../_typed.js'
import { backendsOf } from './_backends.js'
import { filed, named, ofKind } from './_file.js'

export default {
  id: 'kubernetes/ingress-service-port',
  severity: 'warning',
  aliases: { 'kube-linter': ['dangling-ingress'], 'kube-score': ['ingress-targets-service'] },
  title: { en: 'An Ingress for a port that the Service does not have', 'zh-cn': 'Ingress 指向 Service 没有的端口' },
  why: {
    en: 'The controller finds no endpoints for that port, and answers with 503.',
    'zh-cn': '控制器找不到该端口的端点，会返回 503。',
  },
  instead: {
    en: "Name one of the Service's `ports` by its `port` or `name`; `targetPort` does not count.",
    'zh-cn': '用 `port` 或 `name` 指定 Service 的某个端口；`targetPort` 不算。',
  },
  message: {
    en: 'Service `{name}` has no port `{port}`, so the controller answers with 503. It has: {ports}.',
    'zh-cn': 'Service `{name}` 没有端口 `{port}`，控制器会返回 503。它有：{ports}。',
  },
  examples: {
    bad: [
      `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  defaultBackend:
    service:
      name: shop
      port:
        number: 8080
                ^^^^
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  ports:
    - port: 80
      targetPort: 8080
`,
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
      port:
        number: 80
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
    for (const ingress of ofKind(all, 'networking.k8s.io', 'Ingress'))
      for (const { name = '', port } of backendsOf(ingress)) {
        const [service] = named(services, name, ingress)
        const known = service && portsOf(service.resource)
        if (!known || !port) continue
        const { numbers, names } = known
        const number = asNumber(get(port, 'number'))
        const wanted = textIn(port, 'name')
        const isThere = number !== undefined ? numbers.includes(number) : wanted === undefined || names.includes(wanted)
        if (isThere) continue
        const key = number !== undefined ? 'number' : 'name'
        const ports = listed([...numbers, ...names].map(one => `\`${one}\``))
        report(ingress.at(pointIn({ node: port, pair: undefined }, key)), { name, port: number ?? wanted ?? '', ports })
      }
  },
} satisfies ManifestRule

/** The ports that a Service offers; `undefined` where these are not all known, or are not its own. */
const portsOf = memo((service: Resource) => {
  const list = service.at('spec', 'ports')
  if (!list || list.templated || service.at('spec')?.templated) return undefined
  const numbers = mapsIn(list).flatMap(one => asNumber(get(one, 'port')) ?? [])
  const names = mapsIn(list).flatMap(one => asString(get(one, 'name')) ?? [])
  return numbers.length === mapsIn(list).length && asString(service.at('spec', 'type')) !== 'ExternalName'
    ? { numbers, names }
    : undefined
})
