import { type Span, shift } from '../core/types.js'
import { schema } from './knowledge.js'
import { locate } from './locate.js'
import type { Manifest, Path, Resource } from './model.js'
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
  const { role, path, node, pair } = locate(slice, offset - start)
  if (!node || role === 'blank' || role === 'comment') return undefined
  const resource = innermost(slice.resources, path)
  if (!resource) return undefined
  const asked =
    role === 'key'
      ? ({ role, pair, node: pair?.value } as const)
      : ({ role: 'value', pair: role === 'value' ? pair : undefined, node } as const)
  const place = placeOf(manifest, resource, path.slice(resource.path.length), asked, minor)
  return { place, span: shift(node.span, start) }
}

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
