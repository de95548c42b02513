import { memo } from '../../../core/memo.js'
import type { Span } from '../../../core/types.js'
import type { DockerfileDocument, ShellScript } from '../../model.js'
import { builtOf, type Scripted } from './_scripts.js'

/** A script without what its quotes, escapes and comments hold, for rules that look at signs and not at commands. */
export interface Bare {
  /** As long as the script's text; what is held has {@link held} in its place, comments are blanks. */
  readonly text: string
  /** Where a `$` stands, bare or between double quotes, that nothing belongs to. */
  readonly dollars: readonly number[]
  /** Where a bare `\` stands in front of a character that means nothing special. */
  readonly escapes: readonly number[]
  /** Where the innermost quote, `$(`, `${` or backtick stands that nothing closes. */
  readonly open?: number
}

/** Stands for a character between quotes, or behind a `\`. */
export const held = '\u0001'

type Inside = 'script' | 'double' | 'braces' | 'backticks'

/** What may follow a `$` that means something. */
const named = /[A-Za-z0-9_{(?!#@*$'"-]/

/** A script with a heredoc has lines that are no commands, and one that is huge was not written by hand: both give nothing. */
const longest = 50_000

export const bareOf = memo(({ source: { text } }: ShellScript): Bare => {
  if (text.length > longest || /<<-?\s*\\?['"]?\w/.test(text)) return { text: '', dollars: [], escapes: [] }
  const out = text.split('')
  const dollars: number[] = []
  const escapes: number[] = []
  let open: number | undefined
  const stack: { readonly inside: Inside; readonly start: number; parens: number }[] = [
    { inside: 'script', start: 0, parens: 0 },
  ]
  const hide = (from: number, to: number, as = held): void => {
    for (let at = from; at < to && at < out.length; at++) out[at] = as
  }
  for (let at = 0; at < text.length; at++) {
    const top = stack.at(-1)!
    const char = text[at]!
    const next = text[at + 1] ?? ''
    const bare = top.inside === 'script' || top.inside === 'backticks'
    if (char === '\\') {
      if (bare && /[A-Za-z0-9/:=%@^_-]/.test(next)) escapes.push(at)
      hide(at, at + 2)
      at++
    } else if (char === '$' && (next === '(' || next === '{')) {
      stack.push({ inside: next === '(' ? 'script' : 'braces', start: at, parens: 0 })
      if (next === '{') hide(at, at + 2)
      at++
    } else if (char === '`') {
      if (top.inside === 'backticks') stack.pop()
      else stack.push({ inside: 'backticks', start: at, parens: 0 })
    } else if (char === '"') {
      hide(at, at + 1)
      if (top.inside === 'double') stack.pop()
      else stack.push({ inside: 'double', start: at, parens: 0 })
    } else if (
      char === "'" &&
      top.inside !== 'double' &&
      !(top.inside === 'braces' && stack.at(-2)?.inside === 'double')
    ) {
      const end = text.indexOf("'", at + 1)
      if (end < 0) open = at
      hide(at, end < 0 ? text.length : end + 1)
      at = end < 0 ? text.length : end
    } else if (bare && char === '#' && (at === 0 || /[\s;&|()]/.test(text[at - 1]!))) {
      const end = text.indexOf('\n', at)
      hide(at, end < 0 ? text.length : end, ' ')
      at = (end < 0 ? text.length : end) - 1
    } else if (bare && char === '(') top.parens++
    else if (bare && char === ')' && top.parens > 0) top.parens--
    else if (top.inside === 'script' && char === ')' && stack.length > 1) stack.pop()
    else if (top.inside === 'braces' && char === '}') {
      hide(at, at + 1)
      stack.pop()
    } else {
      if (
        char === '$' &&
        top.inside !== 'braces' &&
        !(top.inside === 'double' ? /[A-Za-z0-9_?!#@*$-]/ : named).test(next)
      )
        dollars.push(at)
      if (!bare) hide(at, at + 1)
    }
  }
  open ??= stack.length > 1 ? stack.at(-1)!.start : undefined
  return { text: out.join(''), dollars, escapes, ...(open !== undefined && { open }) }
})

/** A place of a script that a pattern found. */
export interface Match {
  readonly scripted: Scripted
  readonly groups: readonly (string | undefined)[]
  /** Where it stands in the script's text. */
  readonly start: number
  readonly end: number
  /** The file span of a stretch of the script. */
  readonly spanOf: (start: number, end: number) => Span
}

/** Looks for a global pattern in what stands bare in the scripts of the build. */
export function* bareMatches(document: DockerfileDocument, pattern: RegExp): Generator<Match> {
  for (const scripted of builtOf(document)) {
    const { script } = scripted
    for (const found of bareOf(script).text.matchAll(pattern)) {
      const start = found.index
      yield {
        scripted,
        groups: found,
        start,
        end: start + found[0].length,
        spanOf: (from, to) => script.source.toSpan(from, to),
      }
    }
  }
}
