import type { MapNode, Pair, Path, Resource, ScalarNode, SeqNode, YamlNode } from '../model.js'
import { type FieldInfo, isIn, type KindInfo, type Shape, type TypeInfo } from '../schema/index.js'
import { asScalar, entries, keyOf, resolve, type Value } from '../tree.js'
import { isBroken, isList, placeOf, say, type Walk } from './context.js'
import { duplicates } from './duplicates.js'
import type { Chain } from './home.js'
import { missingFields } from './missing.js'
import { checkOwnName } from './name.js'
import { isPartial } from './partial.js'
import { isPlaceholder } from './placeholders.js'
import type { MissingField, Problem } from './problem.js'
import { bounds, checkName, checkScalar, outside } from './scalar.js'
import { unknownField } from './unknown.js'

/** Checks the fields of a resource against what the schema says of its kind: one walk down the tree. */

/** A value, and how it came to stand there. */
interface At {
  readonly field: FieldInfo
  readonly path: Path
  /** The pair whose value it is; `undefined` for an item of a list. */
  readonly pair: Pair | undefined
  readonly chain: Chain
}

export function walk(resource: Resource, kind: KindInfo, minor: number, custom: boolean): readonly Problem[] {
  const { root } = resource
  const w: Walk = {
    resource,
    minor,
    custom,
    partial: isPartial(resource),
    problems: [],
    said: new Set(),
    claimed: new Set(),
  }
  object(w, root, kind.type, [], undefined, undefined)
  checkOwnName(w, kind)
  const missing = w.problems.filter((problem): problem is MissingField => problem.is === 'missing-field')
  // a custom resource that lacks several things is a patch for one that has them
  const patch = custom && missing.length > 1
  return w.problems.filter(
    problem =>
      problem.is !== 'missing-field' || !(patch || w.claimed.has(placeOf([...problem.path, problem.field.name]))),
  )
}

// ---- maps of a known type

function object(
  w: Walk,
  node: MapNode,
  type: TypeInfo,
  path: Path,
  outer: Chain | undefined,
  pair: Pair | undefined,
): void {
  const chain: Chain = { node, type, path, outer }
  const top = path.length === 0
  for (const own of entries(node)) {
    const name = keyOf(own.key)
    if (own.key.templated || own.key.source === '') continue
    const field = type.fields.get(name)
    const about = { resource: w.resource, at: own.key.span, pair: own, map: node, owner: type }
    if (!field) unknownField(w, chain, own, name)
    else if (!isIn(field, w.minor)) {
      const is = field.until !== undefined && field.until < w.minor ? 'past-field' : 'future-field'
      say(w, { is, ...about, field })
    } else if (!(top && (name === 'status' || (name === 'items' && isList(w.resource))))) {
      if (field.deprecated && !isDefault(own, field)) say(w, { is: 'deprecated-field', ...about, field })
      value(w, own.value, field.shape, { field, path: [...path, name], pair: own, chain })
    }
  }
  if (!w.partial && !node.templated) missingFields(w, node, type, path, pair)
}

/** True where what a field would do anyway is written out. */
const isDefault = ({ value }: Pair, field: FieldInfo): boolean => String(asScalar(value)?.value) === field.default

// ---- values

function value(w: Walk, node: YamlNode | undefined, shape: Shape, at: At): void {
  const own = resolve(node)
  if (!own) return
  if (own.type === 'scalar') scalar(w, own, shape, at)
  else if (shape.is === 'any' && isOther(w, own)) return
  else if (shape.is === 'any') anything(w, own, shape, at)
  else if (own.type === 'map' && shape.is === 'object') object(w, own, shape.type, at.path, at.chain, at.pair)
  else if (own.type === 'map' && shape.is === 'map') map(w, own, shape.of, at)
  else if (own.type === 'seq' && shape.is === 'array') list(w, own, shape.of, at)
  else wrongType(w, own, shape, at)
}

/** True for a resource of its own within this one: it is walked by itself. */
const isOther = ({ resource: { slice, root } }: Walk, node: Value): boolean =>
  node !== root && slice.resources.some(other => other.root === node)

function scalar(w: Walk, node: ScalarNode, shape: Shape, at: At): void {
  if (node.templated || node.value === null || isBroken(w, node.span.start)) return
  const problem = checkScalar(node, shape, at.field, w.minor)
  if (!problem) return
  const { resource } = w
  if (problem.is === 'wrong-type') wrongType(w, node, shape, at)
  else say(w, { resource, at: node.span, node, field: at.field, path: at.path, ...problem })
}

function wrongType(w: Walk, node: Value, shape: Shape, { field, path, pair }: At): void {
  const at =
    node.type === 'scalar' ? node.span : (pair?.key.span ?? { start: node.span.start, end: node.span.start + 1 })
  if (node.type !== 'scalar' && isBroken(w, at.start)) return
  if (node.type === 'scalar' && typeof node.value === 'string' && isPlaceholder(node.value)) return
  say(w, { is: 'wrong-type', resource: w.resource, at, field, path, shape, node, pair })
}

function anything(w: Walk, node: MapNode | SeqNode, shape: Shape, at: At): void {
  if (node.type === 'map' && shape.is === 'any' && shape.object) {
    object(w, node, shape.object, at.path, at.chain, at.pair)
    return
  }
  const loose = shape.is === 'any' && shape.object ? ({ is: 'any' } as const) : shape
  if (node.type === 'map')
    for (const pair of entries(node))
      value(w, pair.value, loose, {
        ...at,
        field: named(at.field, keyOf(pair.key)),
        path: [...at.path, keyOf(pair.key)],
        pair,
      })
  else items(w, node, loose, at)
}

/** A field by another name: of what lies in something that may be anything, only the key is known. */
const named = (field: FieldInfo, name: string): FieldInfo => ({ ...field, name })

function map(w: Walk, node: MapNode, of: Shape, at: At): void {
  const { field } = at
  for (const pair of entries(node)) {
    const { key } = pair
    const name = keyOf(key)
    const path = [...at.path, name]
    if (field.keyFormat && !key.templated && key.source !== '' && !isBroken(w, key.span.start)) {
      const problem = checkName(name, field.keyFormat, w.minor, true)
      if (problem?.is === 'bad-format')
        say(w, { resource: w.resource, at: key.span, node: key, field, path, ...problem })
    }
    value(w, pair.value, of, { ...at, path, pair })
  }
}

function list(w: Walk, node: SeqNode, of: Shape, at: At): void {
  const { field, path } = at
  const { minItems, maxItems } = field.limits ?? {}
  const count = node.items.length
  if (!node.templated && outside(count, minItems, maxItems)) {
    const spot = at.pair?.key.span ?? node.span
    say(w, { resource: w.resource, at: spot, node, field, path, ...bounds('items', count, minItems, maxItems) })
  }
  items(w, node, of, at)
  duplicates(w, node, of, field, path)
}

function items(w: Walk, node: SeqNode, of: Shape, at: At): void {
  for (const [index, item] of node.items.entries())
    value(w, item.value, of, { ...at, path: [...at.path, index], pair: undefined })
}
