import type { Edit } from '../../core/types.js'
import { appendItem, insertKey, removeItem, removePair, setValue } from '../edits.js'
import type { Item, Pair, Slice } from '../model.js'
import { pairOf } from '../tree.js'
import type { Invocation, WrittenFlag } from './invocations.js'

/** Edits that add a flag to an invocation, give it another value or take it away, in the form that the file has. */

/** Adds a flag behind the others. Nothing where there is no place for one. */
export function addFlag(slice: Slice, { holder }: Invocation, name: string, value: string): Edit[] {
  const word = `--${name}=${value}`
  switch (holder?.type) {
    case 'list':
      return appendItem(slice, holder.node, word)
    case 'map':
      return insertKey(slice, holder.node, name, value)
    case 'entries':
      return appendItem(slice, holder.node, { name, value })
    case 'text': {
      const { style, span } = holder.node
      // a block ends with its line break, and an empty text has no inside that is certain
      if (style === 'literal' || style === 'folded' || holder.node.value === '') return []
      const at = style === 'plain' ? span.end : span.end - 1
      return [{ span: { start: at, end: at }, text: ` ${word}` }]
    }
    default:
      return []
  }
}

/** Gives a flag another value. */
export function changeFlag(slice: Slice, flag: WrittenFlag, value: string): Edit[] {
  const { form, valueSpan, nameSpan, members, holder } = flag
  const [member] = members
  if (form === 'word' && !(flag.apart && flag.value === undefined)) {
    if (valueSpan) return [{ span: valueSpan, text: value }]
    return [{ span: { start: nameSpan.end, end: nameSpan.end }, text: `=${value}` }]
  }
  const pair =
    holder.type === 'map' ? (member as Pair | undefined) : pairOf((member as Item | undefined)?.value, 'value')
  return pair ? setValue(slice, pair, value) : []
}

/** Gives a boolean flag its value, which has to stand behind a `=`; a word apart is none of its business. */
export const changeSwitch = (slice: Slice, flag: WrittenFlag, value: string): Edit[] =>
  flag.apart
    ? [{ span: { start: flag.nameSpan.end, end: flag.valueSpan!.end }, text: `=${value}` }]
    : changeFlag(slice, flag, value)

/** Takes a flag away. Nothing where it is a part of a longer text that says nothing without it. */
export function removeFlag(slice: Slice, { holder, members, span }: WrittenFlag): Edit[] {
  if (holder.type === 'text') return [{ span: withSpace(slice.text, span), text: '' }]
  if (holder.type === 'map') return removePair(slice, holder.node, members[0] as Pair)
  if (members.some(member => !holder.node.items.includes(member as Item))) return []
  const { node } = holder
  if (members.length >= node.items.length) return []
  return members.flatMap(member => removeItem(slice, node, member as Item))
}

/** A word with the space in front of it, or behind it where it is the first. */
function withSpace(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  if (text[start - 1] === ' ') return { start: start - 1, end }
  return { start, end: text[end] === ' ' ? end + 1 : end }
}
