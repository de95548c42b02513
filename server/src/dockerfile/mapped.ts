import type { Span } from '../core/types.js'
import type { MappedText } from './model.js'

/** A stretch of the file. */
export interface Piece extends Span {
  /** What stands for it; the text of the stretch itself where it is left out. */
  readonly as?: string
}

/** Joins stretches of `text`, in order, into one text that knows where each character comes from. */
export function mapped(text: string, pieces: readonly Piece[]): MappedText {
  const first = pieces[0]
  if (pieces.length === 1 && first && first.as === undefined) return straight(text, first)
  const kept = pieces.filter(piece => piece.as !== '' && (piece.as !== undefined || piece.end > piece.start))
  const indexes: number[] = []
  const parts: string[] = []
  let length = 0
  for (const { start, end, as } of kept) {
    indexes.push(length)
    const part = as ?? text.slice(start, end)
    parts.push(part)
    length += part.length
  }
  const ends = pieces.at(-1)?.end ?? 0
  const pieceAt = (index: number): number => {
    let low = 0
    let high = indexes.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (indexes[middle]! <= index) low = middle
      else high = middle - 1
    }
    return low
  }
  const toOffset = (index: number): number => {
    if (index >= length) return kept.at(-1)?.end ?? ends
    const at = pieceAt(Math.max(0, index))
    const piece = kept[at]!
    const inside = index - indexes[at]!
    return piece.as === undefined ? piece.start + inside : Math.min(piece.start + inside, piece.end)
  }
  /** The offset behind the character before `index`. */
  const toEnd = (index: number): number => {
    const at = pieceAt(index - 1)
    const piece = kept[at]!
    if (piece.as === undefined) return piece.start + index - indexes[at]!
    const last = index - indexes[at]! >= piece.as.length
    return last ? piece.end : Math.min(piece.start + index - indexes[at]!, piece.end)
  }
  return {
    text: parts.join(''),
    toOffset,
    toSpan(start, end) {
      const from = toOffset(start)
      return end <= start || kept.length === 0
        ? { start: from, end: from }
        : { start: from, end: Math.max(from, toEnd(end)) }
    },
  }
}

/** One stretch as it stands. */
export const straight = (text: string, { start, end }: Span): MappedText => {
  const toOffset = (index: number): number => Math.min(Math.max(start, start + index), end)
  return {
    text: text.slice(start, end),
    toOffset,
    toSpan: (from, to) => ({ start: toOffset(from), end: toOffset(Math.max(from, to)) }),
  }
}

/** A part of a mapped text, as a mapped text of its own. */
export const part = (whole: MappedText, start: number, end: number = whole.text.length): MappedText => ({
  text: whole.text.slice(start, end),
  toOffset: index => (index >= end - start ? whole.toSpan(start, end).end : whole.toOffset(start + index)),
  toSpan: (from, to) => whole.toSpan(start + Math.min(from, end - start), start + Math.min(to, end - start)),
})

/** The same with escapes taken off: `indexes[i]` is where the `i`th character of `text`, its escape included, begins in `whole`. */
export const decoded = (whole: MappedText, text: string, indexes: readonly number[], end: number): MappedText => {
  const at = (index: number): number => indexes[index] ?? end
  return {
    text,
    toOffset: index => (index >= text.length ? whole.toSpan(at(0), end).end : whole.toOffset(at(index))),
    toSpan: (from, to) => whole.toSpan(at(from), Math.max(at(from), at(to))),
  }
}
