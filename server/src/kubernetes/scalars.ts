import type { Named, ScalarNode, ScalarStyle } from './model.js'
import * as R from './reader.js'
import { type Reader, report } from './reader.js'
import { readAs11 } from './yaml11.js'

/** Reads the scalars of YAML: plain, quoted, literal and folded. Each reader starts at the scalar's first character and stops behind its last. */

/** The anchor and the tag that stand before a value. */
export interface Properties {
  readonly anchor: Named | undefined
  readonly tag: Named | undefined
}

export const bare: Properties = { anchor: undefined, tag: undefined }

function scalar(
  r: Reader,
  style: ScalarStyle,
  start: number,
  end: number,
  text: string,
  { anchor, tag }: Properties,
): ScalarNode {
  r.size++
  const span = { start, end }
  const templated = R.isTouched(r, span)
  const source = r.original.slice(start, end)
  const value = templated ? text : tagged(text, style, tag?.name)
  if (typeof value === 'number' && !Number.isFinite(value)) report(r, 'not-finite', start, end, { text: source })
  return { type: 'scalar', span, anchor, tag, templated, source, value, style }
}

/** The value of a scalar: plain ones are read as YAML 1.1, others are strings, and a tag can turn either into the other. */
function tagged(text: string, style: ScalarStyle, tag: string | undefined): ScalarNode['value'] {
  if (tag === undefined) return style === 'plain' ? readAs11(text).value : text
  return /^!!(?:int|float|bool|null)$/.test(tag) ? readAs11(text).value : text
}

/** A scalar of nothing, at the current place: `key: &anchor`. */
export const empty = (r: Reader, properties: Properties): ScalarNode => scalar(r, 'plain', r.pos, r.pos, '', properties)

// ---- plain

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
    if (flow > 0 && (code === 44 || code === 91 || code === 93 || code === 123 || code === 125)) return end
    end = at + 1
  }
}

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
  return scalar(r, 'plain', start, end, text, properties)
}

/** Reads one line of plain text, with any `: ` in it. */
export function plainLine(r: Reader, properties: Properties): ScalarNode {
  const start = r.pos
  r.pos = plainEnd(r, start, false)
  return scalar(r, 'plain', start, r.pos, r.original.slice(start, r.pos), properties)
}

