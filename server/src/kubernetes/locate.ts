import { countWhere } from '../core/search.js'
import type { Item, MapNode, Pair, Path, SeqNode, Slice, YamlNode } from './model.js'
import { keyOf } from './tree.js'

/**
 * A place in a document. It also works in half-typed text: on a blank line the column says which map or sequence
 * something typed there would belong to.
 */
export interface Place {
  /**
   * - `key`: on a key; `path` ends with it.
   * - `value`: on the value of a key, or behind the `:` where none is written yet; `path` ends with the key.
   * - `item`: on a value in a sequence, or behind its dash; `path` ends with the index.
   * - `blank`: where a new key or item would begin; `path` is that of the map or sequence it would belong to.
   * - `comment`: in a comment; the rest as if it were not there.
   */
  readonly role: 'key' | 'value' | 'item' | 'blank' | 'comment'
  readonly path: Path
  /** The key, scalar or alias under the offset; for `blank` the map or sequence, if it has any members yet. */
  readonly node: YamlNode | undefined
  /** The pair whose key or value this is; for `blank` the pair whose value would begin here. */
  readonly pair: Pair | undefined
  /** The maps and sequences around, the outermost first. */
  readonly parents: readonly Collection[]
}

type Collection = MapNode | SeqNode
type Member = Pair | Item

/** What stands at an offset of a slice. A caret behind the last letter of a word still means the word. */
export function locate(slice: Slice, offset: number): Place {
  const place = slice.root ? (written(slice, slice.root, offset) ?? blank(slice, slice.root, offset)) : nowhere
  return inComment(slice, offset) ? { ...place, role: 'comment' } : place
}

const nowhere: Place = { role: 'blank', path: [], node: undefined, pair: undefined, parents: [] }

function inComment({ comments }: Slice, offset: number): boolean {
  const near = comments[countWhere(comments, ({ span }) => span.end < offset)]
  return near !== undefined && near.span.start < offset
}

/** The key or value at an offset, or the empty room behind a `:` or a dash. */
function written({ text }: Slice, root: YamlNode, offset: number): Place | undefined {
  const path: (string | number)[] = []
  const parents: Collection[] = []
  let pair: Pair | undefined
  let node = root
  while (node.type === 'map' || node.type === 'seq') {
    parents.push(node)
    const index = lastUpTo(node, offset)
    const member = membersOf(node)[index]
    if (!member) return undefined
    const { value } = member
    let mark: number | undefined
    if ('key' in member) {
      const { key, colon } = member
      pair = member
      path.push(keyOf(key))
      if (holds(key, offset)) return { role: 'key', path, node: key, pair, parents }
      mark = colon
    } else {
      pair = undefined
      path.push(index)
      mark = member.dash
    }
    if (!value || offset < value.span.start) {
      const empty = mark !== undefined && mark < offset && !text.slice(mark, offset).includes('\n')
      return empty ? { role: pair ? 'value' : 'item', path, node: undefined, pair, parents } : undefined
    }
    node = value
  }
  return holds(node, offset)
    ? { role: pair || path.length === 0 ? 'value' : 'item', path, node, pair, parents }
    : undefined
}

/** A collection that is open at an offset, with the way to it. */
interface Open {
  readonly node: Collection
  readonly path: Path
  /** Its last member that begins before the offset. */
  readonly last: Member | undefined
  readonly step: string | number
}

/** Where something typed at an offset would belong. */
function blank({ text }: Slice, root: YamlNode, offset: number): Place {
  const chain = openAt(root, offset)
  const inner = chain.at(-1)
  if (!inner) return nowhere
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  // behind something on its line, or between brackets, the column says nothing
  if (inner.node.flow || text.slice(lineStart, offset).trim() !== '') return blankIn(chain, chain.length - 1)
  const column = offset - lineStart
  const columns = chain.map(({ node }) => columnOf(text, node))
  // of a map and a sequence in one column, a new word is a key of the map
  const exact = columns.indexOf(column)
  if (exact !== -1) return blankIn(chain, exact)
  const at = columns.findLastIndex(own => own < column)
  if (at === -1) return blankIn(chain, 0)
  const { last, path, step } = chain[at]!
  const value = last?.value
  if (last && (value === undefined || isLiteral(value))) {
    const role = value ? 'value' : 'blank'
    const pair = 'key' in last ? last : undefined
    return { role, path: [...path, step], node: value, pair, parents: chain.slice(0, at + 1).map(({ node }) => node) }
  }
  return blankIn(chain, Math.min(at + 1, chain.length - 1))
}

const isLiteral = (node: YamlNode): boolean =>
  node.type === 'scalar' && (node.style === 'literal' || node.style === 'folded')

const blankIn = (chain: readonly Open[], index: number): Place => ({
  role: 'blank',
  path: chain[index]!.path,
  node: chain[index]!.node,
  pair: undefined,
  parents: chain.slice(0, index + 1).map(({ node }) => node),
})

function openAt(root: YamlNode, offset: number): Open[] {
  const chain: Open[] = []
  let path: Path = []
  let node: YamlNode | undefined = root
  while (node && (node.type === 'map' || node.type === 'seq') && !(node.flow && !isInside(node, offset))) {
    const index = lastUpTo(node, offset)
    const last: Member | undefined = membersOf(node)[index]
    const step = last && 'key' in last ? keyOf(last.key) : index
    chain.push({ node, path, last, step })
    path = [...path, step]
    node = last?.value
  }
  return chain
}

const membersOf = (node: Collection): readonly Member[] => (node.type === 'map' ? node.pairs : node.items)

/** The index of the last member that begins at or before an offset, or -1. */
const lastUpTo = (node: Collection, offset: number): number =>
  countWhere(membersOf(node), ({ span }) => span.start <= offset) - 1

const holds = ({ span }: YamlNode, offset: number): boolean => span.start <= offset && offset <= span.end
const isInside = ({ span }: YamlNode, offset: number): boolean => span.start < offset && offset < span.end

const columnOf = (text: string, { span }: Collection): number =>
  span.start - (text.lastIndexOf('\n', span.start - 1) + 1)
