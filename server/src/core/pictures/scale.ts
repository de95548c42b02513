import type { Localized } from '../localized.js'
import { clamp } from './svg.js'

/** A stretch of time that is drawn to scale. Times in seconds, places in pixels. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

/** Where times stand on an axis. Between two segments lies a long time in which nothing happens: it is cut out. */
export interface TimeScale {
  readonly segments: readonly Segment[]
  /** The place of a time; times beyond the axis are put at its ends. */
  x(seconds: number): number
  /** Times worth a mark on the axis, the most important ones first; too many to label all. */
  readonly ticks: readonly number[]
}

/** Longest time an axis shows, about 3,000 years: beyond it, seconds no longer add up exactly. */
const longest = 1e11

/** `seconds` as a number that an axis can show; anything that is not a number becomes 0. */
export const bounded = (seconds: number): number =>
  Number.isNaN(seconds) ? 0 : Math.round(clamp(seconds, -longest, longest) * 1000) / 1000

const [minute, hour, day] = [60, 3600, 86400]
const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 20, 30]
  .concat([1, 2, 5, 10, 15, 30].map(count => count * minute))
  .concat([1, 2, 3, 6, 12].map(count => count * hour))
  .concat([1, 2, 7, 14, 30, 90, 365, 1000, 3000].map(count => count * day))
  .concat([1e9, 1e10, 1e11])

/** Narrowest distance of two marks on the axis. */
const tickDistance = 54
const breakWidth = 16
/** Room around what stands at a segment's ends, so that marks do not hang into the break. */
const margin = 9
/** A gap is cut out if it is so many times longer than all the shorter ones together. */
const tooLong = 12

/** An axis from `left` to `right` that shows every one of `instants` (seconds), and the time 0. */
export function timeScale(instants: readonly number[], left: number, right: number): TimeScale {
  const times = [...new Set([0, ...instants.map(bounded)])].sort((a, b) => a - b)
  if (times.length === 1) times.push(1)
  const breaks = longGaps(times)
  const spans = [...breaks, { from: times.at(-1)!, to: 0 }].map(({ from }, index) => ({
    from: breaks[index - 1]?.to ?? times[0]!,
    to: from,
  }))
  const inset = breaks.length ? margin : 0
  const shown = spans.reduce((sum, { from, to }) => sum + to - from, 0)
  const room = right - left - breaks.length * breakWidth - spans.length * 2 * inset
  const scale = room / shown
  let at = left
  const segments = spans.map(({ from, to }) => {
    const start = at + inset
    const end = start + (to - from) * scale
    at = end + inset + breakWidth
    return { from, to, left: start, right: end }
  })
  const x = (seconds: number): number => {
    const time = bounded(seconds)
    const segment = segments.find(({ to }) => time <= to) ?? segments.at(-1)!
    return segment.left + (clamp(time, segment.from, segment.to) - segment.from) * scale
  }
  const step = steps.find(length => length * scale >= tickDistance) ?? longest
  const ends = breaks.flatMap(({ from, to }) => [to, from])
  return { segments, x, ticks: [...new Set([...ends, ...segments.flatMap(segment => multiples(step, segment))])] }
}

/** The gaps to cut out, in the order of time. At most three, the longest ones. */
function longGaps(times: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const gaps = times.slice(1).map((to, index) => ({ from: times[index]!, to }))
  const byLength = gaps.toSorted((a, b) => a.to - a.from - (b.to - b.from))
  let sum = 0
  const first = byLength.findIndex(({ from, to }) => {
    const cut = sum > 0 && to - from > tooLong * sum
    sum += to - from
    return cut
  })
  return first < 0 ? [] : byLength.slice(Math.max(first, byLength.length - 3)).sort((a, b) => a.from - b.from)
}

const multiples = (step: number, { from, to }: Segment): readonly number[] => {
  const first = Math.ceil(from / step)
  const count = Math.floor(to / step) - first + 1
  return Array.from({ length: clamp(count, 0, 20) }, (_, index) => bounded((first + index) * step))
}

/** A time in words as short as an axis needs: `90 s`, `5 min`, `1 h 30 min`. */
export function duration(seconds: number): Localized {
  const total = Math.abs(seconds)
  if (total === 0) return { en: '0', 'zh-cn': '0' }
  const inSeconds = total < 2 * minute || (total < 10 * minute && total % minute !== 0)
  const units: readonly (readonly [number, string, string])[] = inSeconds
    ? [[1, 's', '秒']]
    : [
        [day, 'd', '天'],
        [hour, 'h', '小时'],
        [minute, 'min', '分钟'],
        [1, 's', '秒'],
      ]
  let rest = inSeconds ? total : Math.round(total)
  const parts = units.flatMap(([length, en, chinese]) => {
    const count = inSeconds ? Math.round(rest * 10) / 10 : Math.floor(rest / length)
    rest -= count * length
    return count > 0 ? [{ en: `${count} ${en}`, 'zh-cn': `${count} ${chinese}` }] : []
  })
  const sign = seconds < 0 ? '−' : ''
  const written = parts.slice(0, 2)
  return {
    en: sign + written.map(part => part.en).join(' '),
    'zh-cn': sign + written.map(part => part['zh-cn']).join(' '),
  }
}
