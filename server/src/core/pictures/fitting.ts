import type { Locale } from '../localized.js'
import { type Arrangement, arranged } from './arrange.js'
import type { Graph, GraphEdge, GraphNode } from './graph.js'
import { type Layout, layout, type Size } from './layout.js'
import { clamp, clean, fit, limits, more, small, type Tone, textWidth } from './svg.js'

/** Makes a graph fit into a hover: shortens names, and folds nodes where that is not enough. */

/** More nodes and edges than these are folded or left out before anything is laid out. */
const [maxNodes, maxEdges] = [28, 60]
/** The widths that names are cut to, until everything fits. */
const nameWidths = [220, 180, 150, 130, 115, 102, 90, 80, 70] as const
const padding = 8
/** Height of a box with one line of text, what a note adds to it, and the size of the note's letters. */
export const [lineHeight, noteHeight, noteSize] = [24, 13, 10] as const

/** A node with its texts chosen. `count` is how many nodes it stands for. */
export interface Box {
  readonly label: string
  readonly note: string
  readonly tone: Tone
  readonly look: GraphNode['look']
  readonly count: number
}

export interface Line extends Omit<GraphEdge, 'from' | 'to' | 'label'> {
  readonly from: number
  readonly to: number
  readonly label: string
}

export interface Prepared {
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  readonly locale: Locale
}

/** The graph in one language, its nodes by number. */
export function prepare({ nodes, edges }: Graph, locale: Locale): Prepared {
  const ids = new Map<string, number>()
  const boxes: Box[] = []
  for (const { id, label, note, tone = 'main', look } of nodes) {
    if (ids.has(id)) continue
    ids.set(id, boxes.length)
    boxes.push({ label: clean(label[locale]), note: clean(note?.[locale] ?? ''), tone, look, count: 1 })
  }
  const lines = edges.flatMap(({ from, to, label, ...edge }): readonly Line[] => {
    const [start, end] = [ids.get(from), ids.get(to)]
    const words = label ? fit(label[locale], 90, small) : ''
    return start === undefined || end === undefined ? [] : [{ ...edge, from: start, to: end, label: words }]
  })
  const whole = tidy({ boxes, lines, locale })
  if (boxes.length <= maxNodes) return whole
  const all = boxes.map((_, index) => index)
  const spare = all.filter(index => boxes[index]?.look !== 'solid')
  const gone = spare.slice(Math.max(0, maxNodes - 1 - (all.length - spare.length)))
  return fold(whole, gone.length > 1 ? gone : all.slice(maxNodes - 1))
}

/** Without lines to themselves and doubles. */
function tidy({ boxes, lines, locale }: Prepared): Prepared {
  const seen = new Set<string>()
  const kept = lines.filter(({ from, to, dashed, blocked }) => {
    const key = [from, to, dashed, blocked].join()
    if (from === to || seen.has(key)) return false
    seen.add(key)
    return true
  })
  return { boxes, lines: kept.slice(0, maxEdges), locale }
}

/** Puts one box "+N more" in the place of several. */
function fold({ boxes, lines, locale }: Prepared, gone: readonly number[]): Prepared {
  const all = new Set(gone)
  const count = gone.reduce((sum, index) => sum + (boxes[index]?.count ?? 0), 0)
  const stays = boxes.map((_, index) => index).filter(index => !all.has(index))
  const places = new Map(stays.map((index, place) => [index, place]))
  const place = (index: number): number => places.get(index) ?? stays.length
  const rest: Box = { label: more(count)[locale], note: '', tone: 'quiet', look: 'dashed', count }
  return tidy({
    boxes: [...stays.map(index => boxes[index]!), rest],
    lines: lines.map(({ from, to, label, ...line }) => ({
      ...line,
      from: place(from),
      to: place(to),
      label: all.has(from) || all.has(to) ? '' : label,
    })),
    locale,
  })
}

export interface Fitted extends Prepared {
  /** The name and the note of each box, as much of them as fits. */
  readonly texts: readonly (readonly [name: string, note: string])[]
  readonly sizes: readonly Size[]
  readonly arrangement: Arrangement
  readonly layout: Layout
  readonly direction: 'right' | 'down'
}

/** The room for boxes: borders are half a pixel outside. */
const room = { width: limits.width - 2, height: limits.height - 2 } as const

