import { memo } from '../../core/memo.js'
import { countWhere, lineStarts } from '../../core/search.js'
import type { Span } from '../../core/types.js'
import type { Path, Resource, Slice, YamlProblemCode } from '../model.js'
import type { Problem } from './problem.js'

/** What is known on the way. */
export interface Walk {
  readonly resource: Resource
  readonly minor: number
  readonly custom: boolean
  readonly partial: boolean
  readonly problems: Problem[]
  /** What has been said: what several aliases stand for is judged once. */
  readonly said: Set<string>
  /** Places that a misspelt or misplaced field would fill, as `path/field`. */
  readonly claimed: Set<string>
}

/** More problems of one resource than anyone reads. */
const most = 300

/** A path by which places are compared; all items of a list are one place. */
export const placeOf = (path: Path): string => path.map(step => (typeof step === 'number' ? '*' : step)).join('/')

/** Notes a problem, once. */
export function say(w: Walk, problem: Problem): void {
  const name = problem.is === 'missing-field' ? problem.field.name : ''
  const key = `${problem.is} ${problem.at.start} ${name}`
  if (w.said.has(key) || w.problems.length >= most) return
  w.said.add(key)
  w.problems.push(problem)
}

/** Problems of YAML that leave no doubt about what is meant around them. */
const harmless: ReadonlySet<YamlProblemCode> = new Set([
  'alias-bomb',
  'after-separator',
  'bad-escape',
  'directive',
  'duplicate-key',
])

/** Where a document is broken YAML: what was read around there may not be what is meant. */
const broken = memo(({ text, problems }: Slice) => {
  const places = problems.filter(({ code }) => !harmless.has(code)).map(({ span }) => span.start)
  const starts = places.length > 0 ? lineStarts(text) : []
  return { places, starts, lines: new Set(places.map(place => lineOf(starts, place))) }
})

/** The number of the line that an offset is in. */
const lineOf = (starts: readonly number[], offset: number): number => countWhere(starts, start => start <= offset)

/** True where the line of an offset is broken YAML. */
export function isBroken({ resource: { slice } }: Walk, offset: number): boolean {
  const { starts, lines } = broken(slice)
  return lines.size > 0 && lines.has(lineOf(starts, offset))
}

/** True where any of a document is broken YAML. */
export const hasBroken = (slice: Slice): boolean => broken(slice).places.length > 0

/** True where broken YAML stands within a span, or in the line behind it. */
export const holdsBroken = ({ resource: { slice } }: Walk, { start, end }: Span): boolean =>
  broken(slice).places.some(at => start <= at && (at <= end || isNext(slice.text, end, at)))

/** Further than this nobody indents. */
const farthest = 1000

const isNext = (text: string, end: number, at: number): boolean =>
  at - end < farthest && text.slice(end, at).trim() === ''

/** True for a `List`, or a `PodList`: its items are resources of their own. */
export const isList = ({ kind, path }: Resource): boolean => path.length === 0 && kind?.endsWith('List') === true
