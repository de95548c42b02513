import type { Span } from '../core/types.js'
import { imageRanges, stringRanges } from './ast.js'
import { readHeredocs } from './heredocs.js'
import { keywords } from './keywords.js'
import { plainWords, quoteAround, quotedWords, type Range, unquote } from './lex.js'
import { readHeader } from './lines.js'
import type {
  Escape,
  ExecWord,
  Flag,
  FlagOption,
  Heredoc,
  ImageReference,
  Instruction,
  MappedText,
  Pair,
  Problem,
  Word,
} from './model.js'
import { comment } from './scan.js'
import { flagValue, keywordOf, type Split, split, strings } from './split.js'

/** What an instruction says, without its place in a file: everything that its own text decides. */
export interface Details extends Omit<Instruction, 'index' | 'trigger' | 'image'> {
  readonly trigger?: Details
}

/** Longer lines are cut into keyword and rest, and no further. */
const longest = 1_000_000

/** Reads one instruction. `text` is the instruction alone, from its keyword to its end; so spans count from its start. */
export function readPiece(text: string, escapeChar: Escape): Details {
  const header = readHeader(text, 0, escapeChar)
  const cut = split(header.line.text)
  const outer = { start: 0, end: header.end }
  const details = readLine(header.line, cut, escapeChar, outer)
  const inner = innermost(details)
  const takes =
    inner.form === 'shell' && (inner.keyword === 'RUN' || inner.keyword === 'COPY' || inner.keyword === 'ADD')
  const { heredocs } = takes && header.line.text.includes('<<') ? readHeredocs(text, header.line, header.next) : none
  const span = { start: 0, end: text.length }
  const problems = [...details.problems, ...heredocs.flatMap(heredoc => unterminated(heredoc))]
  const around = {
    emptyContinuations: header.blanks,
    comments: header.comments.map(one => comment(text, one, true)),
    heredocs,
  }
  const trigger = details.trigger && {
    ...details.trigger,
    ...(details.trigger === inner && heredocs.length > 0
      ? { heredocs, span: { start: details.trigger.span.start, end: text.length } }
      : {}),
  }
  return { ...details, ...around, span, problems, ...(trigger && { trigger }) }
}

const none: { readonly heredocs: Heredoc[] } = { heredocs: [] }

const innermost = (details: Details): Details =>
  details.keyword === 'ONBUILD' && details.trigger ? details.trigger : details

const unterminated = ({ name, span, terminator }: Heredoc): Problem[] =>
  terminator ? [] : [{ code: 'unterminated-heredoc', span, args: { name } }]

/** The part of an instruction that depends on its keyword. */
type Arguments = Pick<Details, 'args'> & Partial<Details>

function readLine(line: MappedText, cut: Split, escapeChar: Escape, header: Span, inner = false): Details {
  const keyword = keywordOf(line.text, cut)
  const { rest } = cut
  const rawArguments = line.text.slice(rest.start, rest.end)
  const known = keywords.has(keyword)
  const readArguments = rawArguments.length > longest ? nothing : (readers[keyword] ?? readPlain)
  const read = readArguments({ line, rest, raw: rawArguments, keyword, escapeChar, inner })
  return {
    keyword,
    written: line.text.slice(cut.keyword.start, cut.keyword.end),
    keywordSpan: line.toSpan(cut.keyword.start, cut.keyword.end),
    span: header,
    header,
    flags: cut.flags.map(flag => readFlag(line, flag)),
    argumentsSpan: line.toSpan(rest.start, rest.end),
    rawArguments,
    form: undefined,
    exec: [],
    pairs: [],
    heredocs: [],
    emptyContinuations: [],
    comments: [],
    ...read,
    problems: known
      ? (read.problems ?? [])
      : [{ code: 'unknown-instruction', span: line.toSpan(cut.keyword.start, cut.keyword.end), args: { keyword } }],
  }
}

/** What the readers of arguments get. */
interface Given {
  readonly line: MappedText
  readonly rest: Range
  readonly raw: string
  readonly keyword: string
  readonly escapeChar: Escape
  /** True behind ONBUILD and HEALTHCHECK. */
  readonly inner: boolean
}

const nothing = (): Arguments => ({ args: [] })

/** Words between blanks: FROM, EXPOSE, and unknown instructions. */
const readPlain = ({ line, rest, raw, escapeChar }: Given): Arguments => ({
  args: plainWords(raw).map(range => word(line, moved(range, rest.start), escapeChar)),
})

/** One word, blanks and all: WORKDIR, USER, STOPSIGNAL, MAINTAINER. */
const readWhole = ({ line, rest, raw, escapeChar }: Given): Arguments => ({
  args: raw === '' ? [] : [word(line, rest, escapeChar)],
})

