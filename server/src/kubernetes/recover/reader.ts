import { countWhere } from '../../core/search.js'
import type { Span } from '../../core/types.js'
import type { MapNode, ScalarNode, SeqNode, YamlComment, YamlProblem, YamlProblemCode } from '../model.js'

/**
 * Where a reading of a YAML document stands, and what it has found. The one mutable thing of this language;
 * it lives for one `readYaml`.
 */
export interface Reader {
  /** What is read: masked, and cut off at the `...` line. */
  readonly text: string
  /** The same with what the mask hides. Values are taken from here. */
  readonly original: string
  readonly actions: readonly { readonly span: Span }[]
  readonly problems: YamlProblem[]
  readonly comments: YamlComment[]
  readonly anchors: Map<string, Anchored>
  pos: number
  /** Where the current line begins. */
  lineStart: number
  /** Columns to add on this line, because a tab counts as two. */
  shift: number
  /** How many `[` and `{` are open. */
  flow: number
  /** A bracket that is never closed was seen: from now on a line that looks like block YAML ends them. */
  strict: boolean
  /** Set where brackets were left without being closed: at a line of block structure, or at the end of the text. */
  escaped: boolean
  /** Maps and sequences around the current place. */
  depth: number
  /** Values read so far, what aliases stand for counted each time. */
  size: number
  /** Those of them that aliases stand for. */
  expanded: number
  /** After a plain scalar: the column from which tabs in the lines below do no harm. */
  tabsFrom: number | undefined
}

export const newReader = (text: string, original: string, actions: Reader['actions']): Reader => ({
  text,
  original,
  actions,
  problems: [],
  comments: [],
  anchors: new Map(),
  pos: 0,
  lineStart: 0,
  shift: 0,
  flow: 0,
  strict: false,
  escaped: false,
  depth: 0,
  size: 0,
  expanded: 0,
  tabsFrom: undefined,
})

/** What an anchor names; `undefined` as long as its node is not read to the end. */
export interface Anchored {
  readonly node: MapNode | SeqNode | ScalarNode | undefined
  readonly size: number
}

export const TAB = 9
export const LF = 10
export const CR = 13
export const SPACE = 32
export const HASH = 35
export const DASH = 45
export const COLON = 58

/** The character at an offset; NaN behind the end, which is equal to nothing. */
export const char = (r: Reader, at = r.pos): number => r.text.charCodeAt(at)

export const atEnd = (r: Reader): boolean => r.pos >= r.text.length

/** The column of the current place. Tabs before it count two. */
export const column = (r: Reader): number => r.pos - r.lineStart + r.shift

export const isBreak = (code: number): boolean => code === LF || code === CR
/** A space, a tab, a line break or the end of the text. */
export const isWhite = (code: number): boolean =>
  code === SPACE || code === LF || code === TAB || code === CR || Number.isNaN(code)

/** More problems than anyone reads. */
const mostProblems = 1000

export function report(
  r: Reader,
  code: YamlProblemCode,
  start: number,
  end: number,
  args: YamlProblem['args'] = {},
): void {
  if (r.problems.length < mostProblems) r.problems.push({ code, span: { start, end: Math.max(end, start) }, args })
}

/** True where a template action stands in a span, so that its text is not what will be read. */
export function isTouched(r: Reader, { start, end }: Span): boolean {
  const { actions } = r
  const next = actions[countWhere(actions, ({ span }) => span.end <= start)]
  return next !== undefined && next.span.start < end
}

/** Skips spaces and tabs. */
export function skipBlanks(r: Reader): void {
  let code = char(r)
  while (code === SPACE || code === TAB) code = r.text.charCodeAt(++r.pos)
}

/** True where nothing more stands on the current line, a comment aside. */
export function atLineEnd(r: Reader): boolean {
  const code = char(r)
  return Number.isNaN(code) || isBreak(code) || code === HASH
}

/** Where the current line ends, before its line break. */
export function lineEnd(r: Reader, from = r.pos): number {
  const lf = r.text.indexOf('\n', from)
  if (lf === -1) return r.text.length
  return lf > from && r.text.charCodeAt(lf - 1) === CR ? lf - 1 : lf
}

/** Steps over a line break, if one is here. */
export function skipBreak(r: Reader): boolean {
  const code = char(r)
  if (code === CR && char(r, r.pos + 1) === LF) r.pos += 2
  else if (isBreak(code)) r.pos++
  else return false
  r.lineStart = r.pos
  r.shift = 0
  return true
}

/**
 * Goes on to the next thing that is neither white space nor comment, over as many lines as it takes.
 * Returns whether it stands on another line than before.
 */
export function skip(r: Reader): boolean {
  let crossed = false
  for (;;) {
    if (r.pos === r.lineStart) indentation(r)
    else skipBlanks(r)
    if (char(r) === HASH) comment(r)
    if (!skipBreak(r)) break
    crossed = true
  }
  r.tabsFrom = undefined
  return crossed
}

/** The white space a line begins with. Kubernetes refuses tabs in it, even where nothing follows. */
function indentation(r: Reader): void {
  const { text, lineStart } = r
  let at = lineStart
  while (text.charCodeAt(at) === SPACE) at++
  r.pos = at
  if (text.charCodeAt(at) !== TAB) return
  const from = at - lineStart
  let tabs = 0
  for (let code = TAB; code === TAB || code === SPACE; code = text.charCodeAt(++at)) if (code === TAB) tabs++
  r.pos = at
  r.shift = tabs
  if (r.tabsFrom === undefined ? r.flow === 0 : from < r.tabsFrom) report(r, 'tab-indent', lineStart + from, at)
}

export function comment(r: Reader): void {
  const start = r.pos
  r.pos = lineEnd(r)
  const ownLine = r.text.slice(r.lineStart, start).trim() === ''
  r.comments.push({ text: r.text.slice(start + 1, r.pos), span: { start, end: r.pos }, ownLine })
  r.tabsFrom = undefined
}

/** True where only white space stands left of the current place. */
export const isFirstOnLine = (r: Reader): boolean => r.text.slice(r.lineStart, r.pos).trim() === ''

/** After a value in block context: nothing may follow on its line. What does is reported, and skipped with the line. */
export function endLine(r: Reader): void {
  skipBlanks(r)
  if (!atLineEnd(r)) {
    const start = r.pos
    const end = trimmedEnd(r, start, lineEnd(r))
    report(r, 'unexpected', start, end, { text: r.text.slice(start, end) })
    r.pos = end
  }
  skip(r)
}

/** The end of a piece of a line without the white space it ends with. */
export function trimmedEnd(r: Reader, start: number, end: number): number {
  let at = end
  while (at > start && isWhite(r.text.charCodeAt(at - 1))) at--
  return at
}

/** Behind the name of an anchor or alias. */
export function nameEnd(text: string, start: number): number {
  let at = start
  while (/[\w-]/.test(text.charAt(at))) at++
  return at
}
