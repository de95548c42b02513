import { memo } from '../../core/memo.js'
import type { Span } from '../../core/types.js'
import { ownSchema, schema } from '../knowledge.js'
import type { MapNode, Pair, Path, Resource, Slice, YamlNode } from '../model.js'
import { templateOf } from '../pods.js'
import { resolveIn, type Schema, type Shape, typeIn } from '../schema/index.js'
import { asMap, asScalar, asString, entries, itemsOf, keyOf, pairOf, resolve } from '../tree.js'
import { isPartial } from '../validate/partial.js'
import { isPlaceholder } from '../validate/placeholders.js'

/** A map in a document whose type the schema knows: a `Container`, a `Probe`, wherever such a thing may stand. */
export interface Typed {
  /** Its short name, the first half of a topic key. Kinds are types too: `Deployment`. */
  readonly type: string
  readonly node: MapNode
  /** From the resource's root. */
  readonly path: Path
  /** The field that holds it (or the list or map it is in): `livenessProbe`. Empty for a whole resource. */
  readonly field: string
  /** The key that holds it; `undefined` for an item of a list and for a whole resource. */
  readonly pair: Pair | undefined
  /** The typed map around it. */
  readonly parent: Typed | undefined
  /** The typed maps directly in it. What an alias stands for belongs to the place where it is first used. */
  readonly children: readonly Typed[]
  readonly resource: Resource
}

/** Kinds that make Pods by a template of Kubernetes' own shape, though the schema may not know them in this version. */
const makePods = /^(?:Pod|PodTemplate|Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job|CronJob)$/

/** All maps of known types, by type, in the order of the text. One walk a document and schema, whoever asks. */
const index = (slice: Slice): ReadonlyMap<string, readonly Typed[]> => indexes(slice)(schema())
const indexes = memo((slice: Slice) => memo((_: Schema) => indexOf(slice)))

function indexOf(slice: Slice): ReadonlyMap<string, readonly Typed[]> {
  const found = new Map<string, Typed[]>()
  const seen = new Map<MapNode, Set<string>>()
  const siblings = new Map<Typed | undefined, Typed[]>()

  const visit = (value: YamlNode | undefined, shape: Shape, at: Omit<Typed, 'type' | 'node' | 'children'>): void => {
    const node = resolve(value)
    if (!node || node.type === 'scalar') return
    if (node.type === 'seq') {
      if (shape.is !== 'array') return
      for (const [i, item] of node.items.entries())
        visit(item.value, shape.of, { ...at, path: [...at.path, i], pair: undefined })
      return
    }
    if (shape.is === 'map') {
      for (const pair of entries(node))
        visit(pair.value, shape.of, { ...at, path: [...at.path, keyOf(pair.key)], pair })
      return
    }
    const type = typeIn(shape)
    if (!type) return
    // what several aliases stand for is written once, and judged once
    const known = seen.get(node) ?? new Set()
    if (known.has(type.name)) return
    seen.set(node, known.add(type.name))
    const children: Typed[] = []
    const typed: Typed = { ...at, type: type.name, node, children }
    siblings.get(at.parent)?.push(typed)
    siblings.set(typed, children)
    const list = found.get(type.name)
    if (list) list.push(typed)
    else found.set(type.name, [typed])
    for (const pair of entries(node)) {
      const field = type.fields.get(keyOf(pair.key))
      if (field && pair.value)
        visit(pair.value, field.shape, {
          path: [...at.path, field.name],
          field: field.name,
          pair,
          parent: typed,
          resource: at.resource,
        })
    }
  }

  for (const resource of slice.resources) {
    const { apiVersion = '', kind = '', root } = resource
    const start = { field: '', pair: undefined, parent: undefined, resource }
    const known = schema().kind(apiVersion, kind)
    const isList = known !== undefined && resource.path.length === 0 && slice.resources.length > 1
    if (isList) continue
    if (known) {
      visit(root, { is: 'object', type: known.type }, { ...start, path: [] })
      continue
    }
    const template = makePods.test(kind) ? templateOf(resource) : undefined
    const type = schema().type(kind === 'Pod' ? 'Pod' : 'PodTemplateSpec')
    if (template && type) visit(template.node, { is: 'object', type }, { ...start, path: template.path })
  }
  return found
}

/** Every map of one of these types. */
export const ofType = (slice: Slice, ...types: readonly string[]): readonly Typed[] =>
  types.length === 1 ? (index(slice).get(types[0]!) ?? none) : types.flatMap(type => index(slice).get(type) ?? none)
