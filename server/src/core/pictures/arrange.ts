/**
 * Which layer each node of a graph belongs to and in which order it stands there, so that arrows run one way and few
 * lines cross: the classical steps "break cycles, rank, order". Knows no lengths.
 */

export interface Link {
  /** Numbers of the nodes; never the same one twice. */
  readonly from: number
  readonly to: number
  /** A text stands in the middle of the line. */
  readonly labelled: boolean
}

/** A node, or a line on its way through a layer, or a line's text. */
export interface Item {
  readonly kind: 'node' | 'line' | 'label'
  /** The number of the node or of the link. */
  readonly number: number
  readonly layer: number
  /** What lines join it to in the layers before and after. */
  readonly before: Item[]
  readonly after: Item[]
  /** Where it stands in its layer: a number while it is ordered, then a length. */
  place: number
}

export interface Arrangement {
  readonly layers: readonly (readonly Item[])[]
  readonly nodes: readonly Item[]
  /** For each link what it passes through, its two nodes included. */
  readonly chains: readonly (readonly Item[])[]
  /** The links that run against the common direction, as the last piece of a cycle does. */
  readonly reversed: ReadonlySet<number>
  /** Every second layer is for the texts on lines: 2. No line has one: 1. */
  readonly step: 1 | 2
}

/** Arranges `count` nodes, numbered from 0, in layers. */
export function arranged(count: number, links: readonly Link[]): Arrangement {
  const reversed = backward(count, links)
  const forward = links.map((link, index) => (reversed.has(index) ? { ...link, from: link.to, to: link.from } : link))
  const step = links.some(link => link.labelled) ? 2 : 1
  const ranks = rank(count, forward, step)
  const layers: Item[][] = Array.from({ length: Math.max(0, ...ranks) + 1 }, () => [])
  const add = (kind: Item['kind'], number: number, layer: number): Item => {
    const item: Item = { kind, number, layer, before: [], after: [], place: 0 }
    layers[layer]?.push(item)
    return item
  }
  const nodes = ranks.map((layer, index) => add('node', index, layer))
  const chains = forward.map(({ from, to, labelled }, index) => {
    const [first, last] = [nodes[from]!, nodes[to]!]
    const half = Math.floor((last.layer - first.layer) / 2)
    const text = labelled ? first.layer + half - ((half + 1) % 2) : -1
    const chain = [first]
    for (let layer = first.layer + 1; layer < last.layer; layer++)
      chain.push(add(layer === text ? 'label' : 'line', index, layer))
    chain.push(last)
    chain.slice(1).forEach((item, at) => {
      item.before.push(chain[at]!)
      chain[at]!.after.push(item)
    })
    // Through a layer that is for texts alone a line without one goes as it likes.
    return chain.filter(item => item.kind !== 'line' || step === 1 || item.layer % 2 === 0)
  })
  return { layers: order(layers), nodes, chains, reversed, step }
}

/** The links that close a cycle when one walks along the arrows. */
function backward(count: number, links: readonly Link[]): ReadonlySet<number> {
  const found = new Set<number>()
  const state: ('open' | 'done' | undefined)[] = []
  const visit = (node: number): void => {
    state[node] = 'open'
    links.forEach(({ from, to }, index) => {
      if (from !== node) return
      if (state[to] === 'open') found.add(index)
      else if (!state[to]) visit(to)
    })
    state[node] = 'done'
  }
  for (let node = 0; node < count; node++) if (!state[node]) visit(node)
  return found
}

/** The layer of each node: behind all that point to it; what nothing points to stands right before what it points to. */
function rank(count: number, links: readonly Link[], step: number): readonly number[] {
  const ranks = Array<number>(count).fill(0)
  for (let round = 0, moved = true; moved && round < count; round++) {
    moved = false
    for (const { from, to } of links) {
      if (ranks[to]! >= ranks[from]! + step) continue
      ranks[to] = ranks[from]! + step
      moved = true
    }
  }
  return ranks.map((own, node) => {
    if (links.some(link => link.to === node)) return own
    const next = links.filter(link => link.from === node).map(link => ranks[link.to]!)
    return next.length ? Math.min(...next) - step : own
  })
}

/** The middle of some places; `otherwise` where there are none. */
export function mean(items: readonly Item[], otherwise: number): number {
  let sum = 0
  for (const item of items) sum += item.place
  return items.length ? sum / items.length : otherwise
}

const starts = ['given', 'reverse'] as const

/**
 * Orders each layer by its neighbours' middle, to and fro, and keeps the order with the fewest crossings. What it finds
 * depends on where it begins, so it begins with the given order and with its reverse, at either end.
 */
function order(given: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  let best = given.map(numbered)
  let fewest = crossings(best)
  for (const start of starts)
    for (const first of [0, 1]) {
      let current = given.map(layer => numbered(start === 'given' ? layer : layer.toReversed()))
      for (let sweep = first; sweep < first + 6 && fewest > 0; sweep++) {
        current = sweep % 2 ? swept(current.toReversed(), 'after').toReversed() : swept(current, 'before')
        const found = crossings(current)
        if (found < fewest) [best, fewest] = [current, found]
      }
    }
  return best
}

const swept = (layers: readonly (readonly Item[])[], side: 'before' | 'after'): (readonly Item[])[] =>
  layers.map(layer => {
    const wanted = new Map(layer.map(item => [item, mean(item[side], item.place)]))
    return numbered(layer.toSorted((a, b) => wanted.get(a)! - wanted.get(b)!))
  })

/** Makes each item's place its number in the layer. */
function numbered(layer: readonly Item[]): readonly Item[] {
  for (const [index, item] of layer.entries()) item.place = index
  return layer
}

function crossings(layers: readonly (readonly Item[])[]): number {
  let count = 0
  for (const layer of layers) {
    // Lines in the order of their start: they cross where the ends are the other way round.
    const ends: number[] = []
    for (const item of layer) {
      const own = item.after.map(({ place }) => place)
      for (const end of own) for (const earlier of ends) if (earlier > end) count++
      ends.push(...own)
    }
  }
  return count
}
