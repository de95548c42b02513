import { nearest } from '../../core/nearest.js'
import type { MapNode, Path, YamlNode } from '../model.js'
import { isIn, type Shape, type TypeInfo, typeIn } from '../schema/index.js'
import { asMap, get, itemsOf, pairOf, resolve } from '../tree.js'

/** Where a field belongs that its map does not know. */

/** A map on the way from a resource's root to the place that is looked at. */
export interface Chain {
  readonly node: MapNode
  readonly type: TypeInfo
  readonly path: Path
  readonly outer: Chain | undefined
}

export interface Home {
  readonly path: Path
  readonly target: MapNode | undefined
  readonly direction: 'up' | 'down'
}

/** Names that people write for others, out of habit. */
const habits: Readonly<Record<string, string>> = {
  'Container.cmd': 'command',
  'Container.entrypoint': 'command',
  'Container.environment': 'env',
  'Container.mounts': 'volumeMounts',
  'ConfigMapVolumeSource.configMapName': 'name',
  'PersistentVolumeClaimVolumeSource.name': 'claimName',
  'SecretVolumeSource.name': 'secretName',
  'ServiceSpec.labels': 'selector',
}

/** What was most likely meant by an unknown field: another name in the same map, or another place for the name. */
export function meant(
  chain: Chain,
  name: string,
  value: YamlNode | undefined,
  minor: number,
): { readonly name?: string; readonly home?: Home } {
  const { type, node } = chain
  const habit = habits[`${type.name}.${name}`]
  if (habit) return { name: habit }
  const fields = [...type.fields.values()].filter(field => isIn(field, minor) && !pairOf(node, field.name))
  const near = nearest(
    name,
    fields.map(field => field.name),
  )
  const sameLetters = near?.toLowerCase() === name.toLowerCase()
  if (near !== undefined && sameLetters) return { name: near }
  const home = homeOf(chain, name, value)
  const shape = near === undefined ? undefined : type.fields.get(near)?.shape
  if (home && !(shape && fits(shape, value) && near !== undefined && isSlip(name, near))) return { home }
  return near === undefined ? {} : { name: near }
}

/** One letter too many or too few at the end: `port` for `ports` and the other way round. */
const isSlip = (name: string, near: string): boolean => name === `${near}s` || near === `${name}s`

/** The one place near by that has such a field and room for it: a map around this one, or one within it. */
function homeOf(chain: Chain, name: string, value: YamlNode | undefined): Home | undefined {
  for (let outer = chain.outer; outer; outer = outer.outer) {
    const field = outer.type.fields.get(name)
    if (field && fits(field.shape, value) && !pairOf(outer.node, name))
      return { path: outer.path, target: outer.node, direction: 'up' }
  }
  const inside = homesWithin(chain.type, chain.node, chain.path, name, value, 2)
  const written = inside.filter(({ target }) => target)
  const [home, ...others] = written.length > 0 ? written : inside
  return others.length === 0 ? home : undefined
}

function homesWithin(
  type: TypeInfo,
  node: MapNode | undefined,
  path: Path,
  name: string,
  value: YamlNode | undefined,
  depth: number,
): Home[] {
  return [...type.fields.values()].flatMap(field => {
    if (field.name === 'status') return []
    const list = field.shape.is === 'array'
    const inner = typeIn(list ? (field.shape as Extract<Shape, { is: 'array' }>).of : field.shape)
    if (!inner) return []
    const child = node && get(node, field.name)
    // an item of a list only where there is one: nobody begins a list by its second level
    const items = itemsOf(child)
    if (list && items.length === 0) return []
    const target = asMap(list ? items[0]?.value : child)
    const here = [...path, field.name, ...(list ? [0] : [])]
    const wanted = inner.fields.get(name)
    if (wanted && fits(wanted.shape, value) && !pairOf(target, name))
      return [{ path: here, target: items.length > 1 ? undefined : target, direction: 'down' }] satisfies Home[]
    return depth > 1 && !list ? homesWithin(inner, target, here, name, value, depth - 1) : []
  })
}

/** True where a value is of the sort that a shape wants, as far as brackets and dashes tell. */
function fits(shape: Shape, value: YamlNode | undefined): boolean {
  const node = resolve(value)
  if (!node || shape.is === 'any' || (node.type === 'scalar' && node.templated)) return true
  if (node.type === 'map') return shape.is === 'map' || shape.is === 'object'
  return (node.type === 'seq') === (shape.is === 'array') && shape.is !== 'map' && shape.is !== 'object'
}
