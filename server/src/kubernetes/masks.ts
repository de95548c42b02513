import type { Span } from '../core/types.js'

/**
 * Takes out of a text what is no YAML: Go template actions, as Helm charts are full of them, and the markers of an
 * unfinished git merge. What is taken out is overwritten, never removed, so that every offset stays true.
 */
export interface Masked {
  /** Of the same length as the text, with its line breaks where they were. */
  readonly text: string
  readonly actions: readonly Action[]
  /** The marker lines of conflicts, one span for each conflict: from `<<<<<<<` to the end of `>>>>>>>`'s line. */
  readonly conflicts: readonly Span[]
}

/** `{{ … }}`. */
export interface Action {
  readonly span: Span
  /** For an action that stands alone and writes something: the column where what it writes begins. */
  readonly writes: number | undefined
}

/** Longer actions than this are taken to be unclosed: nobody writes them, and looking further could take long. */
const longest = 4000

export function mask(text: string): Masked {
  const hasActions = text.includes('{{')
  const hasConflicts = text.search(marker) !== -1
  if (!hasActions && !hasConflicts) return { text, actions: [], conflicts: [] }
  const conflicts = hasConflicts ? findConflicts(text) : []
  const pieces: { readonly span: Span; readonly fill: string }[] = conflicts.flatMap(({ masked }) => masked)
  const whole = overwrite(text, pieces)
  const actions = hasActions ? findActions(whole) : []
  return {
    text: overwrite(
      whole,
      actions.map(action => ({ span: action.span, fill: action.alone ? ' ' : 'x' })),
    ),
    actions,
    conflicts: conflicts.map(({ span }) => span),
  }
}

/** Overwrites spans, which are in order, with a character; line breaks stay, and after one everything is blank. */
function overwrite(text: string, pieces: readonly { readonly span: Span; readonly fill: string }[]): string {
  if (pieces.length === 0) return text
  const out: string[] = []
  let done = 0
  for (const { span, fill } of pieces) {
    const lines = text.slice(span.start, span.end).split('\n')
    out.push(text.slice(done, span.start))
    out.push(lines.map((line, i) => blank(line, i === 0 ? fill : ' ')).join('\n'))
    done = span.end
  }
  out.push(text.slice(done))
  return out.join('')
}

const blank = (line: string, fill: string): string =>
  line.endsWith('\r') ? `${fill.repeat(line.length - 1)}\r` : fill.repeat(line.length)

// ---- Go templates

interface FoundAction extends Action {
  /** Nothing but other actions and white space beside it on its lines. */
  readonly alone: boolean
}

function findActions(text: string): FoundAction[] {
  const spans: Span[] = []
  let close = text.indexOf('}}')
  for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', spans.at(-1)?.end)) {
    if (close !== -1 && close < at) close = text.indexOf('}}', at)
    spans.push({ start: at, end: close === -1 || close - at > longest ? lineEnd(text, at) : actionEnd(text, at) })
  }
  return placed(text, spans)
}

/** Behind the `}}` that closes an action; `}}` within its strings and comments do not. */
function actionEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + longest)
  if (/^\{\{-?\s*\/\*/.test(text.slice(start, start + 20))) {
    const end = text.indexOf('*/', start)
    const close = end === -1 ? -1 : text.indexOf('}}', end)
    if (close !== -1 && close < limit) return close + 2
  }
  for (let i = start + 2; i < limit; i++) {
    const char = text.charAt(i)
    if (char === '}' && text.charAt(i + 1) === '}') return i + 2
    if (char === '"' || char === '`' || char === "'") {
      const end = stringEnd(text, i, limit)
      if (end === -1) break
      i = end
    }
  }
  return text.indexOf('}}', start) + 2
}

/** Where a Go string ends: at its closing quote. -1 where it does not. */
function stringEnd(text: string, start: number, limit: number): number {
  const quote = text.charAt(start)
  for (let i = start + 1; i < limit; i++) {
    const char = text.charAt(i)
    if (char === quote) return i
    if (quote !== '`' && char === '\n') return -1
    if (quote !== '`' && char === '\\') i++
  }
  return -1
}

/** Looks which actions stand alone on their lines, and where what they write begins. */
function placed(text: string, spans: readonly Span[]): FoundAction[] {
  const found: FoundAction[] = []
  for (let i = 0; i < spans.length; ) {
    // a row of actions with nothing but blanks between them stands or falls together
    let last = i
    while (last + 1 < spans.length && isBlank(text, spans[last]!.end, spans[last + 1]!.start)) last++
    const from = spans[i]!.start
    const lineStart = text.lastIndexOf('\n', from - 1) + 1
    const to = spans[last]!.end
    const alone = isBlank(text, lineStart, from) && isBlank(text, to, lineEnd(text, to))
    for (; i <= last; i++) {
      const span = spans[i]!
      const writes = alone ? columnOf(text.slice(span.start, span.end), from - lineStart) : undefined
      found.push({ span, alone, writes })
    }
  }
  return found
}

const silent =
  /^\{\{-?\s*(?:\/\*|\$\w*\s*(?:,\s*\$\w+\s*)?:?=|(?:if|else|end|with|range|define|block|break|continue)\b)/

/** `nindent 4` says where the text begins; else it begins where the action stands. */
function columnOf(action: string, column: number): number | undefined {
  if (silent.test(action)) return undefined
  const indent = [...action.matchAll(/\bn?indent +\(?(?:int +)?(\d+)/g)].at(-1)?.[1]
  return indent === undefined ? column : Number(indent)
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code !== 32 && code !== 9 && code !== 13) return false
  }
  return true
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  if (end === -1) return text.length
  return text.charCodeAt(end - 1) === 13 ? end - 1 : end
}

// ---- git conflicts

interface Conflict {
  readonly span: Span
  readonly masked: readonly { readonly span: Span; readonly fill: string }[]
}

const marker = /^(?:<{7}(?= |\r?$)|\|{7}(?= |\r?$)|={7}(?=\r?$)|>{7}(?= |\r?$)).*$/gm

/** Our side of a conflict stays, the other side goes: both together would be nonsense. */
function findConflicts(text: string): Conflict[] {
  const conflicts: Conflict[] = []
  let start: number | undefined
  let middle: number | undefined
  const close = (from: number, drop: number, end: number) =>
    conflicts.push({
      span: { start: from, end },
      masked: [
        ...(drop === from ? [] : [{ span: { start: from, end: lineEnd(text, from) }, fill: ' ' }]),
        { span: { start: drop, end }, fill: ' ' },
      ],
    })
  for (const { 0: line, index } of text.matchAll(marker)) {
    const end = lineEnd(text, index)
    if (line.startsWith('<')) {
      if (start !== undefined) close(start, start, lineEnd(text, start))
      start = index
      middle = undefined
    } else if (line.startsWith('>')) {
      close(start ?? index, middle ?? index, end)
      start = middle = undefined
    } else if (start !== undefined) middle ??= index
    // what is around it stands in another document
    else close(index, index, end)
  }
  // a document that was cut in the middle of a conflict
  if (start !== undefined) close(start, middle ?? start, middle === undefined ? lineEnd(text, start) : text.length)
  return conflicts
}
