import { memo } from '../../core/memo.js'
import type { Edit } from '../../core/types.js'
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

const lineStarts = ofWhole(({ text }): readonly number[] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
})

/** The line an offset is in, counted from 1 as people do. */
export function lineNumber(document: DockerfileDocument, offset: number): number {
  const starts = lineStarts(document)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

/** The line break that the file uses. */
export const lineBreak = ofWhole(({ text }): string => (text.includes('\r\n') ? '\r\n' : '\n'))

/** Takes an instruction out, its indentation and its line break with it. */
export function removal({ text }: DockerfileDocument, { span }: Instruction): Edit {
  let start = span.start
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--
  const newline = text.indexOf('\n', span.end)
  return { span: { start, end: newline < 0 ? text.length : newline + 1 }, text: '' }
}

/** Puts a line in front of an instruction, indented like it. */
export function lineBefore(document: DockerfileDocument, { span }: Instruction, line: string): Edit {
  const { text } = document
  const indent = /[ \t]*$/.exec(text.slice(Math.max(0, span.start - 200), span.start))?.[0] ?? ''
  return { span: { start: span.start, end: span.start }, text: `${line}${lineBreak(document)}${indent}` }
}

/** Puts a line behind an instruction, indented like it. */
export function lineAfter(document: DockerfileDocument, { span }: Instruction, line: string): Edit {
  const { text } = document
  const indent = /[ \t]*$/.exec(text.slice(Math.max(0, span.start - 200), span.start))?.[0] ?? ''
  return { span: { start: span.end, end: span.end }, text: `${lineBreak(document)}${indent}${line}` }
}

/** A keyword in the letter case that another was written in. */
export const inCaseOf = (written: string, keyword: string): string =>
  written === written.toLowerCase() ? keyword.toLowerCase() : keyword
