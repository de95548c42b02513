import type { Span } from '../../core/types.js'
import type { Item, MapNode, Pair, ScalarNode, SeqNode, Slice, YamlNode } from '../model.js'
import { asScalar, entries, get, pairOf } from '../tree.js'

/** Flags as they stand in a document: words, keys of a map, items of a list, variables. */

/** One flag as it is written. Spans count from the start of the slice. */
export interface WrittenFlag {
  /** Without dashes, as written: `max-pods`. Of a variable the whole name: `ETCD_DATA_DIR`. */
  readonly name: string
  /** `word` is `--name=value` or `--name value`, `key` a name without dashes (`extraArgs`), `variable` one of the environment. */
  readonly form: 'word' | 'key' | 'variable'
  /** From the name, its dashes included, to the end of the value. */
  readonly span: Span
  /** The name alone, without dashes. */
  readonly nameSpan: Span
  /** `undefined` where none is written, and where what is written is not all known: `$(POD_IP)`, a template. */
  readonly value: string | undefined
  readonly valueSpan: Span | undefined
  /** True where a placeholder or a template writes a part of the value. */
  readonly open: boolean
  /** True where the value is the word behind, which a boolean flag does not take. */
  readonly apart: boolean
  /** What has to go for the flag to be gone. */
  readonly members: readonly (Item | Pair)[]
  readonly holder: Holder
}

/** Where flags stand, so that one more can be added, or one taken away. */
export type Holder =
  | { readonly type: 'list'; readonly node: SeqNode }
  | { readonly type: 'map'; readonly node: MapNode }
  | { readonly type: 'entries'; readonly node: SeqNode }
  | { readonly type: 'text'; readonly node: ScalarNode }
  | { readonly type: 'environment'; readonly node: SeqNode }

/** A word of a command line. */
export interface Word {
  readonly text: string
  readonly at: number
  /** Where the text does not stand as it is read (escapes, several lines): the span to use for all of it. */
  readonly whole: Span | undefined
  readonly open: boolean
  readonly item: Item
  readonly holder: Holder
}

/** The text of a scalar and where it begins. What a template writes is seen as it is written, and open. */
export function literal(slice: Slice, scalar: ScalarNode): Pick<Word, 'text' | 'at' | 'whole' | 'open'> {
  const { span, style, templated, value, source } = scalar
  const quoted = style === 'single' || style === 'double'
  const start = quoted ? span.start + 1 : span.start
  if (templated) {
    const text = slice.text.slice(start, quoted ? span.end - 1 : span.end)
    return { text, at: start, whole: undefined, open: true }
  }
  const text = String(value ?? '')
  const plain = quoted ? source.slice(1, -1) : source
  return { text, at: start, whole: plain === text ? undefined : span, open: false }
}

/** A flag: `--name`, `-name`, with `=value` or without. Placeholders may stand in the value only. */
const flagWord = /^--?([A-Za-z][\w.-]*)(?:=|$)/

/** What somebody else fills in. */
const placeholder = /\$\(|\$\{|\{\{|<[a-zA-Z]/

/** The flags among the words of a command line; a word that begins with no dash belongs to the one before. */
export function flagsOf(words: readonly Word[]): WrittenFlag[] {
  const flags: WrittenFlag[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word.text === '--') break
    const match = flagWord.exec(word.text)
    if (!match) continue
    const name = match[1]!
    const next = words[i + 1]
    const apart = !match[0].endsWith('=') && next !== undefined && !/^-[A-Za-z-]/.test(next.text)
    const from = word.text.indexOf(name)
    const spanFrom = (start: number, length: number): Span =>
      word.whole ?? { start: word.at + start, end: word.at + start + length }
    const source = apart ? next.text : match[0].endsWith('=') ? word.text.slice(match[0].length) : undefined
    const open = source !== undefined && ((apart ? next.open : word.open) || placeholder.test(source))
    const valueSpan = apart
      ? (next.whole ?? { start: next.at, end: next.at + next.text.length })
      : source === undefined
        ? undefined
        : spanFrom(match[0].length, source.length)
    const head = spanFrom(0, word.text.length)
    flags.push({
      name,
      form: 'word',
      span: apart && next.holder.node === word.holder.node ? { start: head.start, end: valueSpan!.end } : head,
      nameSpan: spanFrom(from, name.length),
      value: open ? undefined : source,
      valueSpan,
      open,
      apart,
      members: apart ? [word.item, next.item] : [word.item],
      holder: word.holder,
    })
    if (apart) i++
  }
  return flags
}

/** etcd's variables in a list of `{name, value}`; what they are named after is for the table of flags to tell. */
export function variablesIn(slice: Slice, list: SeqNode | undefined): WrittenFlag[] {
  if (!list) return []
  return list.items.flatMap(item => {
    const pair = pairOf(item.value, 'name')
    const key = asScalar(pair?.value)
    const scalar = asScalar(get(item.value, 'value'))
    if (!key || !scalar || typeof key.value !== 'string' || !/^ETCD_[A-Z]/.test(key.value)) return []
    const name = literal(slice, key)
    const value = literal(slice, scalar)
    const open = value.open || placeholder.test(value.text)
    const nameSpan = name.whole ?? { start: name.at, end: name.at + name.text.length }
    const valueSpan = value.whole ?? { start: value.at, end: value.at + value.text.length }
    return [
      {
        name: key.value,
        form: 'variable',
        span: { start: Math.min(nameSpan.start, valueSpan.start), end: Math.max(nameSpan.end, valueSpan.end) },
        nameSpan,
        value: open ? undefined : value.text,
        valueSpan,
        open,
        apart: false,
        members: [item],
        holder: { type: 'environment', node: list },
      },
    ]
  })
}

/** Flags as the keys of a map. */
export const inMap = (slice: Slice, node: MapNode): WrittenFlag[] =>
  entries(node).flatMap(pair =>
    pair.key.templated ? [] : keyed(slice, pair.key, pair.value, pair, { type: 'map', node }),
  )

/** Flags as a list of `{name, value}`. */
export const inEntries = (slice: Slice, node: SeqNode): WrittenFlag[] =>
  node.items.flatMap(item => {
    const key = asScalar(get(item.value, 'name'))
    return key && !key.templated ? keyed(slice, key, get(item.value, 'value'), item, { type: 'entries', node }) : []
  })

function keyed(
  slice: Slice,
  key: ScalarNode,
  node: YamlNode | undefined,
  member: Item | Pair,
  holder: Holder,
): WrittenFlag[] {
  const name = literal(slice, key)
  const nameSpan = name.whole ?? { start: name.at, end: name.at + name.text.length }
  const scalar = asScalar(node)
  const value = scalar && scalar.value !== null ? literal(slice, scalar) : undefined
  const valueSpan = value && (value.whole ?? { start: value.at, end: value.at + value.text.length })
  const open = value !== undefined && (value.open || placeholder.test(value.text))
  const spans = [nameSpan, ...(valueSpan ? [valueSpan] : [])]
  return [
    {
      name: name.text,
      form: 'key',
      span: { start: Math.min(...spans.map(one => one.start)), end: Math.max(...spans.map(one => one.end)) },
      nameSpan,
      value: open ? undefined : value?.text,
      valueSpan,
      open,
      apart: false,
      members: [member],
      holder,
    },
  ]
}
