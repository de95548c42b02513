import type { Item, MapNode, Pair, ScalarNode, SeqNode, YamlNode } from '../model.js'
import { aliasNode, bare, empty, mapNode, type Properties, readProperties, register, tooDeep } from './nodes.js'
import * as P from './plain.js'
import { quoted } from './quoted.js'
import * as R from './reader.js'
import { type Reader, report } from './reader.js'

/** Reads what may stand on one line: scalars but for literal and folded ones, aliases, and everything in brackets. */
export function flowNode(r: Reader, parent: number, properties: Properties): YamlNode {
  const first = r.text.charAt(r.pos)
  if (first === '[' || first === '{') return register(r, properties, () => brackets(r, parent, properties))
  if (first === '"' || first === "'") return register(r, properties, () => quoted(r, properties))
  if (first === '*') {
    const alias = aliasNode(r, properties)
    if (alias) return alias
  }
  return register(r, properties, () => P.plain(r, parent, properties))
}

function brackets(r: Reader, parent: number, properties: Properties): MapNode | SeqNode {
  if (tooDeep(r)) return { type: 'seq', span: here(r), ...properties, templated: false, items: [], flow: true }
  // with a bracket that is never closed, a line that looks like block structure is taken for just that
  if (r.flow === 0 && !r.strict) r.strict = P.bracketEnd(r.text, r.pos, r.text.length) === -1
  r.flow++
  r.depth++
  const node = R.char(r) === 91 ? sequence(r, parent, properties) : map(r, parent, properties)
  r.depth--
  r.flow--
  return node
}

const here = (r: Reader) => ({ start: r.pos, end: r.pos })

function sequence(r: Reader, parent: number, properties: Properties): SeqNode {
  const items: Item[] = []
  const span = members(r, parent, ']', () => {
    const start = r.pos
    const value = sequenceEntry(r, parent)
    items.push({ value, dash: undefined, span: { start, end: value.span.end } })
    return value.span.end
  })
  r.size++
  return { type: 'seq', span, ...properties, templated: false, items, flow: true }
}

/** A member of `[]`; `a: b` in it is a map of one pair. */
function sequenceEntry(r: Reader, parent: number): YamlNode {
  const start = r.pos
  const question = skipQuestion(r)
  const node = entry(r, parent)
  if (r.escaped || !isColon(r, node)) {
    if (!question) return node
    return mapNode(
      r,
      [{ key: asKey(r, node), value: undefined, span: node.span, colon: undefined }],
      start,
      node.span.end,
      true,
      bare,
    )
  }
  const pair = pairOf(r, parent, node, start)
  return mapNode(r, [pair], start, pair.span.end, true, bare)
}

function map(r: Reader, parent: number, properties: Properties): MapNode {
  const start = r.pos
  const pairs: Pair[] = []
  const span = members(r, parent, '}', () => {
    const at = r.pos
    skipQuestion(r)
    const node = entry(r, parent)
    const pair =
      !r.escaped && isColon(r, node)
        ? pairOf(r, parent, node, at)
        : { key: asKey(r, node), value: undefined, span: { start: at, end: node.span.end }, colon: undefined }
    pairs.push(pair)
    return pair.span.end
  })
  return mapNode(r, pairs, start, span.end, true, properties)
}

/** Reads from the opening bracket to the closing one, commas and line breaks included; `read` reads a member. */
function members(r: Reader, parent: number, close: string, read: () => number): { start: number; end: number } {
  const start = r.pos++
  let end = r.pos
  let separated = true
  for (;;) {
    R.skip(r)
    if (R.atEnd(r) || isBlockLine(r, parent, !separated)) r.escaped = true
    if (r.escaped) {
      if (r.flow === 1) report(r, 'unclosed-bracket', start, start + 1, { bracket: r.text.charAt(start) })
      return { start, end }
    }
    const first = r.text.charAt(r.pos)
    if (first === close) return { start, end: ++r.pos }
    if (first === ']' || first === '}') {
      if (r.flow > 1) {
        report(r, 'unclosed-bracket', start, start + 1, { bracket: r.text.charAt(start) })
        return { start, end }
      }
      report(r, 'unexpected', r.pos, ++r.pos, { text: first })
    } else if (first === ',') {
      if (separated) report(r, 'unexpected', r.pos, r.pos + 1, { text: ',' })
      r.pos++
      separated = true
    } else {
      if (!separated) report(r, 'missing-comma', r.pos, r.pos + 1)
      const before = r.pos
      if (first === '-' && R.isWhite(R.char(r, r.pos + 1))) {
        report(r, 'unexpected', r.pos, ++r.pos, { text: first })
        R.skipBlanks(r)
      }
      end = read()
      if (r.pos === before) r.pos++
      separated = false
    }
  }
}

/** True where a line within brackets is one of block structure, so that the brackets must have ended before. */
const isBlockLine = (r: Reader, parent: number, unseparated: boolean): boolean =>
  (r.strict || unseparated) && R.column(r) <= parent && R.isFirstOnLine(r) && P.looksLikeKey(r, r.pos)

function skipQuestion(r: Reader): boolean {
  if (r.text.charAt(r.pos) !== '?' || !R.isWhite(R.char(r, r.pos + 1))) return false
  r.pos++
  R.skip(r)
  return true
}

function entry(r: Reader, parent: number): YamlNode {
  if (!'&!'.includes(r.text.charAt(r.pos)) || R.atEnd(r)) return flowNode(r, parent, bare)
  const properties = readProperties(r)
  R.skip(r)
  if (R.atEnd(r) || ',]}'.includes(r.text.charAt(r.pos))) return register(r, properties, () => empty(r, properties))
  return flowNode(r, parent, properties)
}

/** True before the `:` of a pair; behind a quote or a bracket it needs no space. */
function isColon(r: Reader, key: YamlNode): boolean {
  R.skip(r)
  if (R.char(r) !== R.COLON) return false
  return R.isWhite(R.char(r, r.pos + 1)) || key.type !== 'scalar' || key.style !== 'plain'
}

function pairOf(r: Reader, parent: number, node: YamlNode, start: number): Pair {
  const colon = r.pos++
  R.skip(r)
  const key = asKey(r, node)
  if (R.atEnd(r) || ',]}'.includes(r.text.charAt(r.pos)) || isBlockLine(r, parent, false))
    return { key, value: undefined, span: { start, end: colon + 1 }, colon }
  const value = entry(r, parent)
  return { key, value, span: { start, end: value.span.end }, colon }
}

function asKey(r: Reader, node: YamlNode): ScalarNode {
  if (node.type === 'scalar') return node
  if (node.type === 'alias' && node.target?.type === 'scalar')
    return { ...node.target, span: node.span, anchor: undefined }
  if (node.type !== 'alias') report(r, 'bad-key', node.span.start, node.span.end)
  return { ...empty(r, bare), span: node.span, source: r.original.slice(node.span.start, node.span.end) }
}
