import type { Locale, Localized } from '../localized.js'
import type { Picture } from '../picture.js'
import { bounded, duration, type TimeScale, timeScale } from './scale.js'
import {
  clamp,
  clean,
  type Drawing,
  fit,
  ink,
  limits,
  more,
  palette,
  picture,
  px,
  small,
  solid,
  stroke,
  type Tone,
  tag,
  text,
  textWidth,
  tinted,
} from './svg.js'

/** tick: something happens; ok and miss: it went well or not; signal: the process is told; kill: it is ended. */
export type Mark = 'tick' | 'ok' | 'miss' | 'signal' | 'kill'

export interface TimelineEvent {
  /** Seconds. */
  readonly at: number
  readonly mark: Mark
  /** One or two words, above the mark. Left out of the picture where there is no room for it. */
  readonly label?: Localized
}

export interface TimelineSpan {
  /** Seconds. */
  readonly from: number
  /** Seconds; `Infinity` runs on to the right edge. */
  readonly to: number
  readonly label?: Localized
  readonly tone: Tone
}

export interface Lane {
  readonly label: Localized
  readonly events?: readonly TimelineEvent[]
  readonly spans?: readonly TimelineSpan[]
}

export interface Timeline {
  readonly alt: Localized
  readonly lanes: readonly Lane[]
}

const [maxLanes, maxEvents, maxSpans] = [5, 2000, 16]
const [trackHeight, rowHeight, laneGap, axisHeight, markWidth] = [14, 13, 7, 24, 8.5]
/** The first to get a label is what matters most. */
const importance: readonly Mark[] = ['kill', 'signal', 'miss', 'ok', 'tick']

/**
 * Several lanes over one time axis in seconds: what each probe does, how a container ends.
 * The axis holds the time 0 and everything in the lanes; long empty stretches are cut out. Five lanes at most.
 */
export const timeline = ({ alt, lanes }: Timeline): Picture => picture(alt, locale => draw(lanes.map(tidy), locale))

type TidyLane = Required<Lane>

/** The lane in the order of time, without what is no time at all. */
const tidy = ({ label, events = [], spans = [] }: Lane): TidyLane => ({
  label,
  events: events
    .slice(0, maxEvents)
    .filter(({ at }) => Number.isFinite(at))
    .map(event => ({ ...event, at: bounded(event.at) }))
    .sort((a, b) => a.at - b.at),
  spans: spans
    .slice(0, maxSpans)
    .filter(({ from, to }) => Number.isFinite(from) && to > from)
    .sort((a, b) => a.from - b.from),
})

function draw(all: readonly TidyLane[], locale: Locale): Drawing {
  const lanes = all.slice(0, maxLanes)
  const hidden = all.length - lanes.length
  const names = lanes.map(({ label }) => fit(label[locale], 118))
  const left = Math.max(0, ...names.map(name => textWidth(name)), hidden ? textWidth(more(hidden)[locale]) : 0) + 14
  const right = limits.width - 16
  const scale = timeScale(
    lanes.flatMap(({ events, spans }) => [
      ...events.map(({ at }) => at),
      ...spans.flatMap(({ from, to }) => (Number.isFinite(to) ? [from, to] : [from])),
    ]),
    left,
    right,
  )
  const maxRows = lanes.length < 3 ? 3 : lanes.length < 5 ? 2 : 1
  const shapes: string[] = []
  let y = 2
  lanes.forEach((lane, index) => {
    const drawn = drawLane(lane, scale, maxRows, locale)
    const middle = y + drawn.rows * rowHeight + trackHeight / 2
    shapes.push(text(0, middle, names[index] ?? ''), ...drawn.shapes(middle))
    y = middle + trackHeight / 2 + laneGap
  })
  shapes.push(drawAxis(scale, y + 2.5, locale))
  if (hidden) shapes.push(text(0, y + 12, more(hidden)[locale]))
  return { width: limits.width, height: y + axisHeight, shapes }
}

/** A text above the track: `x` is its middle. */
interface Caption {
  readonly x: number
  readonly words: string
  readonly colour: string
  readonly row: number
}

