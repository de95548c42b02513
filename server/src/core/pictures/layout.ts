import { type Arrangement, type Item, mean } from './arrange.js'
import { clamp } from './svg.js'

/**
 * Gives the nodes and lines of an arranged graph their places. `main` runs with the arrows, `cross` along a layer; who
 * draws decides which of them is x. Lengths in pixels.
 */

export interface Size {
  readonly main: number
  readonly cross: number
}

/** A piece of a layer that a node or a line takes: from `start` to `end`, its middle at `cross`. */
export interface Station {
  readonly start: number
  readonly end: number
  readonly cross: number
}

/** The way of a line: leaves the first station's end, passes through all, arrives at the last one's start. */
export interface Route {
  readonly stations: readonly Station[]
  /** Number of the station that is the line's label; -1 without one. */
  readonly label: number
  /** The line arrives at the node that it comes from. */
  readonly reversed: boolean
}

export interface Layout extends Size {
  readonly nodes: readonly Station[]
  /** One for each link, in the same order. */
  readonly routes: readonly Route[]
}

/** How large things are. `nodes` and `labels` go by the numbers of nodes and links. */
export interface Sizes {
  readonly nodes: readonly Size[]
  readonly labels: readonly Size[]
  /** Between two layers. */
  readonly gap: number
  /** What layers are kept within where that can be. `main` gets as long as it must. */
  readonly breadth: number
}

const [nodeGap, portGap] = [10, 7]
const lineSize: Size = { main: 0, cross: 2 }

/** Lays out an arrangement: boxes of a layer next to each other, each near the middle of what it is joined to. */
export function layout(arrangement: Arrangement, sizes: Sizes): Layout {
  const { layers, nodes, chains, reversed, step } = arrangement
  const size = ({ kind, number }: Item): Size =>
    (kind === 'line' ? undefined : sizes[kind === 'node' ? 'nodes' : 'labels'][number]) ?? lineSize
  align(layers, item => size(item).cross, sizes.breadth)
  const all = layers.flat()
  const edge = Math.min(...all.map(item => item.place - size(item).cross / 2))
  const extent = Math.max(...all.map(item => item.place + size(item).cross / 2)) - edge
  let main = 0
  const depths = layers.map((layer, index) => {
    const start = index ? main + sizes.gap / step : 0
    main = start + Math.max(0, ...layer.map(item => size(item).main))
    return { start, end: main }
  })
  const station = (item: Item, shift = 0): Station => {
    const { start, end } = depths[item.layer]!
    const rest = item.kind === 'label' ? (end - start - size(item).main) / 2 : 0
    return { start: start + rest, end: end - rest, cross: item.place - edge + shift }
  }
  const shiftOut = ports(chains, item => size(item).cross)
  const shiftIn = ports(
    chains.map(chain => chain.toReversed()),
    item => size(item).cross,
  )
  return {
    main,
    cross: Math.max(extent, 0),
    nodes: nodes.map(item => station(item)),
    routes: chains.map((chain, index) => ({
      stations: chain.map((item, at) =>
        station(item, at === 0 ? shiftOut[index] : at === chain.length - 1 ? shiftIn[index] : 0),
      ),
      label: chain.findIndex(item => item.kind === 'label'),
      reversed: reversed.has(index),
    })),
  }
}

type Breadth = (item: Item) => number

/** Draws every item towards the middle of its neighbours, without changing the order or leaving `breadth`. */
function align(layers: readonly (readonly Item[])[], cross: Breadth, breadth: number): void {
  const rows = layers.map(layer => row(layer, cross, breadth))
  for (const { items, offsets, slack } of rows)
    for (const [index, item] of items.entries()) item.place = offsets[index]! + slack / 2
  for (let sweep = 0; sweep < 16; sweep++) {
    for (const each of sweep % 2 ? rows.toReversed() : rows)
      settle(each, item => {
        if (sweep > 9) return (mean(item.before, item.place) + mean(item.after, item.place)) / 2
        return mean(sweep % 2 ? item.after : item.before, item.place)
      })
  }
}

/** A layer with its items side by side: the middle of each, and how far they may all be moved. */
interface Row {
  readonly items: readonly Item[]
  readonly offsets: readonly number[]
  readonly slack: number
}

function row(items: readonly Item[], cross: Breadth, breadth: number): Row {
  const offsets: number[] = []
  let end = -nodeGap
  for (const item of items) {
    offsets.push(end + nodeGap + cross(item) / 2)
    end += nodeGap + cross(item)
  }
  return { items, offsets, slack: Math.max(0, breadth - end) }
}

/** The places nearest to the wanted ones that keep order and distance: neighbours that would collide move as one. */
function settle({ items, offsets, slack }: Row, wanted: (item: Item) => number): void {
  const sums: number[] = []
  const counts: number[] = []
  for (const [index, item] of items.entries()) {
    let [sum, count] = [wanted(item) - offsets[index]!, 1]
    while (sums.length && sums.at(-1)! / counts.at(-1)! > sum / count) {
      sum += sums.pop()!
      count += counts.pop()!
    }
    sums.push(sum)
    counts.push(count)
  }
  let index = 0
  for (const [block, count] of counts.entries()) {
    const shift = clamp(sums[block]! / count, 0, slack)
    for (const last = index + count; index < last; index++) items[index]!.place = offsets[index]! + shift
  }
}

/** How far from the middle of its first node each line leaves, so that several lines stay apart. */
function ports(chains: readonly (readonly Item[])[], cross: Breadth): readonly number[] {
  const shifts = Array<number>(chains.length).fill(0)
  const groups = new Map<Item, number[]>()
  for (const [index, [node]] of chains.entries()) {
    const group = groups.get(node!)
    if (group) group.push(index)
    else groups.set(node!, [index])
  }
  for (const [node, group] of groups) {
    const gap = Math.min(portGap, (cross(node) - 6) / group.length)
    group.sort((a, b) => chains[a]![1]!.place - chains[b]![1]!.place)
    for (const [at, index] of group.entries()) shifts[index] = (at - (group.length - 1) / 2) * gap
  }
  return shifts
}
