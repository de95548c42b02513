import { memo } from '../../core/memo.js'
import type { Path, Resource, ScalarNode, Slice } from '../model.js'
import { asMap, asScalar, entries, get, keyOf } from '../tree.js'
import { type Corefile, parseCorefile } from './corefile.js'

/** A Corefile inside of a ConfigMap. Its spans count from the start of the slice. */
export interface PackedCorefile {
  readonly resource: Resource
  /** Below the resource's root: `['data', 'Corefile']`. */
  readonly path: Path
  readonly node: ScalarNode
  readonly corefile: Corefile
}

/** The Corefiles of a document's ConfigMaps. Only literal block scalars: elsewhere what is read does not stand as it is read. */
export const corefilesIn: (slice: Slice) => readonly PackedCorefile[] = memo(slice =>
  slice.text.includes('Corefile') ? slice.resources.flatMap(resource => inConfigMap(slice, resource)) : [],
)

function inConfigMap({ text }: Slice, resource: Resource): readonly PackedCorefile[] {
  const data = resource.kind === 'ConfigMap' ? asMap(get(resource.root, 'data')) : undefined
  if (!data) return []
  return entries(data).flatMap(({ key, value }) => {
    const node = asScalar(value)
    if (!node || node.templated || node.style !== 'literal' || !/^Corefile(?:$|[-.])/.test(keyOf(key))) return []
    const begin = text.indexOf('\n', node.span.start)
    if (begin < 0 || begin >= node.span.end) return []
    return [{ resource, path: ['data', keyOf(key)], node, corefile: parseCorefile(text, begin, node.span.end) }]
  })
}
