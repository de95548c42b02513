import type { Span } from '../../core/types.js'

/**
 * CoreDNS' Corefile, read tolerantly: server blocks with plugins, plugins with arguments and blocks of their own.
 * Blanks, indentation included, only separate words, so that the lines of a block scalar can be read where they stand.
 */

/** A word, quotes taken off. */
export interface Word {
  readonly text: string
  /** With its quotes. */
  readonly span: Span
}

/** A plugin, or a property inside the block of one: `forward . 8.8.8.8 { max_concurrent 1000 }`. */
export interface Directive {
  readonly name: Word
  readonly args: readonly Word[]
  /** What stands between its braces; `undefined` where it has none. */
  readonly block: readonly Directive[] | undefined
  /** From the name to the end of the line, or to the closing brace. */
  readonly span: Span
}

/** `.:53 { … }`, or a snippet `(name) { … }`. */
export interface ServerBlock {
  /** The zones it answers for, with protocol and port as written: `.:53`, `dns://example.org`. */
  readonly keys: readonly Word[]
  readonly snippet: boolean
  readonly directives: readonly Directive[]
  readonly span: Span
}

export interface CorefileProblem {
  /** `unclosed`: a `{` whose `}` never comes. `stray`: a `}` that closes nothing. */
  readonly code: 'unclosed' | 'stray'
  readonly span: Span
}

export interface Corefile {
  readonly blocks: readonly ServerBlock[]
  readonly problems: readonly CorefileProblem[]
}

interface Token extends Word {
  /** The first word of its line. */
  readonly first: boolean
  /** How far its line is indented. */
  readonly indent: number
}

/** Reads the Corefile in `text` from `start` to `end`; spans count from the start of `text`. Never throws. */
export function parseCorefile(text: string, start = 0, end = text.length): Corefile {
  const words = tokens(text, start, end)
  const strict = read(words, false)
  // Where a brace is missing, indentation tells which one: the words alone would always blame the outermost.
  return strict.problems.some(({ code }) => code === 'unclosed') ? read(words, true) : strict
}

function read(words: readonly Token[], byIndent: boolean): Corefile {
  const reading: Reading = { tokens: words, problems: [], byIndent, at: 0 }
  const blocks: ServerBlock[] = []
  for (let token = next(reading); token; token = next(reading)) {
    if (token.text === '}') stray(reading, token)
    else blocks.push(serverBlock(reading, token.span.start))
  }
  return { blocks, problems: reading.problems }
}

function tokens(text: string, start: number, end: number): readonly Token[] {
  const found: Token[] = []
  let first = true
  let indent = 0
  let at = start
  while (at < end) {
    const char = text[at]!
    if (char === '\n') first = true
    if (/\s/.test(char)) at++
    else if (char === '#') at = lineEnd(text, at, end)
    else {
      const to = char === '"' ? quoteEnd(text, at, end) : wordEnd(text, at, end)
      const source = text.slice(at, to)
      const bare = char === '"' ? source.slice(1, source.endsWith('"') && source.length > 1 ? -1 : undefined) : source
      if (first) indent = at - (text.lastIndexOf('\n', at - 1) + 1)
      found.push({ text: bare, span: { start: at, end: to }, first, indent })
      first = false
      at = to
    }
  }
  return found
}

function lineEnd(text: string, from: number, end: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 || at > end ? end : at
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !/\s/.test(text[at]!)) at++
  return at
}

