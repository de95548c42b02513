import type { Escape } from './model.js'
import { cutWord, type WordPart } from './variable-words.js'

/**
 * What is known of a variable. `argument`: an ARG without a default, so only `--build-arg` gives it a value.
 * `unset`: surely not there. `unknown`: the base image may set it, or the builder does.
 */
export type Binding = { readonly value: string } | 'argument' | 'unset' | 'unknown'

/** Looks a variable up. */
export type Scope = (name: string) => Binding

/**
 * A word (`Word.text`, `Flag.value`) as BuildKit expands it: variables put in, quotes and escapes taken off.
 * `undefined` where it depends on what the file does not say, or where BuildKit refuses it.
 */
export function expand(
  text: string,
  scope: Scope,
  escapeChar: Escape,
  options: { readonly quotes?: boolean } = {},
): string | undefined {
  const { parts, valid } = cutWord(text, escapeChar, options)
  return valid ? evaluate(parts, scope) : undefined
}

/** `ENV A=$A$A` over and over doubles each time. */
const longest = 65_536

function evaluate(parts: readonly WordPart[], scope: Scope): string | undefined {
  let out = ''
  for (const part of parts) {
    const value = typeof part === 'string' ? part : variableValue(part, scope)
    if (value === undefined || out.length + value.length > longest) return undefined
    out += value
  }
  return out
}

function variableValue(part: Exclude<WordPart, string>, scope: Scope): string | undefined {
  const { name, operator, operand = [], replacement = [] } = part
  const binding = scope(name)
  const value = typeof binding === 'object' ? binding.value : undefined
  if (operator === undefined) return binding === 'unset' ? '' : value
  if (binding === 'unknown') return undefined
  const missing = value === undefined || (value === '' && operator.startsWith(':'))
  switch (operator) {
    case '-':
    case ':-':
      return missing ? evaluate(operand, scope) : value
    case '+':
    case ':+':
      return missing ? '' : evaluate(operand, scope)
    case '?':
    case ':?':
      return missing ? undefined : value
  }
  const pattern = evaluate(operand, scope)
  if (value === undefined) return binding === 'unset' ? '' : undefined
  if (pattern === undefined) return undefined
  const tokens = glob(pattern)
  if (!tokens || value.length > 500 || tokens.length > 100) return undefined
  if (!operator.startsWith('/')) return trimmed(value, tokens, operator.replace(':', ''))
  const by = evaluate(replacement, scope)
  return by === undefined || tokens.length === 0 ? undefined : replaced(value, tokens, by, operator === '//')
}

type Token = string | typeof anything | typeof anyOne
const anything = Symbol('*')
const anyOne = Symbol('?')

/** A pattern of `*` and `?`. `undefined` for an escape that BuildKit refuses. */
function glob(pattern: string): Token[] | undefined {
  const tokens: Token[] = []
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!
    if (char === '*') tokens.push(anything)
    else if (char === '?') tokens.push(anyOne)
    else if (char === '\\') {
      const next = pattern[++at]
      if (next === undefined || !'*?\\/}'.includes(next)) return undefined
      tokens.push(next)
    } else tokens.push(char)
  }
  return tokens
}

/** True where the tokens match the whole text. */
function matches(tokens: readonly Token[], text: string): boolean {
  let at = 0
  let token = 0
  let star = -1
  let mark = 0
  while (at < text.length) {
    const one = tokens[token]
    if (one === anything) {
      star = token++
      mark = at
    } else if (one === anyOne || one === text[at]) {
      token++
      at++
    } else if (star >= 0) {
      token = star + 1
      at = ++mark
    } else return false
  }
  while (tokens[token] === anything) token++
  return token === tokens.length
}

function trimmed(value: string, tokens: readonly Token[], operator: string): string {
  const lengths = Array.from({ length: value.length + 1 }, (_, length) => length)
  if (operator.length === 2) lengths.reverse()
  const fromStart = operator.startsWith('#')
  const cut = (length: number): string => (fromStart ? value.slice(0, length) : value.slice(value.length - length))
  const length = lengths.find(one => matches(tokens, cut(one)))
  if (length === undefined) return value
  return fromStart ? value.slice(length) : value.slice(0, value.length - length)
}

function replaced(value: string, tokens: readonly Token[], by: string, all: boolean): string {
  let out = ''
  let at = 0
  while (at < value.length) {
    let end = value.length
    while (end > at && !matches(tokens, value.slice(at, end))) end--
    if (end === at) out += value[at++]
    else {
      out += by
      at = end
      if (!all) break
    }
  }
  return out + value.slice(at)
}
