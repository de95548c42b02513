import type { ScalarNode } from '../model.js'
import { type Properties, scalarNode } from './nodes.js'
import * as R from './reader.js'
import { type Reader, report } from './reader.js'

/** Reads text between quotes. */

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
    return scalarNode(r, double ? 'double' : 'single', start, end, r.original.slice(start + 1, end), properties)
  }
  if (lineBreak !== -1) {
    r.lineStart = start + lineBreak + 1
    r.shift = 0
  }
  r.pos = end
  const inner = r.original.slice(start + 1, end - 1)
  if (R.isTouched(r, { start, end })) return scalarNode(r, double ? 'double' : 'single', start, end, inner, properties)
  const value = double ? resolveEscapes(r, inner, start + 1) : fold(inner).replaceAll("''", "'")
  return scalarNode(r, double ? 'double' : 'single', start, end, value, properties)
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