function drawLane({ events, spans }: TidyLane, scale: TimeScale, maxRows: number, locale: Locale) {
  const axisEnd = scale.segments.at(-1)!.right
  const bars = spans.map(span => {
    const pieces = scale.segments
      .filter(({ from, to }) => span.from < to && span.to > from)
      .map(segment => ({
        // What goes on across a break touches the break's edges, so that it is seen to go on.
        left: span.from < segment.from ? segment.left - 9 : scale.x(Math.max(span.from, segment.from)),
        right:
          span.to > segment.to && segment.right < axisEnd ? segment.right + 9 : scale.x(Math.min(span.to, segment.to)),
      }))
    const widest = pieces.reduce(
      (a, b) => (b.right - b.left > a.right - a.left ? b : a),
      pieces[0] ?? { left: 0, right: 0 },
    )
    const words = clean(span.label?.[locale] ?? '')
    const x = (widest.left + widest.right) / 2
    const within = textWidth(words, small) + 12 <= widest.right - widest.left
    const free = events.every(({ at }) => Math.abs(scale.x(at) - x) > textWidth(words, small) / 2 + 7)
    return { pieces, words, x, inside: words !== '' && within && free, tone: span.tone }
  })
  const captions = place(
    [
      ...events
        .filter(({ label }) => label)
        .toSorted((a, b) => importance.indexOf(a.mark) - importance.indexOf(b.mark))
        .map(({ at, mark, label }) => ({ x: scale.x(at), label: label?.[locale] ?? '', colour: markColour[mark] })),
      ...bars.filter(bar => !bar.inside).map(({ x, words, tone }) => ({ x, label: words, colour: palette[tone] })),
    ],
    maxRows,
    scale.segments[0]!.left - 8,
  )
  return {
    rows: captions.reduce((rows, { row }) => Math.max(rows, row + 1), 0),
    shapes: (y: number): readonly string[] => [
      stroke(scale.segments.map(({ left, right }) => `M${px(left)} ${px(y)}H${px(right)}`).join(''), ink, {
        opacity: '.45',
      }),
      ...bars.flatMap(({ pieces, inside, words, x, tone }) => [
        ...pieces.map(({ left, right }) =>
          inside
            ? solid(left, y - trackHeight / 2, Math.max(right - left, 1), trackHeight, tone)
            : tinted(left, y - trackHeight / 2 + 2.5, Math.max(right - left, 1), trackHeight - 5, tone, {
                'fill-opacity': '.3',
              }),
        ),
        inside ? text(x, y, words, { size: small, anchor: 'middle', fill: '#fff' }) : '',
      ]),
      ...drawMarks(events, scale, y),
      tag(
        'g',
        { 'font-size': small, 'text-anchor': 'middle' },
        ...captions.map(({ x, words, colour, row }) =>
          text(x, y - trackHeight / 2 - 6 - row * rowHeight, words, { fill: colour }),
        ),
      ),
    ],
  }
}

/** Gives each caption a row of its own width; what finds none in `maxRows` rows is left out. */
function place(
  wanted: readonly { readonly x: number; readonly label: string; readonly colour: string }[],
  maxRows: number,
  left: number,
): readonly Caption[] {
  const rows: (readonly [number, number])[][] = Array.from({ length: maxRows }, () => [])
  const placed: Caption[] = []
  for (const { x: wantedX, label, colour } of wanted.slice(0, 60)) {
    const words = fit(label, 220, small)
    const half = textWidth(words, small) / 2
    const x = clamp(wantedX, left + half, limits.width - half - 1)
    const row = rows.findIndex(taken => taken.every(([from, to]) => x + half + 5 <= from || x - half - 5 >= to))
    if (row < 0 || !words) continue
    rows[row]?.push([x - half, x + half])
    placed.push({ x, words, colour, row })
  }
  return placed
}

const markColour: Readonly<Record<Mark, string>> = {
  tick: ink,
  ok: palette.good,
  miss: palette.bad,
  signal: palette.warn,
  kill: palette.bad,
}

/** Marks of one kind that would stand on top of each other are drawn once; a crowd is thinned out. */
function drawMarks(events: readonly TimelineEvent[], scale: TimeScale, y: number): readonly string[] {
  const apart = events.length > 40 ? 14 : markWidth
  const places = (wanted: Mark): readonly number[] => {
    const kept: number[] = []
    for (const { at, mark } of events) {
      const x = scale.x(at)
      if (mark === wanted && x - (kept.at(-1) ?? -99) >= apart) kept.push(x)
    }
    return kept
  }
  const ends = places('kill')
  const path = (mark: Mark, shape: (x: number) => string, attributes: Record<string, string | number>): string => {
    // The miss that leads to the end looks like the end itself: one of the two is enough.
    const free = places(mark).filter(x => mark === 'kill' || ends.every(end => Math.abs(end - x) >= markWidth))
    const d = free.map(shape).join('')
    return d && tag('path', { d, ...attributes })
  }
  const at = (x: number, above = 0, before = 0): string => `M${px(x - before)} ${px(y - above)}`
  return [
    path('tick', x => `${at(x, 5)}v10`, { stroke: ink, 'stroke-width': 2 }),
    // A line of no length with round ends is a dot.
    path('ok', x => `${at(x)}h0`, { stroke: palette.good, 'stroke-width': 8, 'stroke-linecap': 'round' }),
    path('miss', x => `${at(x, 3.5, 3.5)}l7 7m0-7l-7 7`, { stroke: palette.bad, 'stroke-width': 2 }),
    path('signal', x => `${at(x, 6, 5)}h10l-5 11z`, { fill: palette.warn }),
    path('kill', x => `${at(x)}h0`, { stroke: palette.bad, 'stroke-width': 14, 'stroke-linecap': 'round' }),
    path('kill', x => `${at(x, 3, 3)}l6 6m0-6l-6 6`, { stroke: '#fff', 'stroke-width': 2 }),
  ]
}

function drawAxis({ segments, x, ticks }: TimeScale, y: number, locale: Locale): string {
  const line = segments.map(({ left, right }) => `M${px(left)} ${px(y)}H${px(right)}`)
  const breaks = segments.slice(1).map(({ left }) => `M${px(left - 20)} ${px(y + 4)}l4-8m4 8l4-8`)
  const labels: { readonly at: number; readonly words: string; readonly half: number }[] = []
  for (const time of ticks) {
    const words = duration(time)[locale]
    const half = textWidth(words, small) / 2
    const at = x(time)
    const free = labels.every(label => Math.abs(label.at - at) >= label.half + half + 5)
    if (free) labels.push({ at, words, half })
  }
  const marks = labels.map(({ at }) => `M${px(at)} ${px(y)}v4`)
  return [
    stroke([...line, ...breaks, ...marks].join(''), ink),
    ...labels.map(({ at, words, half }) =>
      text(clamp(at, half, limits.width - half - 1), y + 12, words, { size: small, anchor: 'middle' }),
    ),
  ].join('')
}
