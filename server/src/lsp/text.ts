import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Position, Range } from 'vscode-languageserver-types'
import { countWhere } from '../core/search.js'

/**
 * One version of an open document. Never modified: the next version is another object, which takes over where lines begin
 * as far as they are the same, so that a keystroke does not read the whole text again.
 */
export interface Snapshot extends TextDocument {
  /** Where each line begins; the first begins at 0. */
  readonly lineStarts: readonly number[]
}

export function createSnapshot(
  uri: string,
  languageId: string,
  version: number,
  content: string,
  lineStarts: readonly number[] = startsOf(content),
): Snapshot {
  const lineStart = (line: number): number => lineStarts[line] ?? content.length
  /** In front of the line break that an offset stands behind or inside of. */
  const beforeBreak = (offset: number, from: number): number => {
    let at = offset
    while (at > from && isBreak(content.charCodeAt(at - 1))) at--
    return at
  }
  const offsetAt = ({ line, character }: Position): number => {
    if (line < 0) return 0
    if (line >= lineStarts.length) return content.length
    const start = lineStart(line)
    return beforeBreak(Math.min(start + Math.max(character, 0), lineStart(line + 1)), start)
  }
  return {
    uri,
    languageId,
    version,
    lineStarts,
    lineCount: lineStarts.length,
    getText: range => (range ? content.slice(...boundsOf(range, offsetAt)) : content),
    offsetAt,
    positionAt(offset) {
      const at = Math.max(0, Math.min(offset, content.length))
      const line = countWhere(lineStarts, start => start <= at) - 1
      return { line, character: beforeBreak(at, lineStart(line)) - lineStart(line) }
    },
    getLineRange(line) {
      const at = Math.min(line, lineStarts.length - 1)
      const end = beforeBreak(lineStart(at + 1), lineStart(at)) - lineStart(at)
      return {
        start: { line: Math.max(at, 0), character: 0 },
        end: { line: Math.max(at, 0), character: at < 0 ? 0 : end },
      }
    },
    getEOLCharacters: line =>
      line < 0 ? '' : content.slice(beforeBreak(lineStart(line + 1), lineStart(line)), lineStart(line + 1)),
  }
}

/** The next version of a document. */
export const updateSnapshot = (
  document: Snapshot,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): Snapshot => changes.reduce((before, change) => changed(before, change, version), document)

function changed(before: Snapshot, change: TextDocumentContentChangeEvent, version: number): Snapshot {
  const { uri, languageId, lineStarts } = before
  if (!('range' in change)) return createSnapshot(uri, languageId, version, change.text)
  const old = before.getText()
  const [start, end] = boundsOf(change.range, before.offsetAt)
  const content = old.slice(0, start) + change.text + old.slice(end)
  const inserted = start + change.text.length
  // a pair of CR and LF that the edit makes or parts is one line break here and two there
  if ([start - 1, end - 1].some(at => old.charCodeAt(at) === CR) || content.charCodeAt(inserted - 1) === CR)
    return createSnapshot(uri, languageId, version, content)
  const by = inserted - end
  const head = lineStarts.slice(
    0,
    countWhere(lineStarts, at => at <= start),
  )
  for (const at of startsOf(change.text)) if (at > 0) head.push(start + at)
  for (let line = countWhere(lineStarts, at => at <= end); line < lineStarts.length; line++)
    head.push(lineStarts[line]! + by)
  return createSnapshot(uri, languageId, version, content, head)
}

/** A range as offsets, in order. */
function boundsOf({ start, end }: Range, offsetAt: (position: Position) => number): [number, number] {
  const [a, b] = [offsetAt(start), offsetAt(end)]
  return a <= b ? [a, b] : [b, a]
}

const CR = 13
const isBreak = (code: number): boolean => code === CR || code === 10

/** Where the lines of a text begin: behind LF, CR, and CR with LF. */
function startsOf(text: string): number[] {
  const starts = [0]
  let cr = text.indexOf('\r')
  let lf = text.indexOf('\n')
  while (cr !== -1 || lf !== -1) {
    if (lf !== -1 && (cr === -1 || lf <= cr + 1)) {
      if (cr !== -1 && cr < lf) cr = text.indexOf('\r', lf + 1)
      starts.push(lf + 1)
      lf = text.indexOf('\n', lf + 1)
    } else {
      starts.push(cr + 1)
      cr = text.indexOf('\r', cr + 1)
    }
  }
  return starts
}
