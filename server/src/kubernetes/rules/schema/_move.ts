import type { Localized } from '../../../core/localized.js'
import type { Edit } from '../../../core/types.js'
import { removePair } from '../../edits.js'
import { layoutOf } from '../../emit.js'
import type { MapNode, Pair, Path, Slice } from '../../model.js'
import { pairOf } from '../../tree.js'
import type { Of } from '../../validate/index.js'
import { pathWords } from './_words.js'

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
const columnOf = ({ text }: Slice, at: number): number => at - lineStart(text, at)

/** The lines of a pair as they would stand at another column, the first one included. */
function movedTo(slice: Slice, { span }: Pair, column: number): string {
  const by = column - columnOf(slice, span.start)
  const [first = '', ...rest] = slice.text.slice(span.start, span.end).split('\n')
  const moved = rest.map(line => (by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, line.search(/\S|$/)))))
  return [' '.repeat(column) + first, ...moved.map(line => (line.trim() === '' ? line.trimStart() : line))].join('\n')
}

/**
 * Moves a pair into another map of the same resource: one around it (there it goes before the key that it came from), or
 * one beside it. Nothing where brackets or aliases are in the way.
 */
export function movePair(slice: Slice, from: MapNode, pair: Pair, target: MapNode): Edit[] {
  if (from.flow || target.flow || !from.pairs.includes(pair) || from.pairs.length < 2) return []
  const inside = target.pairs.find(({ span }) => span.start <= pair.span.start && pair.span.end <= span.end)
  const next = inside ?? target.pairs.at(-1)
  if (!next) return []
  const column = columnOf(slice, (target.pairs[0] ?? next).span.start)
  const text = movedTo(slice, pair, column)
  const { newline } = layoutOf(slice)
  if (!inside) {
    const end = slice.text.indexOf('\n', next.span.end)
    const at = end === -1 ? slice.text.length : end - (slice.text[end - 1] === '\r' ? 1 : 0)
    return [{ span: { start: at, end: at }, text: newline + text }, ...removePair(slice, from, pair)]
  }
  // behind a dash: the line before is not ours
  const own = lineStart(slice.text, inside.span.start)
  if (slice.text.slice(own, inside.span.start).trim() !== '') return []
  return [{ span: { start: own, end: own }, text: text + newline }, ...removePair(slice, from, pair)]
}

/** Wraps a pair where it stands into the keys that lead to its place: `containers:` into `spec:`. */
export function wrapPair(slice: Slice, from: MapNode, pair: Pair, keys: readonly string[]): Edit[] {
  if (from.flow || !from.pairs.includes(pair) || pairOf(from, keys[0] ?? '')) return []
  const { newline, indent } = layoutOf(slice)
  const column = columnOf(slice, pair.span.start)
  const heads = keys.map((key, depth) => `${' '.repeat(depth === 0 ? 0 : column + depth * indent)}${key}:`)
  return [{ span: pair.span, text: [...heads, movedTo(slice, pair, column + keys.length * indent)].join(newline) }]
}

/** "the top level", "`spec`": where a field belongs. In Chinese as it stands behind a Han character. */
export function homeWords(home: Path): Localized {
  const path = pathWords(home)
  return { en: path.en, 'zh-cn': home.length === 0 ? path['zh-cn'] : ` ${path['zh-cn']}` }
}

/** Moves a misplaced field to where it belongs. */
export function moveHome({
  resource: { slice },
  map,
  path,
  pair,
  home,
  target,
  direction,
}: Of<'misplaced-field'>): Edit[] {
  if (target) return movePair(slice, map, pair, target)
  // the map is not there yet: make it around the field
  const way = home.slice(path.length)
  const keys = way.filter(step => typeof step === 'string')
  return direction === 'down' && keys.length === way.length ? wrapPair(slice, map, pair, keys) : []
}
