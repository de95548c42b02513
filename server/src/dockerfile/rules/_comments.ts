import type { Edit, Span } from '../../core/types.js'
import type { DockerfileDocument, Instruction, Word } from '../model.js'
import { lineBreak } from './_places.js'

/** Instructions whose arguments no shell reads, so that nothing takes a `#` for a comment. */
const withoutShell = new Set([
  'ADD',
  'ARG',
  'COPY',
  'ENV',
  'EXPOSE',
  'FROM',
  'LABEL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
])

/** Where words that look like a comment begin behind the arguments: ` # …`, up to the end of the line. */
export function trailingComment(document: DockerfileDocument, instruction: Instruction): Span | undefined {
  if (!withoutShell.has(instruction.keyword) || instruction.form === 'exec') return undefined
  const { start, end } = instruction.argumentsSpan
  let quote = ''
  for (let at = start; at < end; at++) {
    const char = document.text[at]!
    if (char === '\n') return undefined
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '#' && /[ \t]/.test(document.text[at - 1]!)) return { start: at, end }
  }
  return undefined
}

/** The words that stand before what looks like a comment. */
export const wordsBefore = (words: readonly Word[], comment: Span | undefined): readonly Word[] =>
  comment ? words.filter(({ span }) => span.start < comment.start) : words

/** Puts a comment from behind an instruction on a line of its own above it. */
export function commentAbove(document: DockerfileDocument, instruction: Instruction, comment: Span): Edit[] {
  const { text } = document
  let start = comment.start
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--
  const at = text.lastIndexOf('\n', instruction.span.start - 1) + 1
  const indent = text.slice(at, instruction.span.start)
  if (indent.trim() !== '') return []
  return [
    { span: { start: at, end: at }, text: `${indent}${text.slice(comment.start, comment.end)}${lineBreak(document)}` },
    { span: { start, end: comment.end }, text: '' },
  ]
}
