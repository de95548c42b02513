import { type Span, shift, touches } from '../core/types.js'
import { schema } from './knowledge.js'
import type { Manifest, Pair, Path, Resource, Slice, YamlNode } from './model.js'
import { resolve } from './schema/index.js'
import type { KubernetesPlace } from './topic.js'
import { keyOf } from './tree.js'

/** What is written at an offset: a path, and whether the offset touches the key or the value there. */
interface Written {
  readonly path: Path
  readonly role: 'key' | 'value'
  readonly pair: Pair | undefined
  readonly node: YamlNode | undefined
  readonly span: Span
}

/** What somebody asks about who points at an offset of a file, and the span of it there. */
export function placeAt(
  manifest: Manifest,
  offset: number,
  minor: number,
): { readonly place: KubernetesPlace; readonly span: Span } | undefined {
  const placed = manifest.slices.findLast(({ start }) => start <= offset)
  if (!placed) return undefined
  const { part: slice, start } = placed
  const written = writtenAt(slice, offset - start)
  const resource = written && innermost(slice.resources, written.path)
  if (!written || !resource) return undefined
  const { role, pair, node, span } = written
  return {
    place: placeOf(manifest, resource, written.path.slice(resource.path.length), { role, pair, node }, minor),
    span: shift(span, start),
  }
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
  return {
    manifest,
    slice,
    resource,
    path,
    role,
    pair,
    node,
    kind: known?.kind ?? schema().kind(apiVersion, kind),
    field: known?.field,
    minor,
  }
}

/** The resource that a path leads into: an item of a `List` rather than the list. */
const innermost = (resources: readonly Resource[], path: Path): Resource | undefined =>
  resources.findLast(resource => resource.path.every((step, index) => step === path[index]))

/** The narrowest key or value at an offset. */
function writtenAt({ root }: Slice, offset: number): Written | undefined {
  let node: YamlNode | undefined = root
  let path: Path = []
  let pair: Pair | undefined
  while (node) {
    if (node.type === 'map') {
      const own: Pair | undefined = node.pairs.find(({ span }) => touches(span, offset))
      if (!own) return undefined
      path = [...path, keyOf(own.key)]
      if (touches(own.key.span, offset)) return { path, role: 'key', pair: own, node: own.value, span: own.key.span }
      pair = own
      node = own.value
    } else if (node.type === 'seq') {
      const index: number = node.items.findIndex(({ span }) => touches(span, offset))
      if (index < 0) return undefined
      path = [...path, index]
      pair = undefined
      node = node.items[index]?.value
    } else return touches(node.span, offset) ? { path, role: 'value', pair, node, span: node.span } : undefined
  }
  return undefined
}
