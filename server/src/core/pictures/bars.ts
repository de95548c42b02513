import type { Locale, Localized } from '../localized.js'
import type { Picture } from '../picture.js'
import {
  clamp,
  clean,
  type Drawing,
  fit,
  type LegendEntry,
  legend,
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

export interface BarPart {
  /** In the unit of its group. `Infinity` runs to the right edge and ends in an arrow: there is no limit. */
  readonly size: number
  readonly tone: Tone
  /** Drawn soft: what may be used, beside what is reserved. */
  readonly faint?: boolean
  /** Stands inside the part where it fits. */
  readonly label?: Localized
}

export interface BarRow {
  readonly label: Localized
  /** Side by side, from the left. */
  readonly parts: readonly BarPart[]
  /** The figures, at the right: "250m / 1". */
  readonly text?: Localized
}

/** Rows with one scale. */
export interface BarGroup {
  readonly label?: Localized
  readonly rows: readonly BarRow[]
  /** A line across all rows of the group: a quota, a node's size. */
  readonly mark?: { readonly at: number; readonly label: Localized }
}

export interface Bars {
  readonly alt: Localized
  readonly groups: readonly BarGroup[]
  readonly legend?: readonly LegendEntry[]
}

const [rowHeight, barHeight, headHeight, groupGap, keyHeight, maxParts] = [19, 13, 17, 6, 18, 24]

/** Amounts side by side: requests and limits of containers, a quota and what uses it, seats of priority levels. */
export const bars = (data: Bars): Picture => picture(data.alt, locale => draw(data, locale))

const size = (value: number): number => (value > 1e-300 ? value : 0)

/** Infinite parts aside, how far the group's longest row or its mark reaches; never 0. */
function extent({ rows, mark }: BarGroup): number {
  const totals = rows.map(row =>
    row.parts.reduce((sum, part) => sum + (size(part.size) < 1e300 ? size(part.size) : 0), 0),
  )
  const open = rows.some(row => row.parts.some(part => size(part.size) >= 1e300))
  const furthest = Math.max(0, ...totals, size(mark && mark.at < 1e300 ? mark.at : 0))
  return (open ? 1.3 : 1) * furthest || 1
}

function draw({ groups: all, legend: keys = [] }: Bars, locale: Locale): Drawing {
  const { groups, hidden } = within(limits.height - (keys.length ? keyHeight : 0) - 16, all)
  const rows = groups.flatMap(group => group.rows)
  const widest = (texts: readonly string[], most: number): number =>
    Math.min(Math.max(0, ...texts.map(words => textWidth(clean(words)))), most)
  const labelWidth = widest([...rows.map(row => row.label[locale]), hidden ? more(hidden)[locale] : ''], 118)
  const figureWidth = widest(
    rows.map(row => row.text?.[locale] ?? ''),
    130,
  )
  const left = labelWidth + 12
  const right = limits.width - (figureWidth ? figureWidth + 10 : 2)
  const shapes: string[] = []
  let y = 0
  if (keys.length) {
    shapes.push(legend(keys, locale, left, limits.width, 8))
    y += keyHeight
  }
  groups.forEach((group, index) => {
    if (index > 0) y += groupGap
    const scale = (right - left) / extent(group)
    const head = group.label || group.mark ? headHeight : 0
    const bottom = y + head + group.rows.length * rowHeight
    if (group.label) shapes.push(text(0, y + 8, fit(group.label[locale], left + 60), { bold: true }))
    group.rows.forEach((row, at) => {
      const middle = y + head + at * rowHeight + rowHeight / 2
      shapes.push(
        text(0, middle, fit(row.label[locale], labelWidth + 0.1, undefined, 'middle')),
        ...drawParts(row.parts, left, right, middle, scale, locale),
        text(limits.width - 1, middle, fit(row.text?.[locale] ?? '', figureWidth + 0.1), { anchor: 'end' }),
      )
    })
    shapes.push(stroke(`M${px(left - 0.5)} ${px(y + head)}V${px(bottom)}`, palette.quiet, { opacity: '.6' }))
    if (group.mark) shapes.push(drawMark(group.mark, left, right, y, bottom, scale, locale))
    y = bottom
  })
  if (hidden) shapes.push(text(0, y + 8, more(hidden)[locale]))
  return { width: limits.width, height: Math.max(y + (hidden ? 16 : 2), 8), shapes }
}

/** The groups and rows that find room in `height`, and how many rows do not. */
function within(height: number, all: readonly BarGroup[]): { groups: readonly BarGroup[]; hidden: number } {
  const groups: BarGroup[] = []
  let room = height
  let hidden = 0
  for (const group of all) {
    const head = (group.label || group.mark ? headHeight : 0) + (groups.length ? groupGap : 0)
    const count = clamp(Math.floor((room - head) / rowHeight), 0, group.rows.length)
    hidden += group.rows.length - count
    if (count === 0) continue
    groups.push({ ...group, rows: group.rows.slice(0, count) })
    room -= head + count * rowHeight
  }
  return { groups, hidden }
}

function drawParts(
  parts: readonly BarPart[],
  left: number,
  right: number,
  y: number,
  scale: number,
  locale: Locale,
): readonly string[] {
  const top = y - barHeight / 2
  let x = left
  return parts
    .filter(part => size(part.size) > 0)
    .slice(0, maxParts)
    .map(({ size: amount, tone, faint, label }) => {
      const open = size(amount) >= 1e300
      const width = clamp(open ? right - x : amount * scale, 1, Math.max(right - x, 1))
      const start = Math.min(x, right - 1)
      x = start + width
      const words = label && textWidth(clean(label[locale]), small) + 6 <= width ? clean(label[locale]) : ''
      // A thin line of background between two neighbours of one colour keeps them apart.
      const shape = open
        ? arrow(start, top, width, tone)
        : faint
          ? tinted(start + 0.5, top + 0.5, Math.max(width - 2, 0.5), barHeight - 1, tone, { rx: 2 })
          : solid(start, top, Math.max(width - 1, 0.5), barHeight, tone, { rx: 2 })
      const fill = faint || open ? palette[tone] : '#fff'
      return shape + text(start + width / 2, y, words, { size: small, anchor: 'middle', fill })
    })
}

/** A soft bar with a pointed end: it goes on. */
const arrow = (x: number, y: number, width: number, tone: Tone): string => {
  const [tip, height] = [Math.min(8, width / 2), barHeight - 1]
  const d = `M${px(x + 0.5)} ${px(y + 0.5)}h${px(width - tip - 1)}l${px(tip)} ${px(height / 2)}l${px(-tip)} ${px(height / 2)}H${px(x + 0.5)}z`
  return tag('path', {
    d,
    fill: palette[tone],
    'fill-opacity': '.12',
    stroke: palette[tone],
    'stroke-dasharray': '3 2',
  })
}

function drawMark(
  { at, label }: NonNullable<BarGroup['mark']>,
  left: number,
  right: number,
  top: number,
  bottom: number,
  scale: number,
  locale: Locale,
): string {
  const x = left + clamp(size(at) * scale, 0, right - left)
  const words = fit(label[locale], 170, small)
  const half = textWidth(words, small) / 2
  return (
    stroke(`M${px(x)} ${px(top + headHeight - 3)}V${px(bottom + 1)}`, palette.bad, { 'stroke-width': 1.5 }) +
    text(clamp(x, left + half, limits.width - half - 1), top + 7, words, {
      size: small,
      anchor: 'middle',
      fill: palette.bad,
    })
  )
}
