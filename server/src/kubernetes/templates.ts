import { countWhere } from '../core/search.js'
import type { Span } from '../core/types.js'
import type { Action } from './masks.js'
import type { Item, MapNode, Pair, ScalarNode, SeqNode, YamlNode } from './model.js'

/**
 * Marks what template actions on lines of their own take part in: where one stands for the value of a key, the key
 * gets a value that nobody knows; else the map or sequence at the column where it writes may have more members than
 * are written. Where an `else` parts the members of a map or sequence, it is not known which of them it has. To be called
 * on a tree that nobody else has seen yet.
 */
export function markTemplated(text: string, root: YamlNode, actions: readonly Action[]): void {
  for (const { span, writes } of actions) {
    if (writes === undefined) {
      const parted = isElse(text, span) ? partedAt(root, span.start) : undefined
      if (parted) mutable(parted).templated = true
      continue
    }
    const chain = collectionsAt(root, span.start)
    const inner = chain.at(-1)
    if (!inner) continue
    const source = text.slice(span.start, span.end)
    const value: ScalarNode = {
      ...{ type: 'scalar', span, anchor: undefined, tag: undefined, templated: true },
      ...{ source, value: source, style: 'plain' },
    }
    const owner = lastBefore(inner, span.start)
    if (!inner.flow && owner && owner.value === undefined && columnOf(text, inner) <= writes) {
      adopt(owner, value)
      for (const collection of chain) extend(collection, span.end, span.start)
    } else if (!inner.flow && isWithin(owner?.value, span.start)) {
      // a line of a literal text, or of a value that is known to be templated
    } else {
      const exact = inner.flow ? [inner] : chain.filter(collection => columnOf(text, collection) === writes)
      const nearest = chain.findLast(collection => columnOf(text, collection) <= writes) ?? chain[0]!
      for (const collection of exact.length > 0 ? exact : [nearest]) mutable(collection).templated = true
    }
  }
}

type Collection = MapNode | SeqNode
type Member = Pair | Item
type Mutable<T> = { -readonly [K in keyof T]: T[K] }
const mutable = <T>(node: T): Mutable<T> => node

const isElse = (text: string, { start, end }: Span): boolean => /^\{\{-?\s*else\b/.test(text.slice(start, end))

/** The map or sequence that has members on both sides of an offset. */
const partedAt = (root: YamlNode, offset: number): Collection | undefined =>
  collectionsAt(root, offset).findLast(collection => {
    const before = lastBefore(collection, offset)
    return before && before.span.end <= offset && membersOf(collection).at(-1) !== before
  })

/** The maps and sequences that are open at an offset, the outermost first. */
function collectionsAt(root: YamlNode, offset: number): Collection[] {
  const chain: Collection[] = []
  let node: YamlNode | undefined = root
  while (node && (node.type === 'map' || node.type === 'seq') && !(node.flow && !isWithin(node, offset))) {
    chain.push(node)
    node = lastBefore(node, offset)?.value
  }
  return chain
}

const membersOf = (node: Collection): readonly Member[] => (node.type === 'map' ? node.pairs : node.items)

function lastBefore(node: Collection, offset: number): Member | undefined {
  const members = membersOf(node)
  return members[countWhere<Member>(members, ({ span }) => span.start < offset) - 1]
}

const isWithin = (node: YamlNode | undefined, offset: number): boolean =>
  node !== undefined && node.span.start <= offset && offset < node.span.end

/** The column at which the members of a block map or sequence begin. */
const columnOf = (text: string, node: Collection): number =>
  node.span.start - (text.lastIndexOf('\n', node.span.start - 1) + 1)

function adopt(member: Member, value: ScalarNode): void {
  mutable(member).value = value
}

/** Makes a collection and its last member before `offset` reach to `end`. */
function extend(node: Collection, end: number, offset: number): void {
  if (node.span.end < end) mutable(node).span = { start: node.span.start, end }
  const member = lastBefore(node, offset)
  if (member && member.span.end < end) mutable(member).span = { start: member.span.start, end }
}
