import { type Span, shift } from '../core/types.js'
import { schema } from './knowledge.js'
import { locate, type Place } from './locate.js'
import type { Manifest, Path, Resource, Slice, YamlNode } from './model.js'
import { type Resolved, resolve, resolveIn } from './schema/index.js'
import type { KubernetesPlace } from './topic.js'

/** What somebody asks about who points at an offset of a file, and the span of it there. */
export function placeAt(
  manifest: Manifest,
  offset: number,
  minor: number,
): { readonly place: KubernetesPlace; readonly span: Span } | undefined {
  const placed = manifest.slices.findLast(({ start }) => start <= offset)
  if (!placed) return undefined
  const { part: slice, start } = placed
  const { role, path, node, pair } = pointedAt(slice, offset - start)
  if (!node || role === 'comment' || (role === 'blank' && !isEmpty(node))) return undefined
  const resource = innermost(slice.resources, path)
  if (!resource) return undefined
  const asked =
    role === 'key'
      ? ({ role, pair, node: pair?.value } as const)
      : ({ role: 'value', pair: role === 'value' ? pair : undefined, node } as const)
  const place = placeOf(manifest, resource, path.slice(resource.path.length), asked, minor)
  return { place, span: shift(node.span, start) }
}

/** What stands at an offset; beside a bracket of `{}` or `[]`, these. */
function pointedAt(slice: Slice, offset: number): Place {
  const place = locate(slice, offset)
  if (place.role !== 'blank') return place
  const inside = [offset + 1, offset - 1].map(near => locate(slice, near))
  return inside.find(({ role, node }) => role === 'blank' && node && isEmpty(node) && holds(node, offset)) ?? place
}

const holds = ({ span }: YamlNode, offset: number): boolean => span.start <= offset && offset <= span.end

/** `{}` and `[]` are values that say something, though there is nothing in them to point at. */
const isEmpty = (node: YamlNode): boolean =>
  (node.type === 'map' && node.flow && node.pairs.length === 0) ||
  (node.type === 'seq' && node.flow && node.items.length === 0)

/** The same for a place that is known by its path. */
export function placeOf(
  manifest: Manifest,
  resource: Resource,
  path: Path,
  { role, pair, node }: Pick<KubernetesPlace, 'role' | 'pair' | 'node'>,
  minor: number,
): KubernetesPlace {
  const { slice, apiVersion = '', kind = '' } = resource
  const known = resolve(schema(), apiVersion, kind, path)
  const field = known ? known.field : metadataAt(path)?.field
  return {
    manifest,
    slice,
    resource,
    path,
    role,
    pair,
    node,
    kind: known?.kind ?? schema().kind(apiVersion, kind),
    field,
    minor,
  }
}

/** What stands at a path of a resource whose kind nobody knows: `metadata` is the same everywhere. */
export function metadataAt([first, ...rest]: Path): Resolved | undefined {
  const type = first === 'metadata' ? schema().type('ObjectMeta') : undefined
  return type && resolveIn(type, rest)
}

/** The resource that a path leads into: an item of a `List` rather than the list. */
const innermost = (resources: readonly Resource[], path: Path): Resource | undefined =>
  resources.findLast(resource => resource.path.every((step, index) => step === path[index]))
