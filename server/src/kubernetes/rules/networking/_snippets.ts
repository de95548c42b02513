import type { Report } from '../../../core/rule.js'
import type { Slice } from '../../model.js'
import { asMap, asString, entries, get, keyOf } from '../../tree.js'
import { ofType } from '../_typed.js'

/** Reports the annotations by which an Ingress writes into the configuration of its nginx controller. Holes: `annotation`. */
export const snippets = (isReported: (text: string) => boolean) => (slice: Slice, report: Report) => {
  for (const ingress of ofType(slice, 'Ingress')) {
    const annotations = asMap(get(ingress.node, 'metadata', 'annotations'))
    for (const { key, value } of annotations ? entries(annotations) : [])
      if (/^nginx\.ingress\.kubernetes\.io\/[\w-]+-snippet$/.test(keyOf(key)) && isReported(asString(value) ?? ''))
        report(key.span, { annotation: keyOf(key) })
  }
}

/** For the examples: an Ingress with a snippet of nginx configuration. */
export const ingressWithSnippet = (lines: string): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/server-snippet: ${lines}
spec:
  defaultBackend:
    service: { name: shop, port: { number: 80 } }
`
