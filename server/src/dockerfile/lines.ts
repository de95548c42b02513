import type { Span } from '../core/types.js'
import { mapped } from './mapped.js'
import type { Escape, MappedText } from './model.js'

/** The lines of an instruction before its heredoc bodies. Spans are offsets into the text it was read from. */
export interface Header {
  /** The one line that BuildKit sees: continuations, comments and blank lines taken out. */
  readonly line: MappedText
  /** Comments between its lines, from the `#`. */
  readonly comments: readonly Span[]
  /** Blank lines between its lines. */
  readonly blanks: readonly Span[]
  /** Behind its last character; trailing blank lines do not count. */
  readonly end: number
  /** Where the next line begins. */
  readonly next: number
}

/**
 * Reads the instruction that begins at `start` (its first character that is not blank), as BuildKit joins lines: a line
 * continues where the escape character ends it (blanks may follow) and does not itself stand behind another one.
 */
export function readHeader(text: string, start: number, escapeChar: Escape): Header {
  const pieces: Span[] = []
  const comments: Span[] = []
  const blanks: Span[] = []
  let end = start
  let from = start
  let next = text.length
  for (let first = true; ; first = false) {
    const { stop, after } = lineAt(text, from)
    next = after
    const begin = first ? from : skipBlanks(text, from, stop)
    if (begin === stop && !first) blanks.push({ start: from, end: stop })
    else if (!first && text[begin] === '#') {
      comments.push({ start: begin, end: stop })
      end = stop
    } else {
      const last = lastMark(text, from, stop)
      end = last + 1
      const continued = text[last] === escapeChar && !(last > from && text[last - 1] === escapeChar)
      pieces.push({ start: from, end: continued ? last : stop })
      if (!continued) break
    }
    if (after >= text.length && stop === text.length) break
    from = after
  }
  return { line: mapped(text, pieces), comments, blanks, end, next }
}

/** The line at `from`: where its characters stop (line break and carriage returns left out) and where the next one begins. */
export function lineAt(text: string, from: number): { readonly stop: number; readonly after: number } {
  const newline = text.indexOf('\n', from)
  let stop = newline < 0 ? text.length : newline
  while (stop > from && text[stop - 1] === '\r') stop--
  return { stop, after: newline < 0 ? text.length : newline + 1 }
}

/** The first offset from `from` on that is not blank, or `stop`. */
export function skipBlanks(text: string, from: number, stop: number): number {
  let at = from
  while (at < stop && isBlank(text.charCodeAt(at))) at++
  return at
}

/** The last offset that is not a space or a tab; `from` - 1 where there is none. */
function lastMark(text: string, from: number, stop: number): number {
  let at = stop - 1
  while (at >= from && (text[at] === ' ' || text[at] === '\t')) at--
  return at
}

/** What Go calls a space. */
export const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0x85 ||
  code === 0xa0 ||
  (code >= 0x1680 &&
    (code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000))
