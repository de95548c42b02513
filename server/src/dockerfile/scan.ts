import type { Span } from '../core/types.js'
import { readHeredocs } from './heredocs.js'
import { lineAt, readHeader, skipBlanks } from './lines.js'
import type { Comment, Directive, Escape, Problem } from './model.js'
import { mayHaveHeredocs } from './split.js'

/** Where the instructions of a text begin and end, and what stands between them. */
export interface Scan {
  readonly escape: Escape
  readonly directives: readonly Directive[]
  readonly comments: readonly Comment[]
  /** One for each instruction: from its keyword to the end of its last line, heredoc bodies included. */
  readonly cuts: readonly Span[]
  readonly problems: readonly Problem[]
}

/** BuildKit's line buffer, in bytes of UTF-8. */
const longestLine = 65_535

/** Cuts a text into instructions without reading them: a single pass over its lines. */
export function scan(text: string): Scan {
  const comments: Comment[] = []
  const cuts: Span[] = []
  const problems: Problem[] = []
  const { directives, escapeChar, next: first } = readDirectives(text, problems)
  let mark = text.indexOf('<<')
  for (let at = first; at < text.length; ) {
    const { stop, after } = lineAt(text, at)
    const start = skipBlanks(text, at, stop)
    if (start === stop) at = after
    else if (text[start] === '#') {
      comments.push(comment(text, { start, end: stop }, false))
      at = after
    } else {
      const header = readHeader(text, start, escapeChar)
      for (const span of header.comments) comments.push(comment(text, span, true))
      let { end, next } = header
      if (mark >= 0 && mark < start) mark = text.indexOf('<<', start)
      if (mark >= 0 && mark < end && mayHaveHeredocs(header.line.text)) {
        const read = readHeredocs(text, header.line, next)
        if (read.heredocs.length > 0) {
          next = read.next
          end = lastOffset(text, end, next)
        }
      }
      if (header.line.text.trim() !== '') cuts.push({ start, end })
      at = next
    }
  }
  findLongLines(text, problems)
  return { escape: escapeChar, directives, comments, cuts, problems }
}

/** A comment between `start` (its `#`) and `end`. */
export const comment = (text: string, span: Span, inside: boolean): Comment => ({
  text: text.slice(span.start + 1, span.end).trim(),
  span,
  inside,
})

/** Directives stand before everything else. The first line that is none ends them. */
function readDirectives(
  text: string,
  problems: Problem[],
): { readonly directives: Directive[]; readonly escapeChar: Escape; readonly next: number } {
  const directives: Directive[] = []
  const seen = new Set<string>()
  let escapeChar: Escape = '\\'
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  // BuildKit passes over a `#!` line when it looks for `syntax` and `check`, but not for `escape`
  const shebang = text.startsWith('#!', at)
  if (shebang) at = lineAt(text, at).after
  for (;;) {
    const { stop, after } = lineAt(text, at)
    const start = skipBlanks(text, at, Math.min(stop, at + 1000))
    if (text[start] !== '#' || stop - start > 1000) break
    const match = /^#(\s*)([a-z][a-z0-9]*)(\s*=\s*)(\S.*?)\s*$/i.exec(text.slice(start, stop))
    if (!match) break
    const [, gap = '', written = '', equals = '', value = ''] = match
    const name = written.toLowerCase()
    const known = name === 'syntax' || name === 'check' || (name === 'escape' && !shebang)
    const effect = !known ? 'unknown' : seen.has(name) ? 'repeated' : 'known'
    const nameStart = start + 1 + gap.length
    const valueStart = nameStart + written.length + equals.length
    const directive: Directive = {
      name,
      written,
      value,
      span: { start, end: valueStart + value.length },
      nameSpan: { start: nameStart, end: nameStart + written.length },
      valueSpan: { start: valueStart, end: valueStart + value.length },
      effect,
    }
    directives.push(directive)
    if (effect === 'unknown') break
    if (effect === 'repeated') problems.push({ code: 'repeated-directive', span: directive.span, args: { name } })
    else if (name === 'escape') {
      if (value === '\\' || value === '`') escapeChar = value
      else problems.push({ code: 'invalid-escape', span: directive.valueSpan, args: { value } })
    }
    seen.add(name)
    at = after
  }
  return { directives, escapeChar, next: at }
}

function findLongLines(text: string, problems: Problem[]): void {
  // three bytes are the most that one UTF-16 unit takes
  if (text.length * 3 <= longestLine) return
  for (let at = 0; at < text.length; ) {
    const { stop, after } = lineAt(text, at)
    const end = text[after - 1] === '\n' ? after - 1 : after
    if (end - at > longestLine / 3 && bytes(text, at, end) > longestLine)
      problems.push({ code: 'line-too-long', span: { start: at, end: stop }, args: {} })
    at = after
  }
}

/** The UTF-8 bytes of a stretch, counted no further than it matters. */
function bytes(text: string, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end && sum <= longestLine; at++) {
    const code = text.charCodeAt(at)
    // each half of a surrogate pair stands for two of its four bytes
    sum += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return sum
}

/** The end of the last line in front of `next`, without its line break. */
function lastOffset(text: string, least: number, next: number): number {
  let end = next
  if (text[end - 1] === '\n') end--
  while (end > least && text[end - 1] === '\r') end--
  return Math.max(least, end)
}
