import type { Escape } from './model.js'

/** A word cut into text and variables, as BuildKit's lexer cuts it. */
export type WordPart = string | VariablePart

/** `$name` or `${name…}`. Offsets into the word. */
export interface VariablePart {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly nameStart: number
  /** `:-`, `-`, `:+`, `+`, `:?`, `?`, `#`, `##`, `%`, `%%`, `/`, `//`. */
  readonly operator?: string
  readonly operand?: readonly WordPart[]
  /** The operand as written. */
  readonly operandText?: string
  /** What `/` and `//` put in. */
  readonly replacement?: readonly WordPart[]
}

export interface CutWord {
  readonly parts: readonly WordPart[]
  /** False where BuildKit refuses the word: a quote or a brace that is not closed, an operator it does not know. */
  readonly valid: boolean
}

/** Deeper than anyone nests `${…}`; keeps hostile text from exhausting the stack. */
const deepest = 50

/**
 * Cuts a word into text and variables. Quotes and escapes are taken off the text; variables between single quotes and
 * those behind an escape are text. `quotes: false` leaves quotes alone, as in the body of a heredoc.
 */
export function cutWord(word: string, escapeChar: Escape, { quotes = true } = {}): CutWord {
  if (!word.includes('$') && !(quotes && /["'\\`]/.test(word))) return { parts: word === '' ? [] : [word], valid: true }
  let at = 0
  let valid = true
  const fail = (): void => {
    valid = false
  }

  /** Reads up to `stop` (which is passed over), or to the end. `raw` keeps escapes in the text. */
  function until(stop: string, raw: boolean, depth: number): WordPart[] {
    const parts: WordPart[] = []
    let text = ''
    const flush = (): void => {
      if (text !== '') parts.push(text)
      text = ''
    }
    let quote = ''
    while (at < word.length) {
      const char = word[at]!
      if (quote === '' && char === stop) {
        at++
        flush()
        return parts
      }
      if (char === '$' && quote !== "'") {
        const found = variable(depth)
        if (typeof found === 'string') text += found
        else {
          flush()
          parts.push(found)
        }
      } else if (quote !== '' && char === quote) {
        quote = ''
        at++
      } else if (quotes && quote === '' && (char === '"' || char === "'")) {
        quote = char
        at++
      } else if (char === escapeChar && quote !== "'") {
        const next = word[at + 1]
        const escapes = next !== undefined && (quote === '' || next === '"' || next === '$' || next === escapeChar)
        text += (raw || (quote !== '' && !escapes) ? char : '') + (escapes ? next : '')
        at += escapes ? 2 : 1
      } else {
        text += char
        at++
      }
    }
    if (quote !== '' || stop !== '') fail()
    flush()
    return parts
  }

  function variable(depth: number): WordPart {
    const start = at
    const braced = word[at + 1] === '{'
    const nameStart = start + (braced ? 2 : 1)
    names.lastIndex = nameStart
    const name = names.exec(word)?.[0] ?? ''
    at = nameStart + name.length
    if (!braced) return name === '' ? '$' : { name, start, end: at, nameStart }
    if (name === '' || depth > deepest) {
      fail()
      return word.slice(start, at)
    }
    if (word[at] === '}') {
      at++
      return { name, start, end: at, nameStart }
    }
    operators.lastIndex = at
    const operator = operators.exec(word)?.[0]
    if (operator === undefined) {
      fail()
      return { name, start, end: at, nameStart }
    }
    at += operator.length
    const operandStart = at
    const replaces = operator.startsWith('/')
    const operand = until(replaces ? '/' : '}', replaces || /[#%]/.test(operator), depth + 1)
    const operandText = word.slice(operandStart, Math.max(operandStart, valid ? at - 1 : at))
    const replacement = replaces && valid ? until('}', true, depth + 1) : undefined
    return { name, start, end: at, nameStart, operator, operand, operandText, ...(replacement && { replacement }) }
  }

  const parts = until('', false, 0)
  return { parts, valid }
}

/** A name, a positional number, or one of the shell's special parameters. */
const names = /\d+|[@*#?\-$!]|[\p{L}_][\p{L}\p{Nd}_]*/uy
const operators = /:?[-+?]|:?##?|:?%%?|\/\/?/y
