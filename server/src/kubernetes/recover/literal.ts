import type { ScalarNode } from '../model.js'
import { type Properties, scalarNode } from './nodes.js'
import * as R from './reader.js'
import { type Reader, report } from './reader.js'

/** Reads literal (`|`) and folded (`>`) text. */

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
  return scalarNode(r, folded ? 'folded' : 'literal', start, end, value, properties)
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
      // nothing but blank lines: none of their blanks are text
      if (Number.isNaN(code) || indent <= parent) return Math.max(widest, indent, parent + 1)
      if (widest > indent && !R.isTouched(r, { start: r.pos, end: lineStart }))
        report(r, 'bad-block-scalar', lineStart, at)
      return indent
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
