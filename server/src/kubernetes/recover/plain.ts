import type { ScalarNode } from '../model.js'
import { type Properties, scalarNode } from './nodes.js'
import { quoteEnd } from './quoted.js'
import * as R from './reader.js'
import { type Reader, report } from './reader.js'

/** Reads text without quotes, and tells where a line of block structure begins. A reader begins at the first character and stops behind the last. */

/** Where plain text ends on its line: before `: `, before ` #`, and between brackets before `,` `[` `]` `{` `}`. */
export function plainEnd(r: Reader, start: number, colons = true): number {
  const { text, flow } = r
  let end = start
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at)
    if (code === R.SPACE || code === R.TAB) continue
    if (Number.isNaN(code) || R.isBreak(code)) return end
    if (code === R.COLON && colons && R.isWhite(text.charCodeAt(at + 1))) return end
    if (code === R.HASH && at > start && R.isWhite(text.charCodeAt(at - 1))) return end
    // , [ ] { }
    if (flow > 0 && (code === 44 || code === 91 || code === 93 || code === 123 || code === 125)) {
      const close = code === 123 ? placeholderEnd(text, at) : -1
      if (close === -1) return end
      at = close
    }
    end = at + 1
  }
}

/** The `}` of a `${NAME}` whose `{` stands at an offset: somebody puts a value there before this is YAML. -1 where it is none. */
function placeholderEnd(text: string, at: number): number {
  if (text.charAt(at - 1) !== '$') return -1
  placeholder.lastIndex = at
  return placeholder.test(text) ? placeholder.lastIndex - 1 : -1
}

const placeholder = /\{[A-Za-z_]\w{0,200}(?:[:=?+-][^{}\n]{0,200})?\}/y

/** Reads plain text that may go on in the lines below, as long as they stand further right than `parent`. */
export function plain(r: Reader, parent: number, properties: Properties): ScalarNode {
  const start = r.pos
  checkStart(r)
  let end = plainEnd(r, start)
  let text = r.original.slice(start, end)
  for (;;) {
    r.pos = end
    const next = continuation(r, parent)
    if (!next) break
    end = plainEnd(r, next.at)
    text += (next.breaks === 1 ? ' ' : '\n'.repeat(next.breaks - 1)) + r.original.slice(next.at, end)
    r.lineStart = next.lineStart
    r.shift = 0
  }
  r.tabsFrom = parent + 1
  return scalarNode(r, 'plain', start, end, text, properties)
}

/** Reads one line of plain text, with any `: ` in it. */
export function plainLine(r: Reader, properties: Properties): ScalarNode {
  const start = r.pos
  r.pos = plainEnd(r, start, false)
  return scalarNode(r, 'plain', start, r.pos, r.original.slice(start, r.pos), properties)
}

/** Reads plain text that ends before `end`, white space before that left out. */
export function plainUntil(r: Reader, end: number, properties: Properties): ScalarNode {
  const start = r.pos
  if (start < end) checkStart(r)
  r.pos = R.trimmedEnd(r, start, end)
  return scalarNode(r, 'plain', start, r.pos, r.original.slice(start, r.pos), properties)
}

/** Characters that YAML keeps for itself: no plain text begins with one. */
function checkStart(r: Reader): void {
  const first = r.text.charAt(r.pos)
  if (first === '') return
  if ('@`%*&!|>'.includes(first) || (r.flow === 0 && ',]}'.includes(first)))
    report(r, 'reserved-start', r.pos, r.pos + 1, { char: first })
}

/** The line in which a plain scalar goes on, if there is one; a line that is a key of its own is none. */
function continuation(
  r: Reader,
  parent: number,
): { readonly at: number; readonly lineStart: number; readonly breaks: number } | undefined {
  const { text } = r
  let at = r.pos
  let lineStart = r.lineStart
  let breaks = 0
  for (;;) {
    let code = text.charCodeAt(at)
    while (code === R.SPACE || code === R.TAB) code = text.charCodeAt(++at)
    if (Number.isNaN(code)) return undefined
    if (!R.isBreak(code)) break
    at += code === R.CR && text.charCodeAt(at + 1) === R.LF ? 2 : 1
    lineStart = at
    breaks++
  }
  if (breaks === 0 || at - lineStart <= parent || text.charCodeAt(at) === R.HASH) return undefined
  // a tab left of where the text may begin: `skip` reports it
  if (text.slice(lineStart, lineStart + parent + 1).includes('\t')) return undefined
  if (r.flow === 0 ? looksLikeKey(r, at) : plainEnd(r, at) === at) return undefined
  return { at, lineStart, breaks }
}

/** True where a line of block YAML begins at `at`: `key: …`, or a `- ` with such a line behind it. */
export function looksLikeKey(r: Reader, at: number): boolean {
  let from = at
  while (r.text.charCodeAt(from) === R.DASH && R.isWhite(r.text.charCodeAt(from + 1))) {
    from += 2
    while (r.text.charCodeAt(from) === R.SPACE) from++
  }
  return keyColon(r, from) !== undefined
}

/** Where the `:` of a key stands which begins at `at` and ends on the same line. `undefined` where there is no key. */
export function keyColon(r: Reader, at: number): number | undefined {
  const { text } = r
  const start = behindProperties(r, at)
  const first = text.charAt(start)
  const quoted = first === '"' || first === "'"
  let end: number
  if (quoted) {
    end = quoteEnd(text, start)
    if (end === -1 || text.slice(start, end).includes('\n')) return undefined
  } else if (first === '[' || first === '{') {
    end = bracketEnd(text, start, R.lineEnd(r, start))
    if (end === -1) return undefined
  } else if (first === '*') {
    end = R.nameEnd(text, start + 1)
  } else {
    end = plainEnd(r, start)
  }
  let colon = end
  while (text.charCodeAt(colon) === R.SPACE || text.charCodeAt(colon) === R.TAB) colon++
  if (text.charCodeAt(colon) !== R.COLON || (start > at && end === start)) return undefined
  return R.isWhite(text.charCodeAt(colon + 1)) || (quoted && colon === end) ? colon : undefined
}

/** Behind the anchors and tags that begin at `at`. */
function behindProperties({ text }: Reader, at: number): number {
  let end = at
  while (text.charAt(end) === '&' || text.charAt(end) === '!') {
    while (!R.isWhite(text.charCodeAt(end))) end++
    while (text.charCodeAt(end) === R.SPACE) end++
  }
  return end
}

/** Behind the bracket that closes the one at `start`, or -1 where none does before `limit`. */
export function bracketEnd(text: string, start: number, limit: number): number {
  let open = 0
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 91 || code === 123) open++
    else if ((code === 93 || code === 125) && --open === 0) return at + 1
    else if ((code === 34 || code === 39) && /[\s,[\]{}:]/.test(text.charAt(at - 1))) {
      const end = quoteEnd(text, at)
      if (end === -1) return -1
      at = end - 1
    } else if (code === R.HASH && R.isWhite(text.charCodeAt(at - 1))) {
      const end = text.indexOf('\n', at)
      if (end === -1) return -1
      at = end
    }
  }
  return -1
}
