import type { Range } from './lex.js'
import { isBlank } from './lines.js'

/** A line cut into keyword, flags and arguments. Offsets into the line. */
export interface Split {
  readonly keyword: Range
  readonly flags: readonly Range[]
  /** From the first character behind the flags to the last that is not blank. Empty at the end of the line where there are none. */
  readonly rest: Range
}

/** BuildKit cuts the keyword at these, and at no other blank. */
const betweenWords = /[\t\v\f\r ]+/g

/** Cuts an instruction's line as BuildKit does: flags are the words with two dashes in front of everything else; `--` ends them. */
export function split(line: string, from = 0): Split {
  let start = from
  while (start < line.length && isBlank(line.charCodeAt(start))) start++
  let end = line.length
  while (end > start && isBlank(line.charCodeAt(end - 1))) end--
  betweenWords.lastIndex = start
  const gap = betweenWords.exec(line)
  const keywordEnd = gap && gap.index < end ? gap.index : end
  const flags: Range[] = []
  let at = keywordEnd
  for (;;) {
    while (at < end && isBlank(line.charCodeAt(at))) at++
    if (!line.startsWith('--', at) || at >= end) break
    const flagEnd = behindFlag(line, at, end)
    const written = line.slice(at, flagEnd)
    const flag = { start: at, end: flagEnd }
    at = flagEnd
    if (written === '--') {
      while (at < end && isBlank(line.charCodeAt(at))) at++
      break
    }
    flags.push(flag)
  }
  return { keyword: { start, end: keywordEnd }, flags, rest: { start: at, end } }
}

/** The end of a flag: quotes keep blanks together, and a backslash escapes here whatever the escape directive says. */
function behindFlag(line: string, start: number, end: number): number {
  let quote = ''
  let at = start
  for (; at < end; at++) {
    const char = line[at]!
    if (char === '\\') at++
    else if (quote) {
      if (char === quote) quote = ''
    } else if (isBlank(line.charCodeAt(at))) break
    else if (char === '"' || char === "'") quote = char
  }
  return Math.min(at, end)
}

/** A flag's text without quotes and escapes, as BuildKit takes them off: a backslash escapes between single quotes too. */
export function flagValue(written: string): string {
  if (!/["'\\]/.test(written)) return written
  let out = ''
  let quote = ''
  for (let at = 0; at < written.length; at++) {
    const char = written[at]!
    if (char === '\\') out += written[++at] ?? ''
    else if (quote) {
      if (char === quote) quote = ''
      else out += char
    } else if (char === '"' || char === "'") quote = char
    else out += char
  }
  return out
}

const takesHeredocs = new Set(['RUN', 'COPY', 'ADD'])

/** True where BuildKit looks for heredocs in this line: RUN, COPY and ADD, also behind ONBUILD, and not in exec form. */
export function mayHaveHeredocs(line: string): boolean {
  let cut = split(line)
  if (keywordOf(line, cut) === 'ONBUILD') cut = split(line, cut.rest.start)
  if (!takesHeredocs.has(keywordOf(line, cut))) return false
  return strings(line.slice(cut.rest.start, cut.rest.end)) === undefined
}

export const keywordOf = (line: string, { keyword }: Split): string =>
  line.slice(keyword.start, keyword.end).toUpperCase()

/** The strings of an exec form; `'mixed'` for a JSON array of other things, which stops the build; `undefined` where it is no JSON array. */
export function strings(text: string): readonly string[] | 'mixed' | undefined {
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (!Array.isArray(value)) return undefined
    return value.every(item => typeof item === 'string') ? value : 'mixed'
  } catch {
    return undefined
  }
}
