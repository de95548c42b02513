import { applyEdits } from '../../core/edits.js'
import type { FormatOptions } from '../../core/language.js'
import type { Edit, Span } from '../../core/types.js'
import { parseDockerfile } from '../document.js'
import { lineAt } from '../lines.js'
import type { DockerfileDocument, Instruction } from '../model.js'
import { keywordCase } from './case.js'
import { indentation } from './indentation.js'
import { meanTheSame } from './meaning.js'

/**
 * Edits that make a Dockerfile tidy and leave what it means as it is: keywords in capitals, instructions at the beginning
 * of their line, continued lines indented by whole steps, no blanks at the ends of lines. What a heredoc holds is content,
 * and is not touched.
 */
export function format(document: DockerfileDocument, options: FormatOptions, range?: Span): readonly Edit[] {
  const sane = { ...options, tabSize: Math.min(16, Math.max(1, Math.trunc(options.tabSize) || 4)) }
  const bodies = document.instructions.flatMap(({ header, span }) =>
    span.end > header.end ? [{ start: header.end, end: span.end }] : [],
  )
  const edits = [
    ...trailingBlanks(document.text, bodies),
    ...document.instructions.flatMap(instruction => [
      ...leadingBlanks(document.text, instruction),
      ...keywordCase(document, instruction),
      ...indentation(document, instruction, sane),
    ]),
  ].sort((a, b) => a.span.start - b.span.start)
  const lines = range && wholeLines(document.text, range)
  const asked = lines ? edits.filter(({ span }) => lines.start <= span.start && span.start < lines.end) : edits
  return isHarmless(document, asked) ? asked : []
}

/** The lines that a range touches. One that ends where a line begins does not touch that line: somebody may be typing there. */
function wholeLines(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (end > start && text[end - 1] === '\n') return { start: lineStart, end }
  const newline = text.indexOf('\n', end)
  return { start: lineStart, end: newline < 0 ? text.length : newline }
}

/** The promise of a formatter, kept whatever the text: edits that would change the meaning are not made. */
const isHarmless = (document: DockerfileDocument, edits: readonly Edit[]): boolean =>
  edits.length === 0 || meanTheSame(document, parseDockerfile(applyEdits(document.text, edits), document))

/** Blanks at the ends of lines, heredoc bodies left out. A line of nothing but blanks is emptied. */
function trailingBlanks(text: string, bodies: readonly Span[]): readonly Edit[] {
  const edits: Edit[] = []
  let body = 0
  for (let start = 0; start < text.length; ) {
    const { stop, after } = lineAt(text, start)
    while (body < bodies.length && bodies[body]!.end <= start) body++
    const inBody = body < bodies.length && bodies[body]!.start < start
    let end = stop
    while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
    if (!inBody && end < stop) edits.push({ span: { start: end, end: stop }, text: '' })
    start = after
  }
  return edits
}

function leadingBlanks(text: string, { span: { start } }: Instruction): readonly Edit[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const blanks = text.slice(lineStart, start)
  return /^[ \t]+$/.test(blanks) ? [{ span: { start: lineStart, end: start }, text: '' }] : []
}