const none: readonly Typed[] = []

/** The nearest map of a type around a map, itself not counted. */
export function around(typed: Typed, type: string): Typed | undefined {
  let at = typed.parent
  while (at && at.type !== type) at = at.parent
  return at
}

/** The resource as a typed map: the outermost one. */
export const outermost = (typed: Typed): Typed => (typed.parent ? outermost(typed.parent) : typed)

/** True where a key is there with a value other than null, which is as good as none for Kubernetes. */
export function isSet(node: YamlNode | undefined, key: string): boolean {
  const value = resolve(pairOf(node, key)?.value)
  return value !== undefined && !(value.type === 'scalar' && value.value === null && !value.templated)
}

/** True where a key is surely not there, or null: no template could still write it. */
export const isUnset = (node: YamlNode | undefined, key: string): boolean => {
  const map = asMap(node)
  return map !== undefined && !mayHoldMore(map) && !isSet(map, key)
}

/** True where a template may write further keys into a map, or writes one of those that are there. */
export const mayHoldMore = (map: MapNode): boolean => map.templated || map.pairs.some(({ key }) => key.templated)

/** The fields of a list that a map has, in the order of the list; only the first where a template may choose between them. */
export const setAmong = (node: YamlNode | undefined, keys: readonly string[]): string[] =>
  keys.filter(key => isSet(node, key)).slice(0, asMap(node)?.templated ? 1 : undefined)

/** True where the keys are all there for sure, and hold together: no template chooses between them. */
export const allSet = (node: YamlNode | undefined, ...keys: readonly string[]): boolean =>
  setAmong(node, keys).length === keys.length

/** Where to point for a pair: its value where that is a scalar with something in it, else its key. */
export function pointAt(pair: Pair): Span {
  const scalar = pair.value?.type === 'scalar' ? asScalar(pair.value) : undefined
  return scalar && scalar.source !== '' && !isBlock(scalar.style) ? scalar.span : pair.key.span
}

const isBlock = (style: string): boolean => style === 'literal' || style === 'folded'

/** Where to point for what a map says about a key: at its value or key, or at the map's own head where it has none. */
export function pointIn(typed: Pick<Typed, 'node' | 'pair'>, key: string): Span {
  const pair = pairOf(typed.node, key)
  return pair ? pointAt(pair) : head(typed)
}

/** Where to point for a whole map: the key that holds it, or the first key in it. */
export function head({ node, pair }: Pick<Typed, 'node' | 'pair'>): Span {
  if (pair) return pair.key.span
  const first = node.pairs[0]
  return first ? first.key.span : node.span
}

/** The maps in a list that a map holds. */
export const mapsIn = (node: YamlNode | undefined): readonly MapNode[] =>
  itemsOf(node).flatMap(({ value }) => asMap(value) ?? [])

/** What the schema says of a field of a type; used to list the alternatives of a union once, where the schema has them. */
export const fieldsOf = (type: string): readonly string[] => {
  const known = schema().type(type)
  return known ? [...known.fields.keys()].filter(name => resolveIn(known, [name])?.shape.is === 'object') : []
}

/** A text in a map; `undefined` where there is none, where it is no string, and where somebody still fills it in. */
export function textIn(node: YamlNode | undefined, key: string): string | undefined {
  const text = asString(pairOf(node, key)?.value)
  return text === undefined || isPlaceholder(text) ? undefined : text
}

/** The containers of a Pod's spec, all three lists, in the order of the text. */
export const containersIn = (spec: Typed): readonly Typed[] =>
  spec.children.filter(({ type }) => type === 'Container' || type === 'EphemeralContainer')

/** The typed maps anywhere in a map, itself not counted. */
export const below = (typed: Typed): readonly Typed[] => typed.children.flatMap(child => [child, ...below(child)])

/** True where the API server itself judges a resource: it is of Kubernetes' own kinds, none of an operator's. */
export const isBuiltIn = ({ resource: { apiVersion = '', kind = '' } }: Typed): boolean =>
  ownSchema().kind(apiVersion, kind) !== undefined

/**
 * True where a manifest is a patch, or the container around a map has no image: what it does not say stands in the
 * manifest that it is laid over.
 */
export function isPatch(typed: Typed): boolean {
  const container = typed.type === 'Container' ? typed : around(typed, 'Container')
  return isPartial(typed.resource) || (container !== undefined && !isSet(container.node, 'image'))
}
