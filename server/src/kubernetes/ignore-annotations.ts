import type { Tool } from '../core/rule.js'
import type { Suppression } from '../core/suppress.js'
import type { Resource } from './model.js'
import { templateOf } from './pods.js'
import { asMap, asScalar, entries, get, keyOf } from './tree.js'

/** Reads an annotation; `undefined` where it asks for nothing. */
type Dialect = (
  key: string,
  value: string,
) => { readonly tool: Tool; readonly ids: readonly string[] | 'all' } | undefined

/** How other tools are told, by annotations of a resource, to leave something unsaid about it. */
const dialects: readonly Dialect[] = [
  // ignore-check.kube-linter.io/latest-tag: a reason
  key => {
    if (key === 'kube-linter.io/ignore-all') return { tool: 'kube-linter', ids: 'all' }
    const check = /^ignore-check\.kube-linter\.io\/(.+)$/.exec(key)?.[1]
    return check ? { tool: 'kube-linter', ids: [check] } : undefined
  },
  // kube-score/ignore: container-image-tag,pod-probes
  (key, value) =>
    key === 'kube-score/ignore'
      ? { tool: 'kube-score', ids: value.split(',').map(id => id.trim().replace(/:.*$/, '')) }
      : undefined,
  // polaris.fairwinds.com/exempt: "true", polaris.fairwinds.com/tagNotSpecified-exempt: "true"
  (key, value) => {
    const check = /^polaris\.fairwinds\.com\/(?:(.+)-)?exempt$/.exec(key)
    if (!check || value !== 'true') return undefined
    return { tool: 'polaris', ids: check[1] ? [check[1]] : 'all' }
  },
  // checkov.io/skip1: CKV_K8S_20=a reason
  (key, value) =>
    /^checkov\.io\/skip\d+$/.test(key) ? { tool: 'checkov', ids: [value.replace(/[=:].*$/s, '').trim()] } : undefined,
]

/** What the annotations of a resource, or of the Pods that it makes, ask to be left unsaid about it. Spans count from its slice. */
export function annotationSuppressions(resource: Resource): readonly Suppression[] {
  const { span } = resource.root
  const owners = [resource.root, templateOf(resource)?.node].map(owner => asMap(get(owner, 'metadata', 'annotations')))
  return [...new Set(owners)]
    .flatMap(annotations => (annotations ? entries(annotations) : []))
    .flatMap(({ key, value }) => {
      const text = String(asScalar(value)?.value ?? '')
      return dialects.flatMap(read => read(keyOf(key), text) ?? [])
    })
    .map(asked => ({ ...asked, span }))
}