/** A JSON array of strings, or what `otherwise` makes of it. */
const maybeExec =
  (otherwise: (given: Given) => Arguments) =>
  (given: Given): Arguments => {
    const { line, rest, raw, keyword } = given
    const values = strings(raw)
    if (values === undefined) return { ...otherwise(given), form: 'shell' }
    const span = line.toSpan(rest.start, rest.end)
    if (values === 'mixed')
      return { ...otherwise(given), form: 'shell', problems: [{ code: 'not-strings', span, args: { keyword } }] }
    const ranges = stringRanges(raw)
    const exec = values.flatMap((value, index): ExecWord[] => {
      const range = ranges[index]
      if (!range) return []
      const start = rest.start + range.start
      const end = rest.start + range.end
      return [{ text: value, value, span: line.toSpan(start, end), quote: '"', inner: line.toSpan(start + 1, end - 1) }]
    })
    return { args: exec, exec, form: 'exec' }
  }

/** The image that a FROM names, with offsets as in `readPiece`. Apart, because few ask and it takes its time. */
export function readImage(text: string, escapeChar: Escape): ImageReference | undefined {
  const { line } = readHeader(text, 0, escapeChar)
  const { rest } = split(line.text)
  const first = plainWords(line.text.slice(0, rest.end), rest.start)[0]
  if (!first) return undefined
  const quoted = quoteAround(line.text.slice(first.start, first.end), escapeChar) ? 1 : 0
  return imageAt(line, first.start + quoted, first.end - quoted)
}

/** Reads the image's name between two indexes of a line. `resolved` is left out. */
export function imageAt(line: MappedText, start: number, end: number): ImageReference {
  const text = line.text.slice(start, end)
  const ranges = imageRanges(text)
  const textOf = (range: Range): string => text.slice(range.start, range.end)
  const spanOf = (range: Range): Span => line.toSpan(start + range.start, start + range.end)
  const { registry, repository, tag, digest } = ranges
  return {
    text,
    span: line.toSpan(start, end),
    repository: textOf(repository),
    ...(registry && { registry: textOf(registry) }),
    ...(tag && { tag: textOf(tag) }),
    ...(digest && { digest: textOf(digest) }),
    spans: {
      repository: spanOf(repository),
      ...(registry && { registry: spanOf(registry) }),
      ...(tag && { tag: spanOf(tag) }),
      ...(digest && { digest: spanOf(digest) }),
    },
    variables: text.includes('$'),
  }
}

/** `key=value …`, or the old `KEY key value`, for which the first word decides. */
function readPairs(given: Given): Arguments {
  const { line, rest, raw, keyword, escapeChar } = given
  const words = quotedWords(raw, escapeChar)
  const first = words[0]
  if (!first) return { args: [] }
  const problem = (code: 'missing-equals' | 'missing-value', range: Range): Problem => ({
    code,
    span: line.toSpan(rest.start + range.start, rest.start + range.end),
    args: { keyword, word: raw.slice(range.start, range.end) },
  })
  if (keyword !== 'ARG' && !raw.slice(first.start, first.end).includes('=')) {
    const gap = /[\t\v\f\r ]+/.exec(raw)
    const keyEnd = gap?.index ?? raw.length
    const key = word(line, { start: rest.start, end: rest.start + keyEnd }, escapeChar)
    if (!gap)
      return {
        args: [key],
        pairs: [{ key, assigned: false, span: key.span }],
        problems: [problem('missing-value', { start: 0, end: raw.length })],
      }
    const value = word(line, { start: rest.start + keyEnd + gap[0].length, end: rest.end }, escapeChar)
    const span = line.toSpan(rest.start, rest.end)
    return { args: [word(line, rest, escapeChar)], pairs: [{ key, value, assigned: false, span }] }
  }
  const problems: Problem[] = []
  const pairs = words.map((range): Pair => {
    const { start, end } = moved(range, rest.start)
    const equals = line.text.slice(start, end).indexOf('=')
    if (equals < 0) {
      if (keyword !== 'ARG') problems.push(problem('missing-equals', range))
      const key = word(line, { start, end }, escapeChar)
      return { key, assigned: false, span: key.span }
    }
    return {
      key: word(line, { start, end: start + equals }, escapeChar),
      value: word(line, { start: start + equals + 1, end }, escapeChar),
      assigned: true,
      span: line.toSpan(start, end),
    }
  })
  return { args: words.map(range => word(line, moved(range, rest.start), escapeChar)), pairs, problems }
}

/** ONBUILD: the rest is an instruction, flags and all. BuildKit refuses an ONBUILD there, so that one is not read on. */
function readOnbuild(given: Given): Arguments {
  const { line, rest, escapeChar } = given
  const read = readPlain(given)
  if (read.args.length === 0 || given.inner) return read
  const trigger = readLine(
    line,
    split(line.text.slice(0, rest.end), rest.start),
    escapeChar,
    line.toSpan(rest.start, rest.end),
    true,
  )
  return { ...read, form: trigger.form, trigger, problems: trigger.problems }
}

