import { memo } from '../core/memo.js'
import type { Span } from '../core/types.js'
import { readHeader } from './lines.js'
import { decoded, mapped, part, straight } from './mapped.js'
import type { DockerfileDocument, Flag, Heredoc, Instruction, MappedText, Word } from './model.js'

/** The line of an instruction as BuildKit sees it. An instruction's offsets are as immutable as it is. */
const lineOf = (document: DockerfileDocument, instruction: Instruction): MappedText => {
  const known = lines(instruction)
  known.line ??= readHeader(document.text, instruction.header.start, document.escape).line
  return known.line
}

const lines = memo((_instruction: Instruction): { line?: MappedText } => ({}))

/** `rawArguments`, with the way back into the file. */
export function argumentsText(document: DockerfileDocument, instruction: Instruction): MappedText {
  const { argumentsSpan, rawArguments } = instruction
  if (argumentsSpan.end - argumentsSpan.start === rawArguments.length) return straight(document.text, argumentsSpan)
  const line = lineOf(document, instruction)
  const start = indexAt(line, argumentsSpan.start)
  return part(line, start, start + rawArguments.length)
}

/** `word.text`, with the way back into the file: through continuations and, in an exec form, through the escapes of JSON. */
export function wordText(document: DockerfileDocument, instruction: Instruction, word: Word): MappedText {
  const inner = 'inner' in word ? (word.inner as Word['span']) : undefined
  const span = inner ?? word.span
  const written = span.end - span.start
  if (written === word.text.length) return straight(document.text, span)
  const line = lineOf(document, instruction)
  const start = indexAt(line, span.start)
  if (!inner) return part(line, start, start + word.text.length)
  const indexes: number[] = []
  let at = start
  for (let index = 0; index < word.text.length; index++) {
    indexes.push(at)
    at += line.text[at] !== '\\' ? 1 : line.text[at + 1] === 'u' ? 6 : 2
  }
  return decoded(line, word.text, indexes, at)
}

/** What a span of an instruction's line holds, continuations taken out. */
export function textAt(document: DockerfileDocument, instruction: Instruction, { start, end }: Span): MappedText {
  const line = lineOf(document, instruction)
  return part(line, indexAt(line, start), indexAt(line, end))
}

/** `flag.valueText`, with the way back into the file. */
export function valueText(
  document: DockerfileDocument,
  instruction: Instruction,
  { valueSpan, valueText: text = '' }: Flag,
): MappedText {
  const span = valueSpan ?? instruction.header
  if (span.end - span.start === text.length) return straight(document.text, span)
  const line = lineOf(document, instruction)
  const start = indexAt(line, span.start)
  return part(line, start, start + text.length)
}

/** The content of a heredoc (leading tabs gone where it says so), with the way back into the file. */
export function heredocText(document: DockerfileDocument, { body, stripTabs }: Heredoc): MappedText {
  if (!stripTabs) return straight(document.text, body)
  const raw = document.text.slice(body.start, body.end)
  const pieces: { start: number; end: number }[] = []
  for (const line of raw.matchAll(/^\t*([^\n]*\n?)/gm)) {
    const end = body.start + line.index + line[0].length
    if (line[0].length > 0) pieces.push({ start: end - line[1]!.length, end })
  }
  return mapped(document.text, pieces.length > 0 ? pieces : [body])
}

/** The index of the character that stands at `offset`. */
export function indexAt(text: MappedText, offset: number): number {
  let low = 0
  let high = text.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (text.toOffset(middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}
