import type { Localized } from '../localized.js'
import type { Picture } from '../picture.js'
import { type Box, type Fitted, fitted, type Line, lineHeight, noteHeight, noteSize, prepare } from './fitting.js'
import type { Route, Station } from './layout.js'
import {
  type Drawing,
  ink,
  limits,
  palette,
  picture,
  px,
  small,
  solid,
  stroke,
  type Tone,
  tag,
  text,
  tinted,
} from './svg.js'

export interface GraphNode {
  /** What edges call it; the first of two nodes with the same id counts. */
  readonly id: string
  readonly label: Localized
  /** A second, smaller line. */
  readonly note?: Localized
  /** Left out: `main`. */
  readonly tone?: Tone
  /** solid: the one that it is all about, always shown; dashed: comes from outside. Left out: a thin outline. */
  readonly look?: 'solid' | 'dashed'
}

export interface GraphEdge {
  readonly from: string
  readonly to: string
  /** One or two words, in the middle of the line. */
  readonly label?: Localized
  /** Left out: `quiet`. */
  readonly tone?: Tone
  readonly dashed?: boolean
  /** Which end has an arrowhead. Left out: `to`. The layout runs from `from` to `to` in any case. */
  readonly arrow?: 'to' | 'from' | 'both' | 'none'
  /** Crossed out: nothing passes. */
  readonly blocked?: boolean
}

export interface Graph {
  readonly alt: Localized
  readonly nodes: readonly GraphNode[]
  /** Edges with an unknown end, from a node to itself and doubles are left out. */
  readonly edges: readonly GraphEdge[]
  /** Where the arrows run. Left out: whichever shows more of the names. */
  readonly direction?: 'right' | 'down'
}

/** Boxes and arrows in layers. What finds no room is folded into "+N more". */
export const graph = (data: Graph): Picture =>
  picture(data.alt, locale => draw(fitted(prepare(data, locale), data.direction)))

function draw({ boxes, lines, texts, sizes, layout, direction }: Fitted): Drawing {
  const right = direction === 'right'
  const at: Place = (main, cross) => (right ? [main + 1, cross + 1] : [cross + 1, main + 1])
  const [width, height] = at(layout.main, layout.cross)
  const box = (index: number): string => {
    const { start, end, cross } = layout.nodes[index]!
    const [x, y] = at((start + end) / 2, cross)
    // A box is as thick as its layer: those of a column are equally wide, those of a row equally high.
    const [w, h] = right ? [end - start, sizes[index]!.cross] : [sizes[index]!.cross, end - start]
    return drawBox(boxes[index]!, texts[index]!, x, y, w, h)
  }
  return {
    // At the smallest size, with nothing left to fold, what still stands out is cut off.
    width: Math.min(width + 1, limits.width),
    height: Math.min(height + 1, limits.height),
    shapes: [
      ...lines.map((line, index) => drawLine(line, layout.routes[index]!, at, right)),
      ...boxes.map((_, index) => box(index)),
    ],
  }
}

function drawBox(
  { look, tone }: Box,
  [name, note]: readonly [string, string],
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const full = look === 'solid'
  const fill = full ? '#fff' : palette[tone]
  const style = { rx: 5, ...(look === 'dashed' && { 'stroke-dasharray': '4 2.5', 'fill-opacity': '.06' }) }
  const shift = note ? noteHeight / 2 : 0
  return [
    (full ? solid : tinted)(x - width / 2, y - height / 2, width, height, tone, style),
    text(x, y - shift, name, { anchor: 'middle', fill, bold: full }),
    text(x, y - shift + lineHeight / 2 + 1, note, { anchor: 'middle', fill: full ? '#fff' : ink, size: noteSize }),
  ].join('')
}

type Place = (main: number, cross: number) => readonly [x: number, y: number]

function drawLine(line: Line, { stations, label, reversed }: Route, at: Place, right: boolean): string {
  const colour = palette[line.tone ?? 'quiet']
  const arrow = line.arrow ?? 'to'
  const head = {
    last: arrow === 'both' || arrow === (reversed ? 'from' : 'to'),
    first: arrow === 'both' || arrow === (reversed ? 'to' : 'from'),
  }
  const point = (main: number, cross: number): string => at(main, cross).map(px).join(' ')
  const [first, last] = [stations[0]!, stations.at(-1)!]
  // The line ends inside the arrowhead, whose tip touches the box.
  const ends = [first.end + (head.first ? 4 : 0), last.start - (head.last ? 4 : 0)] as const
  const d = stations.slice(1).map((station, index) => {
    const previous = stations[index]!
    const from = index === 0 ? ends[0] : previous.end
    const to = index === stations.length - 2 ? ends[1] : station.start
    const half = (from + to) / 2
    const start = index === 0 || index === label ? `M${point(from, previous.cross)}` : ''
    const curve = `C${point(half, previous.cross)} ${point(half, station.cross)} ${point(to, station.cross)}`
    const through = index + 1 === label || index === stations.length - 2 ? '' : `L${point(station.end, station.cross)}`
    return start + curve + through
  })
  const heads = [
    head.last ? arrowhead(point(last.start, last.cross), right, 1) : '',
    head.first ? arrowhead(point(first.end, first.cross), right, -1) : '',
  ].join('')
  const words = stations[label]
  const [x, y] = words ? at((words.start + words.end) / 2, words.cross) : [0, 0]
  return [
    stroke(d.join(''), colour, { 'stroke-width': 1.3, 'stroke-dasharray': line.dashed ? '4 3' : undefined }),
    heads && tag('path', { d: heads, fill: colour }),
    line.blocked ? cross(midpoint(stations, label), at) : '',
    words ? text(x, y, line.label, { anchor: 'middle', size: small }) : '',
  ].join('')
}

/** A triangle whose tip is at `tip`, along the arrows (`way` 1) or against them (-1). */
const arrowhead = (tip: string, right: boolean, way: 1 | -1): string =>
  right ? `M${tip}l${-7 * way}-3.5v7z` : `M${tip}l-3.5 ${-7 * way}h7z`

/** The middle of the line's last free piece: where a cross is seen, and hides no text. */
function midpoint(stations: readonly Station[], label: number): readonly [main: number, cross: number] {
  const index = label < 0 ? Math.floor((stations.length - 1) / 2) : label
  const [a, b] = [stations[index]!, stations[index + 1]!]
  return [(a.end + b.start) / 2, (a.cross + b.cross) / 2]
}

const cross = ([main, crosswise]: readonly [number, number], at: Place): string => {
  const [x, y] = at(main, crosswise)
  return stroke(`M${px(x - 4)} ${px(y - 4)}l8 8m0-8l-8 8`, palette.bad, { 'stroke-width': 2.2 })
}
