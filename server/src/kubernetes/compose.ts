import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, type Node, Parser, Scalar } from 'yaml'
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
import { isMerge, keyOf } from './tree.js'
import { readAs11 } from './yaml11.js'

/** What a reading of a YAML document gives that has no mistakes in it. */
export interface Composed {
  readonly root: YamlNode | undefined
  readonly comments: readonly YamlComment[]
}

/** Thrown, and caught again in `compose`, where the document is one for `recover.ts`. */
const unusual = Symbol('unusual')

/** Maps and sequences within each other, beyond which nobody means it. */
const deepest = 200

/** Escapes that YAML 1.2 has and Kubernetes' reader has not, and characters that no manifest may hold. */
const notForKubernetes =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /\\\/|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/

/**
 * Reads one YAML document with `yaml`, into our own terms. `undefined` where that is not enough: where the document has a
 * mistake (then `recover.ts` says which, and reads on), or something that Kubernetes reads otherwise than YAML 1.2.
 */
export function compose(text: string): Composed | undefined {
  if (notForKubernetes.test(text)) return undefined
  try {
    const tokens = [...new Parser().parse(text)]
    const documents = [...new Composer(options).compose(tokens, true, text.length)]
    const [document] = documents
    if (!document || documents.length > 1 || document.errors.length > 0 || document.warnings.length > 0)
      return undefined
    return { root: rootOf(text, document), comments: commentsOf(text, tokens) }
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
  /** `undefined` while the node of an anchor is being made: an alias inside of it would have no end. */
  readonly anchors: Map<string, AliasNode['target']>
}

function rootOf(text: string, { contents }: Document): YamlNode | undefined {
  if (!contents) return undefined
  const making: Making = { text, anchors: new Map() }
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
  if (depth > deepest) throw unusual
  if (isAlias(node)) return alias(making, node.source, node.range![0], properties)
  const { anchor } = properties
  if (anchor) making.anchors.set(anchor.name, undefined)
  const made = isMap(node)
    ? map(making, node.items, node.range!, node.flow === true, properties, depth)
    : isSeq(node)
      ? sequence(making, node, properties, depth)
      : isScalar(node)
        ? scalar(making, node, properties)
        : undefined
  if (!made) throw unusual
  if (anchor) making.anchors.set(anchor.name, made)
  return made
}

function alias({ anchors }: Making, name: string, start: number, properties: Properties): AliasNode {
  const target = anchors.get(name)
  if (!target) throw unusual
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
  const end = style === 'literal' || style === 'folded' ? trimmed(text, start, rawEnd) : rawEnd
  const value = style === 'plain' ? readAs11(node.value).value : node.value
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

/** Where the text between two offsets ends, white space after it left out. */
const trimmed = (text: string, start: number, end: number): number => start + text.slice(start, end).trimEnd().length

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
    const keyNode = scalar(making, key, propertiesIn(start))
    // Keys that stand twice and merges are looked at where problems are found.
    if (isMerge(keyNode) || keyNode.source === '' || seen.has(keyOf(keyNode))) throw unusual
    seen.add(keyOf(keyNode))
    const colon = sep?.find(({ type }) => type === 'map-value-ind')?.offset
    const own = propertiesIn(sep ?? [])
    const hasValue = !isEmpty(value) || own !== bare
    const valueNode = hasValue && value ? make(making, value as Node, own, depth + 1) : undefined
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
    const made = value && (!isEmpty(value) || own !== bare) ? make(making, value as Node, own, depth + 1) : undefined
    const begin = dash ?? made?.span.start ?? node.range![0]
    return { value: made, dash, span: { start: begin, end: made?.span.end ?? begin + 1 } }
  })
  const [from, to] = node.range!
  const span = { start: from, end: flow ? to : (items.at(-1)?.span.end ?? to) }
  return { type: 'seq', span, ...properties, templated: false, items, flow }
}

function propertiesIn(tokens: readonly CST.SourceToken[]): Properties {
  let properties = bare
  for (const { type, offset, source } of tokens) {
    const span = { start: offset, end: offset + source.length }
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