/** The graph laid out within `limits`, in the direction that shows more where none is wanted. */
export function fitted(graph: Prepared, wanted: Graph['direction']): Fitted {
  if (wanted) return settle(graph, wanted)
  const [right, down] = [settle(graph, 'right'), settle(graph, 'down')]
  const folded = right.boxes.length - down.boxes.length
  return folded < 0 || (folded === 0 && shortened(down) < shortened(right)) ? down : right
}

const shortened = ({ boxes, texts }: Fitted): number =>
  boxes.filter(({ label, note }, index) => label !== texts[index]?.[0] || note !== texts[index]?.[1]).length

function lay(graph: Prepared, arrangement: Arrangement, direction: 'right' | 'down', width: number): Fitted {
  const across = (x: number, y: number): Size => (direction === 'right' ? { main: x, cross: y } : { main: y, cross: x })
  const texts = graph.boxes.map(
    ({ label, note }) => [fit(label, width, undefined, 'middle'), fit(note, width, noteSize)] as const,
  )
  const sizes = texts.map(([name, note], index) => {
    const bold = graph.boxes[index]?.look === 'solid' ? 1.06 : 1
    const widest = Math.max(textWidth(name) * bold, textWidth(note, noteSize), 14)
    return across(widest + 2 * padding, lineHeight + (note ? noteHeight : 0))
  })
  const labels = graph.lines.map(({ label }) => across(textWidth(label, small) + 6, 13))
  // Between layers: long enough for an arrow, and half of it on either side of a line's text.
  const [breadth, gap] = direction === 'right' ? [room.height, 24] : [room.width, 18]
  return {
    ...graph,
    texts,
    sizes,
    arrangement,
    layout: layout(arrangement, { nodes: sizes, labels, gap, breadth }),
    direction,
  }
}

/** By how many pixels it is too long and too broad. */
function excess({ layout: { main, cross }, direction }: Fitted): { readonly main: number; readonly cross: number } {
  const [length, breadth] = direction === 'right' ? [room.width, room.height] : [room.height, room.width]
  return { main: Math.max(0, main - length), cross: Math.max(0, cross - breadth) }
}

const fits = (fitted: Fitted): boolean => excess(fitted).main + excess(fitted).cross === 0

function settle(whole: Prepared, direction: 'right' | 'down'): Fitted {
  const narrow = (graph: Prepared): Fitted => {
    const links = graph.lines.map(({ from, to, label }) => ({ from, to, labelled: label !== '' }))
    return lay(graph, arranged(graph.boxes.length, links), direction, nameWidths.at(-1)!)
  }
  let narrowest = narrow(whole)
  // Each folding leaves at least one box less, so this ends.
  while (!fits(narrowest) && narrowest.boxes.length > 1) narrowest = narrow(fold(narrowest, superfluous(narrowest)))
  for (const width of nameWidths) {
    const result = lay(narrowest, narrowest.arrangement, direction, width)
    if (fits(result)) return result
  }
  return narrowest
}

/** The boxes to fold next, two or more: the end of the fullest layer, or layers in the middle if there are too many. */
function superfluous(fitted: Fitted): readonly number[] {
  const { boxes, arrangement } = fitted
  const spare = (numbers: readonly number[]): readonly number[] =>
    numbers.filter(index => boxes[index]?.look !== 'solid')
  const layers = arrangement.layers
    .map(layer => layer.filter(item => item.kind === 'node').map(item => item.number))
    .filter(layer => layer.length > 0)
  const { main, cross } = excess(fitted)
  if (cross > 0) {
    const fullest = layers.map(spare).reduce((a, b) => (b.length > a.length ? b : a))
    // An earlier "+N more" of this layer takes in what goes now.
    const order = fullest.toSorted((a, b) => boxes[a]!.count - boxes[b]!.count || a - b)
    const each = (cross + fitted.layout.cross) / (fullest.length + 1)
    if (order.length > 1) return order.slice(-clamp(Math.ceil(cross / each) + 1, 2, order.length))
  }
  const surplus = Math.ceil((main / Math.max(fitted.layout.main, 1)) * layers.length)
  const first = Math.max(1, Math.floor((layers.length - surplus - 1) / 2))
  const middle = spare(layers.slice(first, first + surplus + 1).flat())
  if (middle.length > 1) return middle
  const rest = spare(boxes.map((_, index) => index))
  return rest.length > 1 ? rest.slice(-2) : boxes.map((_, index) => index).slice(-2)
}