/** Reads plain text that ends before `end`, white space before that left out. */
export function plainUntil(r: Reader, end: number, properties: Properties): ScalarNode {
  const start = r.pos
  if (start < end) checkStart(r)
  r.pos = R.trimmedEnd(r, start, end)
  return scalar(r, 'plain', start, r.pos, r.original.slice(start, r.pos), properties)
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
    end = nameEnd(text, start + 1)
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

/** Behind the name of an anchor or alias. */
export function nameEnd(text: string, start: number): number {
  let at = start
  while (/[\w-]/.test(text.charAt(at))) at++
  return at
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

// ---- quoted

/** Behind the quote that closes the one at `start`, or -1. */
export function quoteEnd(text: string, start: number): number {
  const quote = text.charAt(start)
  let at = start
  for (;;) {
    at = text.indexOf(quote, at + 1)
    if (at === -1) return -1
    if (quote === "'") {
      if (text.charAt(at + 1) !== quote) return at + 1
      at++
    } else {
      let slashes = 0
      while (text.charCodeAt(at - 1 - slashes) === 92) slashes++
      if (slashes % 2 === 0) return at + 1
    }
  }
}

/** Reads a quoted scalar. One that is not closed, or only by a quote that opens another, ends with its first line. */
export function quoted(r: Reader, properties: Properties): ScalarNode {
  const { text, pos: start } = r
  const double = text.charAt(start) === '"'
  let end = quoteEnd(text, start)
  const lineBreak = text.slice(start, end === -1 ? undefined : end).lastIndexOf('\n')
  if (end === -1 || (lineBreak !== -1 && !mayFollow(r, end))) {
    end = R.trimmedEnd(r, start, R.lineEnd(r))
    report(r, 'unclosed-quote', start, end)
    r.pos = end
    return scalar(r, double ? 'double' : 'single', start, end, r.original.slice(start + 1, end), properties)
  }
  if (lineBreak !== -1) {
    r.lineStart = start + lineBreak + 1
    r.shift = 0
  }
  r.pos = end
  const inner = r.original.slice(start + 1, end - 1)
  if (R.isTouched(r, { start, end })) return scalar(r, double ? 'double' : 'single', start, end, inner, properties)
  const value = double ? resolveEscapes(r, inner, start + 1) : fold(inner).replaceAll("''", "'")
  return scalar(r, double ? 'double' : 'single', start, end, value, properties)
}

/** What may stand behind a quoted scalar of several lines. */
function mayFollow(r: Reader, at: number): boolean {
  const rest = r.text.slice(at, R.lineEnd(r, at)).trimStart()
  return rest === '' || rest.startsWith('#') || (r.flow > 0 && ',]}:'.includes(rest.charAt(0)))
}

/** Line breaks in quoted text: one becomes a space, of several one is lost; white space around them goes. */
const fold = (text: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((line, i, lines) => trimLine(line, i > 0, i < lines.length - 1))
        .reduce((folded, line, i, lines) => folded + foldBreak(line, i, lines) + line)
    : text

const trimLine = (line: string, start: boolean, end: boolean): string => {
  const left = start ? line.replace(/^[ \t]+/, '') : line
  return end ? trimRight(left) : left
}

/** Without trailing blanks. (A regular expression would take quadratic time on a long run of blanks in the middle.) */
function trimRight(text: string): string {
  let end = text.length
  while (end > 0 && ' \t\r'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** What a line break becomes before a line: a space, unless it or the line before is empty. */
function foldBreak(line: string, i: number, lines: readonly string[]): string {
  const last = i === lines.length - 1
  if (line === '' && !last) return '\n'
  return lines[i - 1] === '' && i > 1 ? '' : ' '
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  "'": "'",
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}
const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** Resolves the escapes of double-quoted text, which begins at `offset`. */
function resolveEscapes(r: Reader, text: string, offset: number): string {
  if (!text.includes('\\')) return fold(text)
  // escaped characters are kept apart from the folding of what stands around them
  const pieces: string[] = []
  let done = 0
  let joinLine = false
  const plainPiece = (end: number, last: boolean) => {
    let piece = text.slice(done, end)
    if (joinLine) piece = piece.replace(/^[ \t]+/, '')
    pieces.push(last || piece === '' ? fold(piece) : fold(`${piece}|`).slice(0, -1))
  }
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', done)) {
    plainPiece(at, false)
    joinLine = false
    const char = text.charAt(at + 1)
    const size = hexDigits[char]
    if (char === '\n' || char === '\r') {
      done = at + (text.startsWith('\r\n', at + 1) ? 3 : 2)
      joinLine = true
    } else if (size !== undefined) {
      const digits = text.slice(at + 2, at + 2 + size)
      const code = /^[\da-fA-F]+$/.test(digits) && digits.length === size ? Number.parseInt(digits, 16) : -1
      if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
        report(r, 'bad-escape', offset + at, offset + at + 2, { escape: `\\${char}` })
        pieces.push(char)
        done = at + 2
      } else {
        pieces.push(String.fromCodePoint(code))
        done = at + 2 + size
      }
    } else {
      const known = escapes[char]
      if (known === undefined) report(r, 'bad-escape', offset + at, offset + at + 2, { escape: `\\${char}` })
      pieces.push(known ?? char)
      done = at + 2
    }
  }
  plainPiece(text.length, true)
  return pieces.join('')
}

// ---- literal and folded

/** Reads `|` or `>` with the lines below it that stand further right than `parent`. Stops at the beginning of the next line. */
export function blockScalar(r: Reader, parent: number, properties: Properties): ScalarNode {
  const { text, pos: start } = r
  const folded = text.charAt(start) === '>'
  const header = /[|>](?:([+-])([1-9])?|([1-9])([+-])?)?/y
  header.lastIndex = start
  const match = header.exec(text)
  r.pos = header.lastIndex
  const chomp = match?.[1] ?? match?.[4] ?? ''
  const explicit = Number(match?.[2] ?? match?.[3] ?? 0)
  let end = r.pos
  R.skipBlanks(r)
  if (!R.atLineEnd(r)) {
    const rest = R.trimmedEnd(r, r.pos, R.lineEnd(r))
    report(r, 'bad-block-scalar', r.pos, rest)
    r.pos = rest
  } else if (R.char(r) === R.HASH) {
    R.comment(r)
  }
  R.skipBreak(r)
  const indent = explicit > 0 ? Math.max(parent, 0) + explicit : contentIndent(r, parent)
  const lines: string[] = []
  let trailing = 0
  while (!R.atEnd(r)) {
    const lineStart = r.pos
    const lineEnd = R.lineEnd(r)
    let at = lineStart
    while (at < lineEnd && text.charCodeAt(at) === R.SPACE) at++
    const blank = at === lineEnd
    if (!blank && at - lineStart < indent) {
      if (text.charCodeAt(at) !== R.TAB) break
      report(r, 'tab-indent', at, at + 1)
    }
    const line = r.original.slice(Math.min(at, lineStart + indent), lineEnd)
    lines.push(line)
    trailing = blank && line === '' ? trailing + 1 : 0
    if (trailing === 0) end = lineEnd
    r.pos = lineEnd
    if (!R.skipBreak(r)) break
  }
  const content = trailing === 0 ? lines : lines.slice(0, -trailing)
  const body = folded ? foldLines(content) : content.join('\n')
  const breaks = chomp === '-' ? 0 : chomp === '+' ? trailing + 1 : 1
  const value = content.length === 0 ? (chomp === '+' ? '\n'.repeat(trailing) : '') : body + '\n'.repeat(breaks)
  return scalar(r, folded ? 'folded' : 'literal', start, end, value, properties)
}

/** How far the first line that is not blank is indented; blank lines above it must not be wider. */
function contentIndent(r: Reader, parent: number): number {
  const { text } = r
  let at = r.pos
  let widest = 0
  for (;;) {
    const lineStart = at
    while (text.charCodeAt(at) === R.SPACE) at++
    const code = text.charCodeAt(at)
    const indent = at - lineStart
    if (!R.isBreak(code)) {
      if (Number.isNaN(code)) return parent + 1
      if (widest > indent && indent > parent && !R.isTouched(r, { start: r.pos, end: lineStart }))
        report(r, 'bad-block-scalar', lineStart, at)
      return Math.max(indent, parent + 1)
    }
    widest = Math.max(widest, indent)
    at += code === R.CR && text.charCodeAt(at + 1) === R.LF ? 2 : 1
  }
}

/** Folds the lines of a `>` scalar: single breaks between lines that are not indented further become spaces. */
function foldLines(lines: readonly string[]): string {
  let out = ''
  let breaks = 0
  let indented = false
  let first = true
  for (const line of lines) {
    if (line === '') {
      breaks++
      continue
    }
    const more = line.startsWith(' ') || line.startsWith('\t')
    if (first) out += '\n'.repeat(breaks)
    else if (more || indented) out += '\n'.repeat(breaks + 1)
    else out += breaks === 0 ? ' ' : '\n'.repeat(breaks)
    out += line
    breaks = 0
    indented = more
    first = false
  }
  return out
}
