import type { Edit } from '../core/types.js'
import { emit, type Layout, layoutOf, plainOrQuoted, type Value } from './emit.js'
import type { Item, MapNode, Pair, ScalarNode, SeqNode, Slice, YamlNode } from './model.js'
import { keyOf } from './tree.js'

/** Edits of a YAML document that keep its style: its indentation, its quotes, its brackets, its line breaks, its comments. */

/** Writes a key with its value into a map: behind the key `after` if the map has it, else behind all others. */
export function insertKey(slice: Slice, map: MapNode, key: string, value: Value, after?: string): Edit[] {
  const previous = map.pairs.findLast(pair => keyOf(pair.key) === after) ?? map.pairs.at(-1)
  if (map.flow || !previous)
    return [insertInFlow(slice, map, previous, `${plainOrQuoted(key)}: ${emit(value, flowLayout)}`)]
  const layout = layoutOf(slice)
  const column = columnOf(slice, previous.span.start)
  const at = lineEnd(slice.text, endOf(previous))
  return [insertion(at, layout.newline + indented(emit({ [key]: value }, layout), column, layout))]
}

/** Adds an item to the end of a sequence. */
export function appendItem(slice: Slice, seq: SeqNode, value: Value): Edit[] {
  const previous = seq.items.at(-1)
  if (seq.flow || previous?.dash === undefined) return [insertInFlow(slice, seq, previous, emit(value, flowLayout))]
  const layout = layoutOf(slice)
  const column = columnOf(slice, previous.dash)
  const at = lineEnd(slice.text, endOf(previous))
  return [insertion(at, layout.newline + indented(emit([value], layout), column, layout))]
}

/** Writes the value of a key, in place of the one it has or behind its `:`. A key without its `:` gets it. */
export function setValue(slice: Slice, pair: Pair, value: Value): Edit[] {
  if (pair.value?.type === 'scalar' && isScalar(value)) return replaceScalar(pair.value, value)
  const { colon, key } = pair
  const inFlow = lineIsFlow(slice, pair)
  const layout = layoutOf(slice)
  const start = colon === undefined ? key.span.end : colon + 1
  const end = pair.value?.span.end ?? start
  const text = inFlow ? ` ${emit(value, flowLayout)}` : behindColon(value, columnOf(slice, key.span.start), layout)
  return [{ span: { start, end }, text: (colon === undefined ? ':' : '') + text }]
}

/** Removes a key with its value; with its lines where it has them for itself. */
export const removePair = (slice: Slice, map: MapNode, pair: Pair): Edit[] =>
  map.flow ? removeFromFlow(map.pairs, pair) : removeFromBlock(slice, map, map.pairs, pair, '{}')

/** Removes an item of a sequence. */
export const removeItem = (slice: Slice, seq: SeqNode, item: Item): Edit[] =>
  seq.flow ? removeFromFlow(seq.items, item) : removeFromBlock(slice, seq, seq.items, item, '[]')

/** Gives a scalar another value, with the quotes it has, or with those it needs. */
export function replaceScalar(scalar: ScalarNode, value: string | number | boolean | null): Edit[] {
  const text = typeof value !== 'string' ? String(value) : quotedAs(scalar, value)
  return [{ span: scalar.span, text }]
}

/** Gives a key another name. */
export const renameKey = ({ key }: Pair, name: string): Edit[] => replaceScalar(key, name)

/** Puts a plain scalar into quotes, so that it is a string. Nothing to do for others. */
export const quoteScalar = (scalar: ScalarNode): Edit[] =>
  scalar.style === 'plain' ? [{ span: scalar.span, text: JSON.stringify(scalar.source) }] : []

/** Takes the quotes off a scalar, so that it is read as the number, boolean or null it looks like. */
export const unquoteScalar = (scalar: ScalarNode): Edit[] =>
  (scalar.style === 'single' || scalar.style === 'double') && typeof scalar.value === 'string' && scalar.value !== ''
    ? [{ span: scalar.span, text: scalar.value }]
    : []

// ---- how it is done

