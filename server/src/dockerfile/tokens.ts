import type { SemanticToken } from '../core/language.js'
import { memo } from '../core/memo.js'
import type { Span } from '../core/types.js'
import { fromSpans } from './from-spans.js'
import type { DockerfileDocument, Instruction } from './model.js'
import { references } from './references.js'
import { commandsOf } from './scripts.js'
import { stageNamed, stageOf } from './stages.js'
import { textAt } from './text.js'

type Type = SemanticToken['type']

/**
 * The words that a grammar can not know the meaning of: variables (and which of them the file defines), stages, flags and
 * the options of mounts, names of labels, the programs that the shell starts, names of heredocs.
 */
export const tokens = memo((document: DockerfileDocument): readonly SemanticToken[] => {
  const found = document.instructions.flatMap(instruction => tokensOf(document, instruction))
  return withoutOverlaps(found.filter(({ span }) => isOneLine(document.text, span)))
})

function tokensOf(document: DockerfileDocument, outer: Instruction): readonly SemanticToken[] {
  const instruction = outer.trigger ?? outer
  return [
    ...(outer === instruction ? [] : flagTokens(outer)),
    ...flagTokens(instruction),
    ...sourceTokens(document, instruction),
    ...stageTokens(document, instruction),
    ...pairTokens(instruction),
    ...references(document, outer).map(({ nameSpan }) => token(nameSpan, 'variable')),
    ...programTokens(document, instruction),
    ...instruction.heredocs.flatMap(({ nameSpan, terminator }) => [
      token(nameSpan, 'macro', ['declaration']),
      ...(terminator ? [token(terminator, 'macro')] : []),
    ]),
  ]
}

const token = (span: Span, type: Type, modifiers?: SemanticToken['modifiers']): SemanticToken => ({
  span,
  type,
  ...(modifiers && { modifiers }),
})

const flagTokens = ({ flags }: Instruction): readonly SemanticToken[] =>
  flags.flatMap(({ nameSpan, options }) => [
    token(nameSpan, 'parameter'),
    ...options.map(({ keySpan }) => token(keySpan, 'property')),
  ])

/** What `--from=` names, where that is a stage. */
const sourceTokens = (document: DockerfileDocument, instruction: Instruction): readonly SemanticToken[] =>
  fromSpans(instruction)
    .filter(span => stageNamed(document, textAt(document, instruction, span).text, stageOf(document, instruction)))
    .map(span => token(span, 'namespace'))

function stageTokens(document: DockerfileDocument, instruction: Instruction): readonly SemanticToken[] {
  const stage = instruction.keyword === 'FROM' ? stageOf(document, instruction) : undefined
  if (!stage) return []
  const { base, parent, as, name } = stage
  return [
    ...(base && parent ? [token(base.span, 'namespace')] : []),
    ...(as ? [token(as.span, 'keyword')] : []),
    ...(name ? [token(name.span, 'namespace', ['declaration'])] : []),
  ]
}

/** What defines something: variables of ENV and ARG, keys of LABEL. */
function pairTokens({ keyword, pairs }: Instruction): readonly SemanticToken[] {
  if (keyword === 'LABEL') return pairs.map(({ key }) => token(key.span, 'property', ['declaration']))
  if (keyword !== 'ENV' && keyword !== 'ARG') return []
  const modifiers = keyword === 'ARG' ? (['declaration', 'readonly'] as const) : (['declaration'] as const)
  return pairs.map(({ key }) => token(key.span, 'variable', modifiers))
}

/** The programs: the first word of every command, and those that `sudo`, `env` and their like start. */
const programTokens = (document: DockerfileDocument, instruction: Instruction): readonly SemanticToken[] => {
  const found = new Map<number, SemanticToken>()
  // `sh` of `["sh", "-c", "…"]` is no command of a script
  const first = instruction.exec[0]
  if (first && starts.has(instruction.keyword) && !first.value.startsWith('-'))
    found.set(first.span.start, token(first.inner, 'function'))
  for (const { words, effective, assignments } of commandsOf(document, instruction)) {
    for (const word of [words[0], effective.words[0]])
      if (word && word.expansions.length === 0 && word.value !== undefined && !word.value.startsWith('-'))
        found.set(word.span.start, token(inner(document.text, word.span), 'function'))
    for (const { nameSpan } of assignments) found.set(nameSpan.start, token(nameSpan, 'variable', ['declaration']))
  }
  return [...found.values()]
}

const starts = new Set(['RUN', 'CMD', 'ENTRYPOINT'])

/** Between the quotes of an exec form. */
const inner = (text: string, { start, end }: Span): Span =>
  text[start] === '"' && text[end - 1] === '"' && end - start > 2 ? { start: start + 1, end: end - 1 } : { start, end }

const isOneLine = (text: string, { start, end }: Span): boolean => {
  if (end <= start) return false
  const newline = text.indexOf('\n', start)
  return newline < 0 || newline >= end
}

/** In order; of two that overlap, the one that begins first and is longer stays. */
function withoutOverlaps(all: readonly SemanticToken[]): readonly SemanticToken[] {
  const kept: SemanticToken[] = []
  for (const one of all.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end))
    if (one.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(one)
  return kept
}
