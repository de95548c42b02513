import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Parser,
  Scalar,
} from '../yaml.js'
import type {
  AliasNode,
  Item,
  MapNode,
  Named,
  Pair,
  ScalarNode,
  ScalarStyle,
  SeqNode,
  YamlComment,
  YamlNode,
} from './model.js'
import type { Reading } from './recover/recover.js'
import { isMerge, keyOf } from './tree.js'
import { readAs11 } from './yaml11.js'

/** Thrown, and caught again in `compose`, where the document is one for `recover`. */
const unusual = Symbol('unusual')

/** Maps and sequences within each other, beyond which nobody means it. */
const deepest = 200

/** Values, those that aliases stand for counted each time, that an honest document has at most. */
const mostValues = 100_000

/** Characters beyond which the other reader is the quicker by far. */
const longest = 1_000_000

/**
 * Where Kubernetes reads otherwise than YAML 1.2, or refuses: escaped slashes, tabs, quotes doubled at an end, directives,
 * content behind `---` or `...`, and characters that no manifest may hold.
 */
const otherwise =
  /\\\/|\t|'''|"""|^%|^---[ ]+[^\s#]|^\.\.\.|(?![\t\n\r\x85])\p{Cc}|[\ufffe\uffff\u0085\u2028\u2029]|[\s\S]\ufeff/mu

/**
 * Reads one YAML document with `yaml`, into our own terms. `undefined` where that is not enough: where the document has a
 * mistake (then `recover` says which, and reads on), or something that Kubernetes reads otherwise than YAML 1.2.
 */
export function compose(text: string): Reading | undefined {
  if (text.length > longest || otherwise.test(text)) return undefined
  try {
    const tokens = [...new Parser().parse(text)]
    const documents = [...new Composer(options).compose(tokens, true, text.length)]
    const [document] = documents
    if (!document || documents.length > 1 || document.errors.length > 0 || document.warnings.length > 0)
      return undefined
    return { root: rootOf(text, document), problems: [], comments: commentsOf(text, tokens) }
  } catch (error) {
    // A stack that ran out on deep nesting is the other reason to come here.
    if (error === unusual || error instanceof RangeError) return undefined
    throw error
  }
}

/** Every value is text at first: what Kubernetes makes of it is `yaml11.ts`' part. */
const options = {
  schema: 'failsafe',
  keepSourceTokens: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

// ---- nodes

/** What is known while a tree is made. */
interface Making {
  readonly text: string
  /** What anchors name, and how many values that is. Missing while it is being made: an alias inside of it would have no end. */
  readonly anchors: Map<string, { readonly target: AliasNode['target']; readonly values: number }>
  /** How many values there are by now. */
  values: number
}

function rootOf(text: string, { contents }: Document): YamlNode | undefined {
  if (!contents) return undefined
  const making: Making = { text, anchors: new Map(), values: 0 }
  const before = (contents.srcToken as { start?: CST.SourceToken[] } | undefined)?.start ?? []
  const tagged = (contents as { anchor?: string; tag?: string }).anchor !== undefined
  // Properties of the root stand in the document's own tokens, which are not kept.
  if (tagged || before.length > 0 || (isScalar(contents) && contents.tag)) throw unusual
  return isEmpty(contents) ? undefined : make(making, contents, bare, 0)
}

/** The anchor and the tag before a value. */
interface Properties {
  readonly anchor: Named | undefined
  readonly tag: Named | undefined
}
const bare: Properties = { anchor: undefined, tag: undefined }

const isEmpty = (node: unknown): boolean =>
  node === null || (isScalar(node) && node.range?.[0] === node.range?.[1] && node.source === '')

function make(making: Making, node: Node, properties: Properties, depth: number): YamlNode {
  if (depth > deepest || ++making.values > mostValues) throw unusual
  const before = making.values
  if (isAlias(node)) return alias(making, node.source, node.range![0], properties)
  const { anchor } = properties
  if (anchor) making.anchors.delete(anchor.name)
  const made = isMap(node)
    ? map(making, node.items, node.range!, node.flow === true, properties, depth)
    : isSeq(node)
      ? sequence(making, node, properties, depth)
      : isScalar(node)
        ? scalar(making, node, properties)
        : undefined
  if (!made) throw unusual
  if (anchor) making.anchors.set(anchor.name, { target: made, values: making.values - before + 1 })
  return made
}

function alias(making: Making, name: string, start: number, properties: Properties): AliasNode {
  const { target, values = 0 } = making.anchors.get(name) ?? {}
  if (!target) throw unusual
  making.values += values
  return { type: 'alias', span: { start, end: start + 1 + name.length }, ...properties, templated: false, name, target }
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  [Scalar.PLAIN]: 'plain',
  [Scalar.QUOTE_SINGLE]: 'single',
  [Scalar.QUOTE_DOUBLE]: 'double',
  [Scalar.BLOCK_LITERAL]: 'literal',
  [Scalar.BLOCK_FOLDED]: 'folded',
}

function scalar({ text }: Making, node: Scalar, properties: Properties): ScalarNode {
  const [start, rawEnd] = node.range!
  const style = styles[node.type ?? '']
  if (!style || properties.tag || typeof node.value !== 'string') throw unusual
  const block = style === 'literal' || style === 'folded'
  // Where blanks at its end belong to, and comments behind its header, are matters of their own.
  if (block && (node.value === '' || /\n +(?:\r?\n *)*$/.test(text.slice(start, rawEnd)))) throw unusual
  const end = block ? trimmed(text, start, rawEnd) : rawEnd
  const value = style === 'plain' ? readAs11(node.value).value : node.value
  if (style === 'double' && /^"(?:\\\\)*\\"$/.test(text.slice(start, end))) throw unusual
  // A line that plain text goes on in may as well be a key that lacks its colon.
  if (style === 'plain' && text.slice(start, end).includes('\n')) throw unusual
  // JSON has no infinity.
  if (typeof value === 'number' && !Number.isFinite(value)) throw unusual
  return {
    type: 'scalar',
    span: { start, end },
    ...properties,
    templated: false,
    source: text.slice(start, end),
    value,
    style,
  }
}

/** Where a block of text ends, blank lines after it left out. */
const trimmed = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).replace(/(?:\r?\n *)+$/, '').length

interface PairTokens {
  readonly start?: readonly CST.SourceToken[]
  readonly sep?: readonly CST.SourceToken[] | undefined
}

function map(
  making: Making,
  items: readonly { key: unknown; value: unknown; srcToken?: unknown }[],
  [from, to]: readonly number[],
  flow: boolean,
  properties: Properties,
  depth: number,
): MapNode {
  const seen = new Set<string>()
  const pairs = items.map(({ key, value, srcToken }): Pair => {
    const { start = [], sep = [] } = (srcToken ?? {}) as PairTokens
    if (!isScalar(key) || start.some(({ type }) => type === 'explicit-key-ind')) throw unusual
    if (propertiesIn(start) !== bare) throw unusual
    const keyNode = scalar(making, key, bare)
    // Keys that stand twice and merges are looked at where problems are found.
    if (isMerge(keyNode) || keyNode.source === '' || seen.has(keyOf(keyNode))) throw unusual
    seen.add(keyOf(keyNode))
    const colon = sep?.find(({ type }) => type === 'map-value-ind')?.offset
    const own = propertiesIn(sep ?? [])
    if (colon === undefined || keyNode.source.startsWith('-')) throw unusual
    if (flow && (own !== bare || isEmpty(value))) throw unusual
    const valueNode = written(making, value, own, depth)
    const end = valueNode?.span.end ?? (colon === undefined ? keyNode.span.end : colon + 1)
    return { key: keyNode, value: valueNode, span: { start: keyNode.span.start, end }, colon }
  })
  const span = flow ? { start: from!, end: to! } : { start: from!, end: pairs.at(-1)?.span.end ?? to! }
  return { type: 'map', span, ...properties, templated: false, pairs, flow }
}

function sequence(
  making: Making,
  node: Node & { items: unknown[]; flow?: boolean },
  properties: Properties,
  depth: number,
): SeqNode {
  const tokens = (node.srcToken as { items?: PairTokens[] } | undefined)?.items ?? []
  const flow = node.flow === true
  const items = node.items.map((value, index): Item => {
    const start = tokens[index]?.start ?? []
    const dash = start.find(({ type }) => type === 'seq-item-ind')?.offset
    const own = propertiesIn(start)
    if (flow && own !== bare) throw unusual
    const made = written(making, value, own, depth)
    const begin = dash ?? made?.span.start ?? node.range![0]
    return { value: made, dash, span: { start: begin, end: made?.span.end ?? begin + 1 } }
  })
  const [from, to] = node.range!
  const span = { start: from, end: flow ? to : (items.at(-1)?.span.end ?? to) }
  return { type: 'seq', span, ...properties, templated: false, items, flow }
}

/** A value, where one is written. An anchor or a tag of nothing is nothing that anybody means. */
function written(making: Making, value: unknown, own: Properties, depth: number): YamlNode | undefined {
  if (value && !isEmpty(value)) return make(making, value as Node, own, depth + 1)
  if (own !== bare) throw unusual
  return undefined
}

function propertiesIn(tokens: readonly CST.SourceToken[]): Properties {
  let properties = bare
  for (const { type, offset, source } of tokens) {
    const span = { start: offset, end: offset + source.length }
    if (type === 'anchor' && !/^&[\w-]+$/.test(source)) throw unusual
    if (type === 'anchor') properties = { ...properties, anchor: { name: source.slice(1), span } }
    if (type === 'tag') properties = { ...properties, tag: { name: source, span } }
  }
  return properties
}

// ---- comments

function commentsOf(text: string, tokens: readonly CST.Token[]): YamlComment[] {
  const found: YamlComment[] = []
  const visit = (token: unknown): void => {
    if (Array.isArray(token)) for (const one of token) visit(one)
    else if (typeof token === 'object' && token !== null) {
      const { type, offset, source, ...rest } = token as CST.SourceToken
      if (type === 'comment') found.push(comment(text, offset, source))
      else for (const inner of Object.values(rest)) if (typeof inner === 'object') visit(inner)
    }
  }
  visit(tokens)
  return found.sort((a, b) => a.span.start - b.span.start)
}

function comment(text: string, offset: number, source: string): YamlComment {
  const end = offset + source.replace(/\r$/, '').length
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return {
    text: text.slice(offset + 1, end),
    span: { start: offset, end },
    ownLine: line.replace('\ufeff', '').trim() === '',
  }
}
