import { countWhere } from './search.js'
import type { Edit, Span } from './types.js'

/**
 * A text that stands inside of another, each of its lines further in: YAML in a block scalar. It is read without that
 * margin; what is found in it is brought back to where it stands.
 */
export interface Inset {
  /** The lines without their margin. */
  readonly text: string
  /** Where they stand in the outer text: whole lines. */
  readonly span: Span
  /** How many spaces the margin has. Blank lines may have fewer. */
  readonly margin: number
  readonly lines: readonly Line[]
}

/** Where a line begins, in the inner text and in the outer one, there with its margin. */
interface Line {
  readonly inner: number
  readonly outer: number
  readonly margin: number
}

/** Takes whole lines of a text out of their margin. */
export function insetOf(outer: string, span: Span, margin: number): Inset {
  const lines: Line[] = []
  let text = ''
  for (let at = span.start; at < span.end; ) {
    const newline = outer.indexOf('\n', at)
    const next = newline === -1 || newline >= span.end ? span.end : newline + 1
    let own = 0
    while (own < margin && outer.charAt(at + own) === ' ' && at + own < next) own++
    lines.push({ inner: text.length, outer: at, margin: own })
    text += outer.slice(at + own, next)
    at = next
  }
  // behind the last line break a line begins that has no margin yet
  if (text === '' || text.endsWith('\n')) lines.push({ inner: text.length, outer: span.end, margin: 0 })
  return { text, span, margin, lines }
}

/** The last line that begins at or before an offset; the first where none does. */
const lineAt = (lines: readonly Line[], side: 'inner' | 'outer', at: number): Line =>
  lines[Math.max(countWhere(lines, line => line[side] <= at) - 1, 0)]!

/** The place in the outer text of an offset of the inner one. */
export function outward({ lines }: Inset, at: number): number {
  const { inner, outer, margin } = lineAt(lines, 'inner', at)
  return outer + margin + at - inner
}

/** The place in the inner text of an offset of the outer one; in the margin, the start of the line. */
export function inward({ lines, text }: Inset, at: number): number {
  const { inner, outer, margin } = lineAt(lines, 'outer', at)
  return Math.min(inner + Math.max(at - outer - margin, 0), text.length)
}

/** A span of the inner text where it stands in the outer one. */
export const spanOutward = (inset: Inset, { start, end }: Span): Span => ({
  start: outward(inset, start),
  end: outward(inset, end),
})

/** An edit of the inner text as one of the outer: new lines get the margin that all others have. */
export function editOutward(inset: Inset, { span: { start, end }, text }: Edit): Edit {
  const margin = ' '.repeat(inset.margin)
  const [from, to] = [lineAt(inset.lines, 'inner', start), lineAt(inset.lines, 'inner', end)]
  const parts = text.split('\n')
  const further = (part: string): string => (part === '' || part === '\r' ? part : margin + part)
  // whole lines come and go with their margin
  if (from.inner === start && to.inner === end && (text === '' || text.endsWith('\n')))
    return { span: { start: from.outer, end: to.outer }, text: parts.map(further).join('\n') }
  const [first = '', ...rest] = parts
  const goesOn = /[^\r\n]/.test(inset.text.charAt(end))
  const blank = first === '' && !(rest.length === 0 && goesOn)
  const lead = from.inner === start && !blank ? ' '.repeat(inset.margin - from.margin) : ''
  const below = rest.map((part, i) => (goesOn && i === rest.length - 1 ? margin + part : further(part)))
  return { span: spanOutward(inset, { start, end }), text: [lead + first, ...below].join('\n') }
}
