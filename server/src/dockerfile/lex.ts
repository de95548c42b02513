import { isBlank } from './lines.js'
import type { Escape } from './model.js'

/** Offsets into the text that was read. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Splits at blanks outside of quotes, as BuildKit splits ENV, ARG and LABEL. A quote that is not closed runs to the end.
 * `stopAt` ends the reading in front of a word it is true for.
 */
export function quotedWords(
  text: string,
  escapeChar: Escape,
  stopAt: (start: number) => boolean = () => false,
  from = 0,
): Range[] {
  const words: Range[] = []
  let at = from
  for (;;) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at++
    if (at >= text.length || stopAt(at)) return words
    const start = at
    let quote = ''
    for (; at < text.length; at++) {
      const char = text[at]!
      if (quote) {
        if (char === quote) quote = ''
        else if (char === escapeChar && quote === '"') at++
      } else if (isBlank(text.charCodeAt(at))) break
      else if (char === '"' || char === "'") quote = char
      else if (char === escapeChar) at++
    }
    at = Math.min(at, text.length)
    words.push({ start, end: at })
  }
}

/** Splits at blanks, whatever the quotes, as BuildKit splits FROM, EXPOSE, COPY … */
export function plainWords(text: string, from = 0): Range[] {
  const words: Range[] = []
  let at = from
  for (;;) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at++
    if (at >= text.length) return words
    const start = at
    while (at < text.length && !isBlank(text.charCodeAt(at))) at++
    words.push({ start, end: at })
  }
}

/** Takes quotes and escapes off and leaves variables as they are. A quote that is not closed is taken off too. */
export function unquote(text: string, escapeChar: Escape): string {
  if (!/["'\\`]/.test(text)) return text
  let out = ''
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (char === quote) quote = ''
    else if (quote === "'") out += char
    else if (char === escapeChar) {
      const next = text[at + 1]
      // between double quotes only these are escaped; elsewhere the escape goes, whatever follows
      if (quote === '"' && next !== '"' && next !== '$' && next !== escapeChar) out += char
      else if (next !== undefined) {
        out += next
        at++
      }
    } else if (quote === '' && (char === '"' || char === "'")) quote = char
    else out += char
  }
  return out
}

/** The one pair of quotes around a whole word, if there is one. */
export function quoteAround(text: string, escapeChar: Escape): '"' | "'" | undefined {
  const quote = text[0]
  if (text.length < 2 || (quote !== '"' && quote !== "'")) return undefined
  for (let at = 1; at < text.length; at++) {
    if (text[at] === quote) return at === text.length - 1 ? quote : undefined
    if (text[at] === escapeChar && quote === '"') at++
  }
  return undefined
}

/**
 * The words of a line as BuildKit's shell lexer splits it to look for heredocs: quotes and escapes kept, the blanks behind
 * `<<` part of the word. `undefined` where the lexer gives up (a quote or a `${` that is not closed).
 */
export function shellWords(text: string): Range[] | undefined {
  const words: Range[] = []
  let start = -1
  let at = 0
  while (at < text.length) {
    const char = text[at]!
    if (isBlank(text.charCodeAt(at))) {
      if (start >= 0) words.push({ start, end: at })
      start = -1
      at++
      continue
    }
    if (start < 0) start = at
    let next: number | undefined = at + 1
    if (char === "'") next = text.indexOf("'", at + 1) + 1 || undefined
    else if (char === '"') next = behindDoubleQuotes(text, at)
    else if (char === '$') next = behindDollar(text, at)
    else if (char === '\\') next = at + 2
    else if (char === '<' && text[at + 1] === '<') {
      next = at + 2
      while (isBlank(text.charCodeAt(next))) next++
    }
    if (next === undefined) return undefined
    at = next
  }
  if (start >= 0) words.push({ start, end: Math.min(at, text.length) })
  return words
}

/** Deeper than anyone nests `${…}`; keeps hostile text from exhausting the stack. */
const deepest = 100

function behindDoubleQuotes(text: string, open: number, depth = 0): number | undefined {
  let at = open + 1
  while (at < text.length) {
    const char = text[at]
    if (char === '"') return at + 1
    if (char === '$') {
      const next = behindDollar(text, at, depth)
      if (next === undefined) return undefined
      at = next
    } else at += char === '\\' ? 2 : 1
  }
  return undefined
}

/** Behind a `$name` or `${…}`. `undefined` where BuildKit's lexer refuses it. */
function behindDollar(text: string, dollar: number, depth = 0): number | undefined {
  if (text[dollar + 1] !== '{') return dollar + 1
  if (depth > deepest) return undefined
  const head = /^(?:\d+|[@*#?\-$!]|[\p{L}\p{Nd}_]*)(:.|[}+\-?#%/])/u.exec(text.slice(dollar + 2, dollar + 258))
  if (!head || /^[{}:]/.test(head[0])) return undefined
  let at = dollar + 2 + head[0].length
  if (head[1] === '}') return at
  const stop = head[1] === '/' ? '/' : '}'
  let slashes = stop === '/' ? 1 : 0
  if (slashes && text[at] === '/') at++
  while (at < text.length) {
    const char = text[at]
    if (slashes && char === '/') {
      slashes = 0
      at++
    } else if (!slashes && char === '}') return at + 1
    else if (char === '\\') at += 2
    else if (char === "'") {
      const close = text.indexOf("'", at + 1)
      if (close < 0) return undefined
      at = close + 1
    } else if (char === '"') {
      const next = behindDoubleQuotes(text, at, depth + 1)
      if (next === undefined) return undefined
      at = next
    } else if (char === '$' && text[at + 1] === '{') {
      const next = behindDollar(text, at, depth + 1)
      if (next === undefined) return undefined
      at = next
    } else at++
  }
  return undefined
}