const flowLayout: Layout = { indent: 2, indentSequences: true, newline: '\n', flow: true }

const isScalar = (value: Value): value is string | number | boolean | null =>
  typeof value !== 'object' || value === null

const insertion = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text })

function quotedAs({ style }: ScalarNode, value: string): string {
  if (style === 'single' && !/[^\t\x20-\uffff]/.test(value)) return `'${value.replaceAll("'", "''")}'`
  // it may stand between brackets
  return style === 'double' ? JSON.stringify(value) : plainOrQuoted(value, true)
}

/** The end of a member, with a `:` or dash behind which nothing stands. */
const endOf = ({ span }: Pair | Item): number => span.end

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  if (end === -1) return text.length
  return text.charAt(end - 1) === '\r' ? end - 1 : end
}

const columnOf = ({ text }: Slice, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1)

const indented = (text: string, column: number, { newline }: Layout): string =>
  text
    .split('\n')
    .map(line => (line === '' ? '' : ' '.repeat(column) + line))
    .join(newline)

function behindColon(value: Value, column: number, layout: Layout): string {
  const text = emit(value, layout)
  if (isScalar(value) || text === '{}' || text === '[]') return ` ${text}`
  const deeper = Array.isArray(value) && !layout.indentSequences ? 0 : layout.indent
  return layout.newline + indented(text, column + deeper, layout)
}

function insertInFlow(
  { text }: Slice,
  node: MapNode | SeqNode,
  previous: Pair | Item | undefined,
  member: string,
): Edit {
  if (previous) return insertion(previous.span.end, `, ${member}`)
  const inner = { start: node.span.start + 1, end: node.span.start + 1 }
  const spaced = node.type === 'map' && text.slice(node.span.start + 1, node.span.end - 1) !== ''
  return { span: inner, text: spaced ? ` ${member}` : member }
}

/** True for a pair that stands between brackets. */
function lineIsFlow(slice: Slice, pair: Pair): boolean {
  const inside = (node: YamlNode | undefined): boolean => {
    if (node?.type === 'map') {
      const own = node.pairs.findLast(({ span }) => span.start <= pair.span.start)
      return own === pair ? node.flow : inside(own?.value)
    }
    return node?.type === 'seq'
      ? inside(node.items.findLast(({ span }) => span.start <= pair.span.start)?.value)
      : false
  }
  return inside(slice.root)
}

function removeFromFlow<Member extends Pair | Item>(members: readonly Member[], member: Member): Edit[] {
  const index = members.indexOf(member)
  const next = members[index + 1]
  const previous = members[index - 1]
  const start = next || !previous ? member.span.start : previous.span.end
  return [{ span: { start, end: next ? next.span.start : member.span.end }, text: '' }]
}

function removeFromBlock<Member extends Pair | Item>(
  { text }: Slice,
  node: MapNode | SeqNode,
  members: readonly Member[],
  member: Member,
  nothing: string,
): Edit[] {
  if (members.length === 1) return [emptied(text, node, nothing)]
  const lineStart = text.lastIndexOf('\n', member.span.start - 1) + 1
  const ownLine = text.slice(lineStart, member.span.start).trim() === ''
  const next = members[members.indexOf(member) + 1]
  // behind a dash: the next key moves up to its place
  if (!ownLine && next) return [{ span: { start: member.span.start, end: next.span.start }, text: '' }]
  const end = lineEnd(text, endOf(member))
  const behind = end < text.length ? end + (text.charAt(end) === '\r' ? 2 : 1) : end
  const start = behind === end && lineStart > 0 ? lineStart - 1 : lineStart
  return [{ span: { start: ownLine ? start : member.span.start, end: behind }, text: '' }]
}

/** A block collection without members becomes `{}` or `[]`, on the line of its key or dash. */
function emptied(text: string, { span }: MapNode | SeqNode, nothing: string): Edit {
  const before = text.slice(0, span.start).trimEnd()
  return /[:-]$/.test(before)
    ? { span: { start: before.length, end: span.end }, text: ` ${nothing}` }
    : { span, text: nothing }
}
