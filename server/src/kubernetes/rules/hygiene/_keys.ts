import { memo } from '../../../core/memo.js'
import type { MapNode } from '../../model.js'
import { containersOf } from '../../pods.js'
import { asBoolean, asMap, entries, get, itemsOf, keyOf } from '../../tree.js'
import { textIn } from '../_typed.js'
import { type Filed, ofKind } from '../networking/_file.js'

/** A variable that takes its value from a key of a ConfigMap or Secret. */
export interface KeyUse {
  readonly owner: Filed
  /** The `configMapKeyRef` or `secretKeyRef`. */
  readonly node: MapNode
  readonly kind: 'ConfigMap' | 'Secret'
  readonly name: string
  readonly key: string
  /** The resources of that name in the file, with their keys; `undefined` where these are not all known. */
  readonly sources: readonly { readonly keys: readonly string[] | undefined }[]
}

const references = [
  ['ConfigMap', 'configMapKeyRef', ['data', 'binaryData']],
  ['Secret', 'secretKeyRef', ['data', 'stringData']],
] as const

/** The keys that the containers of a file cannot do without. */
export const keyUses = memo((all: readonly Filed[]): readonly KeyUse[] => {
  const known = byPlace(ofKind(all, '', 'ConfigMap', 'Secret'))
  return all.flatMap(owner =>
    containersOf(owner.resource).flatMap(container =>
      itemsOf(get(container.node, 'env')).flatMap(({ value }) =>
        references.flatMap(([kind, field, parts]) => {
          const node = asMap(get(value, 'valueFrom', field))
          const name = textIn(node, 'name')
          const key = textIn(node, 'key')
          const optional = get(node, 'optional')
          if (!node || name === undefined || key === undefined || (optional && asBoolean(optional) !== false)) return []
          const sources = (known.get(`${kind} ${owner.namespace} ${name}`) ?? []).map(one => ({
            keys: keysOf(one, parts),
          }))
          return [{ owner, node, kind, name, key, sources }]
        }),
      ),
    ),
  )
})

const placeOf = ({ resource, namespace }: Filed): string => `${resource.kind} ${namespace} ${resource.name}`

function byPlace(all: readonly Filed[]): ReadonlyMap<string, Filed[]> {
  const found = new Map<string, Filed[]>()
  for (const one of all) {
    const place = placeOf(one)
    const list = found.get(place)
    if (list) list.push(one)
    else found.set(place, [one])
  }
  return found
}

function keysOf({ resource }: Filed, parts: readonly string[]): readonly string[] | undefined {
  const maps = parts.map(part => resource.at(part))
  if (resource.root.templated || maps.some(map => map?.templated)) return undefined
  return maps.flatMap(map => (map?.type === 'map' ? entries(map).map(({ key }) => keyOf(key)) : []))
}
