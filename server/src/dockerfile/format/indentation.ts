import type { FormatOptions } from '../../core/language.js'
import type { Edit, Span } from '../../core/types.js'
import { lineAt } from '../lines.js'
import type { DockerfileDocument, Instruction } from '../model.js'
import { atomsOf } from './atoms.js'

/** A continued line, and how far it is indented. */
interface Line {
  readonly start: number
  /** Where its text begins. */
  readonly text: number
  readonly stop: number
  readonly width: number
}

/**
 * Indents the continued lines of an instruction by whole steps. What is aligned on purpose stays aligned: lines that are
 * a multiple of a step in already, and lines that begin below the beginning of a word further up. A line whose leading
 * blanks are part of a word (a string that goes on) is left alone.
 */
export function indentation(
  document: DockerfileDocument,
  instruction: Instruction,
  options: FormatOptions,
): readonly Edit[] {
  const { text } = document
  const { header, comments } = instruction
  const firstLine = lineStart(text, header.start)
  const lines = linesOf(text, header, options.tabSize)
  // a keyword of several lines is left as it is
  if (lines.length === 0 || text.slice(header.start, instruction.keywordSpan.end).includes('\n')) return []
  // only what goes over a line break can hold the blanks of a line
  const atoms = atomsOf(document, instruction)?.filter(({ start, end }) => text.slice(start, end).includes('\n'))
  if (!atoms) return []
  const edits: Edit[] = []
  /** What the new column of a line is, by its old one: lines that stood below each other go on doing so. */
  const moved = new Map<number, number>()
  const above: { readonly columns: ReadonlySet<number>; readonly by: number }[] = [
    // the first line loses what is in front of the keyword
    wordColumns(
      text,
      firstLine,
      lineAt(text, firstLine).stop,
      options.tabSize,
      -columnAt(text, firstLine, header.start, options.tabSize),
    ),
  ]
  for (const line of lines) {
    const isComment = comments.some(({ span }) => span.start === line.text)
    const fixed = isComment ? line.width === 0 : !isMovable(text, line, atoms)
    const width = fixed ? line.width : target(line.width, options.tabSize, moved, above)
    const indent = fixed ? undefined : blanks(width, options)
    if (indent !== undefined && indent !== text.slice(line.start, line.text))
      edits.push({ span: { start: line.start, end: line.text }, text: indent })
    above.push(wordColumns(text, line.text, line.stop, options.tabSize, width - line.width, line.width))
  }
  return edits
}

function target(
  width: number,
  step: number,
  moved: Map<number, number>,
  above: readonly { readonly columns: ReadonlySet<number>; readonly by: number }[],
): number {
  if (width > 0 && width % step === 0) return width
  const known = moved.get(width)
  if (known !== undefined) return known
  const aligned = width > 0 ? above.findLast(({ columns }) => columns.has(width)) : undefined
  const to = aligned && width + aligned.by > 0 ? width + aligned.by : Math.max(1, Math.round(width / step)) * step
  moved.set(width, to)
  return to
}

/** The lines behind the first that hold something. */
function linesOf(text: string, header: Span, tabSize: number): readonly Line[] {
  const lines: Line[] = []
  for (let start = lineAt(text, header.start).after; start < header.end; ) {
    const { stop, after } = lineAt(text, start)
    let at = start
    while (at < stop && (text[at] === ' ' || text[at] === '\t')) at++
    if (at < stop) lines.push({ start, text: at, stop, width: columnAt(text, start, at, tabSize) })
    start = after
  }
  return lines
}

/** True where the blanks in front of a line stand between words. */
function isMovable(text: string, { start, text: begin }: Line, atoms: readonly Span[]): boolean {
  if (atoms.some(atom => atom.start < begin && atom.end > start)) return false
  // without a blank on either side of the line break, the words on both sides would be one
  return (
    begin > start ||
    /[^\s\\`][ \t]+[\\`][ \t]*\r*\n(?:[ \t]*(?:#[^\n]*)?\r*\n)*$/.test(text.slice(Math.max(0, start - 400), start))
  )
}

/** The columns in which words begin, behind a blank; those at the beginning of the line do not count. */
function wordColumns(text: string, from: number, stop: number, tabSize: number, by: number, column = 0) {
  const columns = new Set<number>()
  let at = column
  for (let index = from; index < stop && index - from < 500; index++) {
    const blank = text[index] === ' ' || text[index] === '\t'
    const before = text[index - 1]
    if (
      !blank &&
      index > from &&
      (before === ' ' || before === '\t') &&
      !/^[\\`][ \t]*$/.test(text.slice(index, stop).slice(0, 50))
    )
      columns.add(at)
    at = text[index] === '\t' ? at + tabSize - (at % tabSize) : at + 1
  }
  return { columns, by }
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** The column of an offset, counted from the start of its line. */
function columnAt(text: string, from: number, to: number, tabSize: number): number {
  let column = 0
  for (let at = from; at < to; at++) column = text[at] === '\t' ? column + tabSize - (column % tabSize) : column + 1
  return column
}

/** Blanks of that width; what is no multiple of a step is aligned with something, and takes spaces. */
function blanks(width: number, { tabSize, insertSpaces }: FormatOptions): string {
  return insertSpaces || width % tabSize !== 0 ? ' '.repeat(width) : '\t'.repeat(width / tabSize)
}
