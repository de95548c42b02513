import { type Range, shellWords, unquote } from './lex.js'
import { lineAt } from './lines.js'
import { part } from './mapped.js'
import type { Heredoc, MappedText } from './model.js'

/** A heredoc that a line announces, before its body is read. Offsets into the line. */
interface Announced extends Range {
  readonly name: string
  readonly nameStart: number
  readonly quoted: boolean
  readonly stripTabs: boolean
}

/** `<<EOF` as a word of its own, the whole of `word`. */
export function heredocWord(word: string): Omit<Announced, 'start' | 'end'> | undefined {
  const match = /^(\d*<<(-?)\s*)([^<]+)$/.exec(word)
  if (!match) return undefined
  const [, before = '', dash, rest = ''] = match
  const words = shellWords(rest)
  if (words?.length !== 1 || words[0]!.start !== 0 || words[0]!.end !== rest.length) return undefined
  const name = unquote(rest, '\\')
  return { name, nameStart: before.length, quoted: quotes(name) !== quotes(rest), stripTabs: dash === '-' }
}

const quotes = (text: string): number => text.replace(/[^"']/g, '').length

/** The heredocs that a RUN, COPY or ADD line announces, in order. */
export function announced(line: string): Announced[] {
  if (!line.includes('<<')) return []
  return (shellWords(line) ?? []).flatMap(({ start, end }) => {
    const found =
      line.startsWith('<<', start) || /\d/.test(line[start]!) ? heredocWord(line.slice(start, end)) : undefined
    return found ? [{ ...found, start, end }] : []
  })
}

/**
 * Reads the bodies of the heredocs that `line` announces, from `from` on, one after the other.
 * Returns them with offsets into `text`, and where the next line begins.
 */
export function readHeredocs(
  text: string,
  line: MappedText,
  from: number,
): { readonly heredocs: Heredoc[]; readonly next: number } {
  const heredocs: Heredoc[] = []
  let next = from
  for (const { name, nameStart, quoted, stripTabs, start, end } of announced(line.text)) {
    const body = next
    let terminator: Heredoc['terminator']
    let bodyEnd = text.length
    while (next < text.length && !terminator) {
      const lineStart = next
      const { stop, after } = lineAt(text, next)
      let begin = lineStart
      if (stripTabs) while (begin < stop && text[begin] === '\t') begin++
      if (stop - begin === name.length && text.startsWith(name, begin)) {
        terminator = { start: begin, end: stop }
        bodyEnd = lineStart
      }
      next = after
    }
    const raw = text.slice(body, bodyEnd)
    heredocs.push({
      name,
      nameSpan: part(line, start, end).toSpan(nameStart, end - start),
      span: line.toSpan(start, end),
      quoted,
      stripTabs,
      body: { start: body, end: bodyEnd },
      text: stripTabs ? raw.replace(/^\t+/gm, '') : raw,
      ...(terminator && { terminator }),
    })
  }
  return { heredocs, next }
}