/** HEALTHCHECK: `NONE`, or `CMD` and a command in either form. */
function readHealthcheck(given: Given): Arguments {
  const { line, rest, escapeChar } = given
  const read = readPlain(given)
  const type = read.args[0]
  if (type?.value.toUpperCase() !== 'CMD') return read
  const keywordEnd = rest.start + type.text.length
  let start = keywordEnd
  while (start < rest.end && /\s/.test(line.text[start]!)) start++
  const cut: Split = { keyword: { start: rest.start, end: keywordEnd }, flags: [], rest: { start, end: rest.end } }
  const trigger = readLine(line, cut, escapeChar, line.toSpan(rest.start, rest.end), true)
  return { ...read, form: trigger.form, exec: trigger.exec, trigger, problems: trigger.problems }
}

const readers: Readonly<Record<string, (given: Given) => Arguments>> = {
  ADD: maybeExec(readPlain),
  ARG: readPairs,
  CMD: maybeExec(readPlain),
  COPY: maybeExec(readPlain),
  ENTRYPOINT: maybeExec(readPlain),
  ENV: readPairs,
  HEALTHCHECK: readHealthcheck,
  LABEL: readPairs,
  MAINTAINER: readWhole,
  ONBUILD: readOnbuild,
  RUN: maybeExec(readPlain),
  SHELL: maybeExec(readPlain),
  STOPSIGNAL: readWhole,
  USER: readWhole,
  VOLUME: maybeExec(readPlain),
  WORKDIR: readWhole,
}

const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by })

function word(line: MappedText, { start, end }: Range, escapeChar: Escape): Word {
  const text = line.text.slice(start, end)
  const quote = quoteAround(text, escapeChar)
  return { text, value: unquote(text, escapeChar), span: line.toSpan(start, end), ...(quote && { quote }) }
}

const withOptions = new Set(['mount', 'device'])

function readFlag(line: MappedText, { start, end }: Range): Flag {
  const written = line.text.slice(start, end)
  const equals = written.indexOf('=')
  const name = written.slice(2, equals < 0 ? undefined : equals)
  const span = line.toSpan(start, end)
  if (equals < 0) return { name, span, nameSpan: span, options: [] }
  const valueStart = start + equals + 1
  return {
    name,
    value: flagValue(written.slice(equals + 1)),
    valueText: written.slice(equals + 1),
    span,
    nameSpan: line.toSpan(start, start + equals),
    valueSpan: line.toSpan(valueStart, end),
    options: withOptions.has(name) ? readOptions(line, valueStart, end) : [],
  }
}

/** Cuts `type=cache,target=/x` at its commas; those between quotes do not count. */
function readOptions(line: MappedText, from: number, to: number): FlagOption[] {
  const options: FlagOption[] = []
  let quote = ''
  let start = from
  for (let at = from; at <= to; at++) {
    const char = at < to ? line.text[at]! : ','
    if (at < to && quote) {
      if (char === quote) quote = ''
      continue
    }
    if (char === '"' || char === "'") quote = char
    if (char !== ',') continue
    if (at > start) options.push(readOption(line, start, at))
    start = at + 1
  }
  return options
}

function readOption(line: MappedText, start: number, end: number): FlagOption {
  const written = line.text.slice(start, end)
  const lead = /^["']/.test(written) ? 1 : 0
  const equals = written.indexOf('=')
  const keyEnd = equals < 0 ? written.length : equals
  const span = line.toSpan(start, end)
  const keySpan = line.toSpan(start + lead, start + keyEnd)
  const key = flagValue(written)
    .slice(0, keyEnd - lead)
    .toLowerCase()
  if (equals < 0) return { key, span, keySpan }
  const open = /^["']/.test(written.slice(equals + 1)) && lead === 0 ? 1 : 0
  const close = (open || lead) && /["']$/.test(written) ? 1 : 0
  const valueSpan = line.toSpan(start + equals + 1 + open, Math.max(start + equals + 1 + open, end - close))
  return { key, value: flagValue(written).slice(equals - lead + 1), span, keySpan, valueSpan }
}

/** The same with every span `by` further on. */
export function shiftDetails<T>(value: T, by: number): T {
  if (by === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.length === 0 ? value : (value.map(item => shiftDetails(item, by)) as T)
  const from = value as Record<string, unknown>
  const to: Record<string, unknown> = {}
  for (const key in from) {
    const item = from[key]
    to[key] =
      typeof item === 'object'
        ? shiftDetails(item, by)
        : key === 'start' || key === 'end'
          ? (item as number) + by
          : item
  }
  return to as T
}
