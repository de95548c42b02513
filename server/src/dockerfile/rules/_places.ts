import { memo } from '../../core/memo.js'
import { countWhere, lineStarts } from '../../core/search.js'
import type { Edit, Span } from '../../core/types.js'
import type { DockerfileDocument, Instruction } from '../model.js'
import { stageOf } from '../stages.js'
import { ofWhole } from '../whole.js'

/** Every instruction that the build acts on, in file order: for `ONBUILD RUN …` the `RUN`. */
export const acting = memo((document: DockerfileDocument): readonly Instruction[] =>
  document.instructions.map(outer => (outer.keyword === 'ONBUILD' ? (outer.trigger ?? outer) : outer)),
)

/** Every instruction of the stages in file order, their FROMs left out. */
export const inStages = memo((document: DockerfileDocument): readonly Instruction[] =>
  document.instructions.filter(one => one.keyword !== 'FROM' && stageOf(document, one) !== undefined),
)

const startsOf = ofWhole(({ text }): readonly number[] => lineStarts(text))

/** The line an offset is in, counted from 1 as people do. */
export const lineNumber = (document: DockerfileDocument, offset: number): number =>
  countWhere(startsOf(document), start => start <= offset)

/** The line break that the file uses. */
export const lineBreak = ofWhole(({ text }): string => (text.includes('\r\n') ? '\r\n' : '\n'))

/** Takes an instruction out, its indentation and its line break with it. */
export function removal({ text }: DockerfileDocument, { span }: Instruction): Edit {
  let start = span.start
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--
  const newline = text.indexOf('\n', span.end)
  return { span: { start, end: newline < 0 ? text.length : newline + 1 }, text: '' }
}

/** Takes one argument out, or the whole instruction where it is the only one; nothing where that would leave a line half. */
export function argumentRemoval(document: DockerfileDocument, instruction: Instruction, { start, end }: Span): Edit[] {
  const { text } = document
  const { args, span } = instruction
  if (args.length < 2) return beginsLine(document, instruction) ? [removal(document, instruction)] : []
  const blanks = /[ \t]*$/.exec(text.slice(Math.max(span.start, start - 200), start))![0].length
  return blanks > 0 ? [{ span: { start: start - blanks, end }, text: '' }] : []
}

/** False for what stands behind ONBUILD. */
export const beginsLine = ({ text }: DockerfileDocument, { span: { start } }: Instruction): boolean =>
  /(^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 200), start))

/** Puts a line in front of an instruction, indented like it. */
export function lineBefore(document: DockerfileDocument, { span }: Instruction, line: string): Edit {
  const { text } = document
  const indent = /[ \t]*$/.exec(text.slice(Math.max(0, span.start - 200), span.start))?.[0] ?? ''
  return { span: { start: span.start, end: span.start }, text: `${line}${lineBreak(document)}${indent}` }
}

/** Puts a line behind an instruction, indented like it. Nothing where a heredoc is still open, which would take the line in. */
export function lineAfter(document: DockerfileDocument, { span, heredocs }: Instruction, line: string): Edit[] {
  if (heredocs.some(({ terminator }) => !terminator)) return []
  const { text } = document
  const indent = /[ \t]*$/.exec(text.slice(Math.max(0, span.start - 200), span.start))?.[0] ?? ''
  return [{ span: { start: span.end, end: span.end }, text: `${lineBreak(document)}${indent}${line}` }]
}

/** A keyword in the letter case that another was written in. */
export const inCaseOf = (written: string, keyword: string): string =>
  written === written.toLowerCase() ? keyword.toLowerCase() : keyword
