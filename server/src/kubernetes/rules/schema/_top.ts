import type { Edit } from '../../../core/types.js'
import { setValue } from '../../edits.js'
import { layoutOf } from '../../emit.js'
import type { Resource } from '../../model.js'

/** Writes a key with a plain value as the first of a resource, or as the value of the key that stands there empty. */
export function insertTop({ slice, root, pairAt }: Resource, key: string, value: string): Edit[] {
  const own = pairAt(key)
  if (own) return setValue(slice, own, value)
  const [first] = root.pairs
  if (!first) return []
  const at = first.span.start
  const lineStart = slice.text.lastIndexOf('\n', at - 1) + 1
  const behind = root.flow ? ', ' : layoutOf(slice).newline + ' '.repeat(at - lineStart)
  return [{ span: { start: at, end: at }, text: `${key}: ${value}${behind}` }]
}
