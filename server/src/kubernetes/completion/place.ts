import type { Span } from '../../core/types.js'
import { schema } from '../knowledge.js'
import { locate, type Place } from '../locate.js'
import type { Manifest, Path, Resource, Slice } from '../model.js'
import { type KindInfo, type Resolved, resolve, typeIn } from '../schema/index.js'

/** A place where somebody types. Spans and offsets count from the start of the slice. */
export interface Typing extends Place {
  readonly slice: Slice
  /** Where the slice begins in the file. */
  readonly start: number
  readonly offset: number
  /** The resource around; `undefined` in a document that has nothing yet. */
  readonly resource: Resource | undefined
  /** Below the resource's root. */
  readonly below: Path
  /** What the schema says of the place itself (for a blank: of the map or list that would grow). */
  readonly known: Resolved | undefined
  readonly kind: KindInfo | undefined
  readonly minor: number
  /** What a completion replaces: the word at the caret, or nothing. */
  readonly word: Span
}

/** What is being typed at an offset of a file. `undefined` in a comment. */
export function typingAt({ slices }: Manifest, offset: number, minor: number): Typing | undefined {
  const placed = slices.findLast(({ start }) => start <= offset)
  if (!placed) return undefined
  const { part: slice, start } = placed
  const at = offset - start
  const place = locate(slice, at)
  if (place.role === 'comment') return undefined
  const resource = slice.resources.findLast(({ path }) => path.every((step, index) => step === place.path[index]))
  const below = place.path.slice(resource?.path.length ?? 0)
  const { apiVersion = '', kind = '' } = resource ?? {}
  const known = resource && resolve(schema(), apiVersion, kind, place.role === 'key' ? below.slice(0, -1) : below)
  const node = place.role === 'blank' ? undefined : place.node
  const word = node && node.span.start <= at && at <= node.span.end ? node.span : { start: at, end: at }
  const typing = { ...place, slice, start, offset: at, resource, below, known, minor, word }
  const half = isHalfTypedKey(typing)
  return { ...typing, ...(half && { role: 'blank' }), kind: known?.kind ?? schema().kind(apiVersion, kind) }
}

/** A lone word where a map belongs reads as a value; it is a key whose colon is still to come. */
function isHalfTypedKey({ role, node, path, known, slice, word }: Omit<Typing, 'kind'>): boolean {
  if ((role !== 'value' && role !== 'item') || node?.type !== 'scalar' || node.style !== 'plain') return false
  const line = slice.text.slice(slice.text.lastIndexOf('\n', word.start - 1) + 1, word.start)
  if (!/^[ ]*(?:- +)*$/.test(line) || /\s/.test(node.source)) return false
  return path.length === 0 || (known !== undefined && typeIn(known.shape) !== undefined)
}
