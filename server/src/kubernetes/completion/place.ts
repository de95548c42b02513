import type { Span } from '../../core/types.js'
import { schema } from '../knowledge.js'
import { locate, type Place } from '../locate.js'
import type { Manifest, MapNode, Path, Resource, Slice } from '../model.js'
import { metadataAt } from '../place.js'
import { type KindInfo, type Resolved, resolve, type Shape, stability, typeIn } from '../schema/index.js'
import { asMap, get, keyOf, type Value } from '../tree.js'

/** A place where somebody types. Spans and offsets count from the start of the slice. */
export interface Typing extends Place {
  readonly manifest: Manifest
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
  /** What a completion replaces: the word at the caret without its quotes, or nothing. */
  readonly word: Span
  /** The quotes around the caret; empty outside of any. */
  readonly quote: '"' | "'" | ''
}

/** What is being typed at an offset of a file. `undefined` in a comment, in a template's action and in a long text. */
export function typingAt(manifest: Manifest, offset: number, minor: number): Typing | undefined {
  const placed = manifest.slices.findLast(({ start }) => start <= offset)
  if (!placed) return undefined
  const { part: slice, start } = placed
  const at = offset - start
  const place = locate(slice, at)
  if (place.role === 'comment' || slice.actions.some(span => span.start < at && at < span.end)) return undefined
  const resource = slice.resources.findLast(({ path }) => path.every((step, index) => step === place.path[index]))
  const below = place.path.slice(resource?.path.length ?? 0)
  const kind = resource && kindOf(resource)
  const around = place.role === 'key' ? below.slice(0, -1) : below
  const known = kind ? resolve(schema(), kind.apiVersion, kind.kind, around) : metadataAt(around)
  const typed = wordAt(place, slice, at)
  if (!typed) return undefined
  const typing = { ...place, ...typed, manifest, slice, start, offset: at, resource, below, known, kind, minor }
  return isHalfTypedKey(typing) ? { ...typing, role: 'blank' } : typing
}

/**
 * The list whose first dash the caret may be about to write: many people put dashes right below the key. `undefined`
 * where no key without a value stands above.
 */
export function listAbove(typing: Typing): Typing | undefined {
  const { role, offset, path, below, resource, kind, slice } = typing
  const map = mapAround(typing)
  if (role !== 'blank' || !map || map.flow || !resource || !kind || lineBefore(slice.text, offset).trim() !== '')
    return undefined
  const pair = map.pairs.findLast(one => one.span.start < offset)
  if (!pair || pair.value || pair.colon === undefined) return undefined
  const step = keyOf(pair.key)
  const known = resolve(schema(), kind.apiVersion, kind.kind, [...below, step])
  if (known?.shape.is !== 'array') return undefined
  return { ...typing, path: [...path, step], below: [...below, step], node: undefined, pair, known }
}

/**
 * The kind of a resource. One whose apiVersion is still to come, or is one that Kubernetes had once, is taken for the
 * most stable version of its name.
 */
function kindOf({ apiVersion = '', group, kind = '' }: Resource): KindInfo | undefined {
  const exact = schema().kind(apiVersion, kind)
  if (exact || (group.includes('.') && !group.endsWith('.k8s.io'))) return exact
  return schema()
    .versions(kind)
    .reduce<KindInfo | undefined>(
      (best, one) => (best && stability(best.version) >= stability(one.version) ? best : one),
      undefined,
    )
}

/** The word at the caret, the inside of its quotes; `undefined` in what runs over several lines. */
function wordAt({ role, node }: Place, { text }: Slice, at: number): Pick<Typing, 'word' | 'quote'> | undefined {
  const here: Pick<Typing, 'word' | 'quote'> = { word: { start: at, end: at }, quote: '' }
  if (role === 'blank' || !node || at < node.span.start || node.span.end < at) return here
  if (node.type !== 'scalar') return { word: node.span, quote: '' }
  if (node.style === 'literal' || node.style === 'folded') return undefined
  const quote = text.charAt(node.span.start)
  const quoted = (quote === '"' || quote === "'") && node.style !== 'plain' && at > node.span.start
  if (!quoted) return node.source.includes('\n') ? undefined : { word: node.span, quote: '' }
  const closed = node.source.length > 1 && node.source.endsWith(quote) && at < node.span.end
  // A quote that nobody closes takes in the lines below.
  const line = text.indexOf('\n', at)
  const end = closed ? node.span.end - 1 : node.span.end
  const word = { start: node.span.start + 1, end: line === -1 ? end : Math.min(end, line) }
  return text.slice(word.start, at).includes('\n') ? undefined : { word, quote }
}

/** A lone word where a map or a list belongs reads as a value; it is a key, or an item, still to be finished. */
function isHalfTypedKey({ role, node, path, known, slice, word, quote }: Typing): boolean {
  if (role !== 'value' && role !== 'item') return false
  const room = known !== undefined && (isCollection(known.shape) || typeIn(known.shape) !== undefined)
  const line = lineBefore(slice.text, word.start)
  if (!node) return role === 'item' && room && /^[ ]*(?:- +)+$/.test(line)
  if (node.type !== 'scalar' || node.style !== 'plain' || node.templated || quote !== '') return false
  if (!/^[ ]*(?:- +)*$/.test(line) || /\s/.test(node.source)) return false
  return path.length === 0 || room
}

const isCollection = (shape: Shape): boolean => shape.is === 'map' || shape.is === 'array'

/** What stands on a line before an offset. */
export const lineBefore = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)

/** Spaces that the lines below the first of an insertion need beyond the indentation of the line, which editors add. */
export function hanging(text: string, offset: number): number {
  const line = lineBefore(text, offset)
  return line.length - (/^[ \t]*/.exec(line)?.[0].length ?? 0)
}

/** The map that the caret adds a key to, or renames one of; `undefined` where none is written yet. */
export const mapAround = ({ role, node, parents }: Typing): MapNode | undefined =>
  role === 'blank' ? asMap(node) : asMap(parents.at(-1))

/** The keys of that map but for the one at the caret. */
export const takenKeys = (typing: Typing): ReadonlySet<string> =>
  new Set(
    mapAround(typing)
      ?.pairs.filter(({ key }) => !(key.span.start <= typing.word.start && typing.word.end <= key.span.end))
      .map(({ key }) => keyOf(key)),
  )

/** True where the key at the caret has its colon already. */
export const hasColon = ({ slice, word, quote }: Typing): boolean =>
  /^["']?[ \t]*:/.test(slice.text.slice(word.end, word.end + 40)) ||
  (quote !== '' && slice.text.charAt(word.end) === ':')

/** Where the map stands that has the field at the caret, below the resource's root. */
export function ownerPath({ below, known }: Typing): Path {
  const field = known?.field
  if (!field) return []
  const entry =
    field.shape.is === 'map' && below.at(-2) === field.name ? below.length - 2 : below.lastIndexOf(field.name)
  return below.slice(0, Math.max(entry, 0))
}

/** What stands beside the field at the caret: `beside(typing, 'name')` is the `name` of the same map. */
export const beside = (typing: Typing, ...path: Path): Value | undefined =>
  get(typing.resource?.root, ...ownerPath(typing), ...path)
