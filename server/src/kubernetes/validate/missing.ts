import { memo } from '../../core/memo.js'
import type { Span } from '../../core/types.js'
import type { MapNode, Pair, Path, YamlNode } from '../model.js'
import { type FieldInfo, isIn, type TypeInfo } from '../schema/index.js'
import { asScalar, pairOf, resolve } from '../tree.js'
import { holdsBroken, say, type Walk } from './context.js'

const requiredOf = memo((type: TypeInfo) => [...type.fields.values()].filter(({ required }) => required))

/** Lists that must be there and may be empty; or a rule of their own says what an empty one leads to. */
const mayBeEmpty: ReadonlySet<string> = new Set([
  'CSINodeSpec.drivers',
  'PodFailurePolicy.rules',
  // kubernetes/ingress-without-rules, no-access-modes, no-node-terms, no-containers
  'HTTPIngressRuleValue.paths',
  'NodeSelector.nodeSelectorTerms',
  'PersistentVolumeClaimSpec.accessModes',
  'PersistentVolumeSpec.accessModes',
  'PodSpec.containers',
])
/** Texts that must be there and may be empty. */
const mayBeBlank: ReadonlySet<string> = new Set(['GroupResource.group'])

/** Notes the required fields that a map does not have, or has with nothing in them. */
export function missingFields(w: Walk, node: MapNode, type: TypeInfo, path: Path, pair: Pair | undefined): void {
  // Kubernetes' own types in a custom resource are often filled in by its operator
  if (w.custom && !type.name.includes('/')) return
  const wanted = requiredOf(type).filter(
    field => isIn(field, w.minor) && !(path.length === 0 && /^(?:apiVersion|kind|metadata)$/.test(field.name)),
  )
  if (wanted.length === 0 || holdsBroken(w, node.span)) return
  // a `spec` with something in it and nothing of what it needs is a patch
  if (isSpec(path) && wanted.length > 1 && node.pairs.length > 0 && !wanted.some(({ name }) => pairOf(node, name)))
    return
  for (const field of wanted) {
    const own = pairOf(node, field.name)
    if (own && !isEmpty(own.value, field)) continue
    const at = own?.key.span ?? headOf(w, node, path, pair)
    say(w, { is: 'missing-field', resource: w.resource, at, map: node, field, path, empty: own })
  }
}

const isSpec = (path: Path): boolean => path.length === 1 && path[0] === 'spec'

/** True for a value that the API server takes for none. */
function isEmpty(node: YamlNode | undefined, { key, shape }: FieldInfo): boolean {
  const own = resolve(node)
  if (!own) return node === undefined
  if (own.templated) return false
  if (own.type === 'seq') return own.items.length === 0 && shape.is === 'array' && !mayBeEmpty.has(key)
  if (own.type === 'map') return false
  return own.value === null || (own.value === '' && shape.is === 'string' && !mayBeBlank.has(key))
}

/** The word that stands for a map: the key that holds it, the first key in it, the kind of a resource. */
function headOf({ resource }: Walk, node: MapNode, path: Path, pair: Pair | undefined): Span {
  if (path.length === 0) return asScalar(resource.at('kind'))?.span ?? node.span
  return pair?.key.span ?? node.pairs[0]?.key.span ?? node.span
}
