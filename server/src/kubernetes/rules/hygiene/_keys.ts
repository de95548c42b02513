import { memo } from '../../../core/memo.js'
import type { MapNode, Resource } from '../../model.js'
import { containersOf } from '../../pods.js'
import { asBoolean, asMap, entries, get, itemsOf, keyOf } from '../../tree.js'
import { textIn } from '../_typed.js'
import { type Filed, named, ofKind, workloadsOf } from '../networking/_file.js'

/** A variable that takes its value from a key of a ConfigMap or Secret. */
export interface KeyUse {
  readonly owner: Filed
  /** The `configMapKeyRef` or `secretKeyRef`. */
  readonly node: MapNode
  readonly kind: 'ConfigMap' | 'Secret'
  readonly name: string
  readonly key: string
  /** The resources of that name in the file. */
  readonly sources: readonly Filed[]
}

const references = [
  ['ConfigMap', 'configMapKeyRef'],
  ['Secret', 'secretKeyRef'],
] as const

const parts = { ConfigMap: ['data', 'binaryData'], Secret: ['data', 'stringData'] } as const

/** The keys that the containers of a file cannot do without. */
export const keyUses = memo((all: readonly Filed[]): readonly KeyUse[] =>
  workloadsOf(all).flatMap(owner =>
    usesIn(owner.resource).map(({ node, kind, name, key }) => {
      const sources = named(ofKind(all, '', kind), name, owner)
      return { owner, node, kind, name, key, sources }
    }),
  ),
)

const usesIn = memo((resource: Resource): readonly Omit<KeyUse, 'owner' | 'sources'>[] =>
  containersOf(resource).flatMap(container =>
    itemsOf(get(container.node, 'env')).flatMap(({ value }) =>
      references.flatMap(([kind, field]) => {
        const node = asMap(get(value, 'valueFrom', field))
        const name = textIn(node, 'name')
        const key = textIn(node, 'key')
        const optional = get(node, 'optional')
        if (!node || name === undefined || key === undefined || (optional && asBoolean(optional) !== false)) return []
        return [{ node, kind, name, key }]
      }),
    ),
  ),
)

/** The keys of a ConfigMap or Secret; `undefined` where these are not all known. */
export const keysOf = memo((resource: Resource): readonly string[] | undefined => {
  const maps = parts[resource.kind === 'Secret' ? 'Secret' : 'ConfigMap'].map(part => resource.at(part))
  if (resource.root.templated || maps.some(map => map?.templated)) return undefined
  return maps.flatMap(map => (map?.type === 'map' ? entries(map).map(({ key }) => keyOf(key)) : []))
})
