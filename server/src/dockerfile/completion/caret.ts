import type { Completion, LanguageContext } from '../../core/language.js'
import type { Span } from '../../core/types.js'
import { plainWords, type Range } from '../lex.js'
import { lineAt, readHeader } from '../lines.js'
import type { DockerfileDocument, Instruction, MappedText, Stage } from '../model.js'
import { keywordOf, type Split, split } from '../split.js'
import { stageOf } from '../stages.js'
import { indexAt } from '../text.js'

/** What is being typed at an offset. Texts that are half-typed have little structure, so this reads the line itself. */
export interface Caret {
  readonly document: DockerfileDocument
  readonly context: LanguageContext
  readonly offset: number
  /** The physical line up to the caret. */
  readonly before: string
  /** The physical line behind the caret. */
  readonly after: string
  /** Present where the caret stands in an instruction, blanks at its end included. */
  readonly at?: InInstruction
}

/** Where in an instruction the caret stands. */
export interface InInstruction {
  /** The outer one. */
  readonly instruction: Instruction
  readonly stage: Stage | undefined
  /** Upper case; the inner one behind ONBUILD, and `CMD` behind HEALTHCHECK. */
  readonly keyword: string
  /** The keyword of the instruction around it: `ONBUILD` or `HEALTHCHECK`. */
  readonly outer?: string
  readonly part: 'keyword' | 'flag' | 'argument' | 'heredoc'
  /** The word that the caret touches, from its first character on; empty where it touches none. */
  readonly word: string
  /** The part of `word` in front of the caret. */
  readonly typed: string
  /** Where `word` stands, within the caret's line. */
  readonly span: Span
  /** The words in front of it, flags left out. */
  readonly words: readonly string[]
  /** The words behind it. */
  readonly rest: readonly string[]
  /** The flags, as written. */
  readonly flags: readonly string[]
  /** All arguments up to the caret, flags left out, as one line. */
  readonly typedArguments: string
}

/** Reads what surrounds an offset. Never throws. */
export function caretAt(document: DockerfileDocument, offset: number, context: LanguageContext): Caret {
  const { text } = document
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const { stop } = lineAt(text, lineStart)
  const caret = {
    document,
    context,
    offset,
    before: text.slice(lineStart, offset),
    after: text.slice(offset, Math.max(offset, stop)),
  }
  const instruction = document.instructions.findLast(({ span }) => span.start <= offset)
  const at = instruction && inInstruction(document, instruction, offset, lineStart)
  return at ? { ...caret, at } : caret
}

function inInstruction(
  document: DockerfileDocument,
  instruction: Instruction,
  offset: number,
  lineStart: number,
): InInstruction | undefined {
  const { text } = document
  const header = readHeader(text, instruction.span.start, document.escape)
  const end = text[header.next - 1] === '\n' ? header.next - 1 : header.next
  const stage = stageOf(document, instruction)
  const common = { instruction, stage }
  if (offset > end) {
    const heredoc = instruction.heredocs.find(({ body }) => body.start <= offset && offset <= body.end)
    if (!heredoc) return undefined
    const typed = /[^\s;&|()<>"']*$/.exec(text.slice(Math.max(lineStart, heredoc.body.start), offset))![0]
    const span = { start: offset - typed.length, end: offset }
    const none = { words: [], rest: [], flags: [] }
    const typedArguments = text.slice(Math.max(lineStart, heredoc.body.start), offset)
    const { keyword } = instruction.trigger ?? instruction
    return { ...common, ...none, keyword, part: 'heredoc', word: typed, typed, span, typedArguments }
  }
  if (header.comments.some(({ start, end }) => start < offset && offset <= end)) return undefined

  const { line } = header
  const index = indexAt(line, offset)
  const { cut, outer, inKeyword } = descend(line.text, index)
  const keyword = keywordOf(line.text, cut)
  const inner = { ...common, keyword, ...(outer && { outer }) }
  const spanOf = (range: Range): Span => within(line, range, text, offset, lineStart)
  const place = (part: InInstruction['part'], range: Range, words: readonly Range[]): InInstruction => {
    const read = ({ start, end }: Range): string => line.text.slice(start, end)
    return {
      ...inner,
      part,
      word: read(range),
      typed: line.text.slice(range.start, Math.max(range.start, index)),
      span: spanOf(range),
      words: words.filter(({ end }) => end <= range.start).map(read),
      rest: words.filter(({ start }) => start > range.start && start >= range.end).map(read),
      flags: cut.flags.map(read),
      typedArguments: line.text.slice(Math.min(cut.rest.start, index), index),
    }
  }
  if (inKeyword) return place('keyword', index < cut.keyword.start ? { start: index, end: index } : cut.keyword, [])
  const flag = cut.flags.find(({ start, end }) => start < index && index <= end)
  const words = plainWords(line.text, cut.rest.start)
  if (flag) return place('flag', flag, words)
  const word = words.find(({ start, end }) => start <= index && index <= end) ?? { start: index, end: index }
  // `--` alone ends the flags, and `-` alone is no flag; somebody who types them is about to type one
  const dashes = /\s(-{1,2})$/.exec(line.text.slice(cut.keyword.end, index))?.[1]
  const begun = dashes !== undefined && words.every(({ start }) => start >= index - dashes.length)
  return begun
    ? place('flag', { start: index - dashes.length, end: Math.max(index, word.end) }, [])
    : place('argument', word, words)
}

/** The innermost instruction at an index of the line: what stands behind ONBUILD, and the CMD behind HEALTHCHECK. */
function descend(text: string, index: number): { cut: Split; outer?: string; inKeyword: boolean } {
  const cut = split(text)
  if (index <= cut.keyword.end) return { cut, inKeyword: true }
  const keyword = keywordOf(text, cut)
  if (keyword === 'ONBUILD') {
    const inner = split(text, cut.keyword.end)
    if (index <= inner.keyword.end || inner.keyword.start >= text.length)
      return { cut: inner, outer: keyword, inKeyword: true }
    return { cut: inner, outer: keyword, inKeyword: false }
  }
  if (keyword === 'HEALTHCHECK' && /^cmd\s/i.test(text.slice(cut.rest.start)) && index > cut.rest.start + 3) {
    const end = cut.rest.start + 3
    const rest = { start: end + /^\s*/.exec(text.slice(end))![0].length, end: text.length }
    return { cut: { keyword: { start: cut.rest.start, end }, flags: [], rest }, outer: keyword, inKeyword: false }
  }
  return { cut, inKeyword: false }
}

/** Where a range of the joined line stands, cut down to the caret's own line. */
function within(line: MappedText, { start, end }: Range, text: string, offset: number, lineStart: number): Span {
  if (start === end) return { start: offset, end: offset }
  const span = line.toSpan(start, end)
  const newline = text.indexOf('\n', offset)
  return {
    start: Math.min(offset, Math.max(span.start, lineStart)),
    end: Math.max(offset, Math.min(span.end, newline < 0 ? text.length : newline)),
  }
}

/** The span of the last `length` characters in front of the caret, up to `behind` characters after it. */
export const around = ({ offset }: Caret, length: number, behind = 0): Span => ({
  start: offset - length,
  end: offset + behind,
})

type Found = readonly Completion[] | undefined

/** One place where something can be completed. `undefined` where the caret is not there; the first that answers is right. */
export type Place = (caret: Caret) => Found | Promise<Found>

/** A place in an instruction. */
export const inside =
  (find: (at: InInstruction, caret: Caret) => Found | Promise<Found>): Place =>
  caret =>
    caret.at && find(caret.at, caret)
