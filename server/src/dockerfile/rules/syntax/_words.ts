import { memo } from '../../../core/memo.js'
import { expandsFlags, expandsWords } from '../../keywords.js'
import type { DockerfileDocument, Escape, Instruction, MappedText } from '../../model.js'
import { valueText, wordText } from '../../text.js'
import { acting } from '../_places.js'

/** Why BuildKit refuses a word that it puts variables into. Indexes into the word. */
export interface WordProblem {
  readonly kind: 'quote' | 'brace' | 'modifier'
  readonly start: number
  readonly end: number
}

/** Without these a word has nothing to go wrong. */
const special = /["'$]/

/** Deeper than anyone nests `${…}`; keeps hostile text from exhausting the stack. */
const deepest = 50

/** Finds the first quote or brace that is not closed, or the first modifier of a variable that does not exist. */
function wordProblem(word: string, escapeChar: Escape): WordProblem | undefined {
  let at = 0
  let problem: WordProblem | undefined

  /** Reads up to `stop` and behind it. False where it is not there, or where something in between is wrong. */
  function until(stop: string, depth: number): boolean {
    let quote = ''
    let open = 0
    while (at < word.length) {
      const char = word[at]!
      if (quote === '' && char === stop) {
        at++
        return true
      }
      if (char === escapeChar && quote !== "'") at += 2
      else if (quote !== '' && char === quote) {
        quote = ''
        at++
      } else if (quote === '' && (char === '"' || char === "'")) {
        quote = char
        open = at++
      } else if (char === '$' && quote !== "'" && word[at + 1] === '{') {
        if (!variable(depth)) return false
      } else at++
    }
    if (quote !== '') problem ??= { kind: 'quote', start: open, end: open + 1 }
    return quote === '' && stop === ''
  }

  function variable(depth: number): boolean {
    const start = at
    at += 2
    names.lastIndex = at
    const name = names.exec(word)?.[0] ?? ''
    at += name.length
    if (depth > deepest) return true
    if (name !== '' && word[at] === '}') {
      at++
      return true
    }
    modifiers.lastIndex = at
    const modifier = name === '' ? undefined : modifiers.exec(word)?.[0]
    if (modifier === undefined) {
      const kind = at >= word.length ? 'brace' : 'modifier'
      problem ??= { kind, start, end: Math.min(word.length, at + (word[at] === ':' ? 2 : 1)) }
      return false
    }
    at += modifier.length
    const closed = modifier.startsWith('/') ? until('/', depth + 1) && until('}', depth + 1) : until('}', depth + 1)
    if (!closed) problem ??= { kind: 'brace', start, end: start + 2 }
    return closed
  }

  until('', 0)
  return problem
}

/** A name, a positional number, or one of the shell's special parameters. */
const names = /\d+|[@*#?\-$!]|[\p{L}_][\p{L}\p{Nd}_]*/uy
const modifiers = /:?[-+?]|:?##?|:?%%?|\/\/?/y

/** A word with what is wrong in it. */
export interface ProblemWord {
  readonly word: MappedText
  readonly problem: WordProblem
}

/** The first thing that BuildKit refuses in each word that it puts variables into. */
export const problemWords = memo((document: DockerfileDocument): readonly ProblemWord[] => {
  const found: ProblemWord[] = []
  for (const instruction of acting(document))
    for (const word of expandedWords(document, instruction)) {
      const problem = wordProblem(word.text, document.escape)
      if (problem) found.push({ word, problem })
    }
  return found
})

/** The words of an instruction that BuildKit puts variables into, those without quotes and variables left out. */
function* expandedWords(document: DockerfileDocument, instruction: Instruction): Generator<MappedText> {
  const { keyword, args, pairs, flags } = instruction
  for (const flag of flags)
    if (expandsFlags.has(flag.name) && special.test(flag.valueText ?? '')) yield valueText(document, instruction, flag)
  const words =
    keyword === 'FROM'
      ? args.slice(0, 1)
      : expandsWords.has(keyword)
        ? args
        : pairs.flatMap(({ key, value }) => [...(keyword === 'ARG' ? [] : [key]), ...(value ? [value] : [])])
  for (const word of words) if (special.test(word.text)) yield wordText(document, instruction, word)
}