function quoteEnd(text: string, from: number, end: number): number {
  let at = from + 1
  while (at < end && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return Math.min(at + 1, end)
}

/** Deeper blocks than any plugin has are read as one: a file of nothing but braces shall not exhaust the stack. */
const deepest = 20

/** How far the reading has come. */
interface Reading {
  readonly tokens: readonly Token[]
  readonly problems: CorefileProblem[]
  /** A brace that stands further left than the line that opened the block closes the block around it. */
  readonly byIndent: boolean
  at: number
}

const next = ({ tokens, at }: Reading): Token | undefined => tokens[at]

const endOf = ({ tokens, at }: Reading, otherwise: number): number => tokens[at - 1]?.span.end ?? otherwise

function stray(reading: Reading, { span }: Token): void {
  reading.problems.push({ code: 'stray', span })
  reading.at++
}

/** Keys go on over line ends after a comma, as in a Caddyfile; without a brace the rest of the file is the block. */
function serverBlock(reading: Reading, start: number): ServerBlock {
  const written: Word[] = []
  let open: Token | undefined
  for (let token = next(reading); token && token.text !== '}' && !open; token = next(reading)) {
    if (token.first && written.length > 0 && !written.at(-1)!.text.endsWith(',')) {
      // a brace on a line of its own still opens the block
      if (token.text !== '{') break
    }
    if (token.text === '{') open = token
    else written.push(token)
    reading.at++
  }
  const keys = written.flatMap(withoutComma)
  const read = directives(reading, open, 0)
  return {
    keys,
    snippet: /^\(.*\)$/.test(keys[0]?.text ?? ''),
    directives: read,
    span: { start, end: endOf(reading, start) },
  }
}

/** What stands up to the closing brace; to the end of the file where `open` is missing. */
function directives(reading: Reading, open: Token | undefined, depth: number): readonly Directive[] {
  const found: Directive[] = []
  for (let token = next(reading); token; token = next(reading)) {
    if (token.text === '}') {
      if (open && reading.byIndent && token.indent < open.indent) break
      if (open) {
        reading.at++
        return found
      }
      stray(reading, token)
    } else if (depth > deepest) reading.at++
    else found.push(directive(reading, token, depth))
  }
  if (open) reading.problems.push({ code: 'unclosed', span: open.span })
  return found
}

function directive(reading: Reading, name: Token, depth: number): Directive {
  reading.at++
  const args: Word[] = []
  let block: readonly Directive[] | undefined
  for (let token = next(reading); token && !block && !token.first && token.text !== '}'; token = next(reading)) {
    reading.at++
    if (token.text === '{') block = directives(reading, token, depth + 1)
    else args.push(token)
  }
  return { name, args, block, span: { start: name.span.start, end: endOf(reading, name.span.end) } }
}

function withoutComma({ text, span }: Word): readonly Word[] {
  const bare = text.replace(/,+$/, '')
  return bare === '' ? [] : [{ text: bare, span: { start: span.start, end: span.start + bare.length } }]
}

/** The zone of a server block's key, without protocol and port: `.` of `.:53`, `example.org` of `tls://example.org:853`. */
export const zoneOf = (key: string): string => key.replace(/^[a-z0-9]+:\/\//, '').replace(/:\d+$/, '') || '.'

/** The port of a server block's key; 53 (or that of the protocol) where none is written. */
export function portOf(key: string): number {
  const written = /:(\d+)$/.exec(key)?.[1]
  if (written !== undefined) return Number(written)
  if (key.startsWith('tls://') || key.startsWith('quic://')) return 853
  if (key.startsWith('https://') || key.startsWith('https3://')) return 443
  return key.startsWith('grpc://') ? 443 : 53
}

/** A directive and its way there: the server block and the plugin around a property. */
export interface DirectivePlace {
  readonly block: ServerBlock
  /** The plugin, or the plugin around the property. */
  readonly plugin: Directive
  /** The property inside the plugin's block; `undefined` on the plugin itself. */
  readonly property: Directive | undefined
}

/** What stands at an offset: a key of a server block, or a plugin with the property of it. */
export function locateIn(
  { blocks }: Corefile,
  offset: number,
): DirectivePlace | { readonly block: ServerBlock; readonly key: Word } | undefined {
  const inside = ({ start, end }: Span): boolean => start <= offset && offset <= end
  const block = blocks.find(({ span }) => inside(span))
  if (!block) return undefined
  const key = block.keys.find(({ span }) => inside(span))
  if (key) return { block, key }
  const plugin = block.directives.find(({ span }) => inside(span))
  return plugin && { block, plugin, property: plugin.block?.find(({ span }) => inside(span)) }
}
