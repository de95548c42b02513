import type { AliasNode, MapNode, Named, Pair, ScalarNode, ScalarStyle, SeqNode, YamlNode } from '../model.js'
import { isMerge, keyOf, resolve } from '../tree.js'
import { readAs11 } from '../yaml11.js'
import * as R from './reader.js'
import { type Reader, report } from './reader.js'

/** What all readers of YAML share: anchors, tags and aliases, the making of scalars and maps, and the bounds. */

/** Deeper than any manifest, and shallow enough for every stack. */
const deepest = 200
/** No honest use of aliases stands for more values than this. */
const mostExpanded = 100_000

/** Ends the reading where maps and sequences stand within each other beyond reason. */
export function tooDeep(r: Reader): boolean {
  if (r.depth < deepest) return false
  report(r, 'too-deep', r.pos, Math.min(r.pos + 1, r.text.length))
  r.pos = r.text.length
  return true
}

/** The anchor and the tag that stand before a value. */
export interface Properties {
  readonly anchor: Named | undefined
  readonly tag: Named | undefined
}

export const bare: Properties = { anchor: undefined, tag: undefined }

/** Makes a scalar of a piece of the text; `text` is what it says once quotes, escapes and line breaks are resolved. */
export function scalarNode(
  r: Reader,
  style: ScalarStyle,
  start: number,
  end: number,
  text: string,
  { anchor, tag }: Properties,
): ScalarNode {
  r.size++
  const span = { start, end }
  const templated = R.isTouched(r, span)
  const source = r.original.slice(start, end)
  const value = templated ? text : tagged(text, style, tag?.name)
  if (typeof value === 'number' && !Number.isFinite(value)) report(r, 'not-finite', start, end, { text: source })
  return { type: 'scalar', span, anchor, tag, templated, source, value, style }
}

/** The value of a scalar: plain ones are read as YAML 1.1, others are strings, and a tag can turn either into the other. */
function tagged(text: string, style: ScalarStyle, tag: string | undefined): ScalarNode['value'] {
  if (tag === undefined) return style === 'plain' ? readAs11(text).value : text
  return /^!!(?:int|float|bool|null)$/.test(tag) ? readAs11(text).value : text
}

/** A scalar of nothing, at the current place: `key: &anchor`. */
export const empty = (r: Reader, properties: Properties): ScalarNode =>
  scalarNode(r, 'plain', r.pos, r.pos, '', properties)

/** Reads anchors and tags, in any order, and the blanks behind them. */
export function readProperties(r: Reader): Properties {
  let anchor: Named | undefined
  let tag: Named | undefined
  for (;;) {
    const start = r.pos
    const first = r.text.charAt(start)
    if (first === '&' && !anchor) {
      const end = R.nameEnd(r.text, start + 1)
      if (end === start + 1 || !endsHere(r, end)) break
      anchor = { name: r.text.slice(start + 1, end), span: { start, end } }
      r.pos = end
    } else if (first === '!' && !tag) {
      let end = start + 1
      while (!endsHere(r, end)) end++
      tag = { name: r.text.slice(start, end), span: { start, end } }
      r.pos = end
    } else break
    R.skipBlanks(r)
  }
  return { anchor, tag }
}

const endsHere = (r: Reader, at: number): boolean =>
  R.isWhite(R.char(r, at)) || (r.flow > 0 && ',[]{}'.includes(r.text.charAt(at)))

/** Reads a node, and remembers it by its anchor. */
export function register<T extends YamlNode>(r: Reader, { anchor }: Properties, read: () => T): T {
  if (!anchor) return read()
  const before = r.size
  r.anchors.set(anchor.name, { node: undefined, size: 0 })
  const node = read()
  if (node.type !== 'alias') r.anchors.set(anchor.name, { node, size: r.size - before })
  return node
}

/** Reads `*name`. `undefined` where the `*` begins no alias: `*.example.com`. */
export function aliasNode(r: Reader, properties: Properties): AliasNode | undefined {
  const start = r.pos
  const end = R.nameEnd(r.text, start + 1)
  if (end === start + 1 || !(R.isWhite(R.char(r, end)) || '?:,]}%@`'.includes(r.text.charAt(end)))) return undefined
  const name = r.text.slice(start + 1, end)
  r.pos = end
  const span = { start, end }
  return { type: 'alias', span, ...properties, templated: false, name, target: targetOf(r, name, start, end) }
}

function targetOf(r: Reader, name: string, start: number, end: number): AliasNode['target'] {
  const known = r.anchors.get(name)
  if (!known) report(r, 'unknown-alias', start, end, { name })
  else if (!known.node) report(r, 'alias-cycle', start, end, { name })
  else {
    const bombed = r.expanded > mostExpanded
    r.expanded += known.size
    r.size += known.size
    if (r.expanded <= mostExpanded) return known.node
    // reported once; from here on no alias is followed
    if (!bombed) report(r, 'alias-bomb', start, end)
  }
  return undefined
}

/** Makes a map of its pairs, and reports keys that stand twice and merges of what can not be merged. */
export function mapNode(
  r: Reader,
  pairs: readonly Pair[],
  start: number,
  end: number,
  flow: boolean,
  properties: Properties,
): MapNode {
  r.size++
  const seen = new Map<string, Pair>()
  for (const pair of pairs) {
    const { key } = pair
    if (isMerge(key)) checkMerge(r, pair)
    else if (!key.templated && (key.source !== '' || pair.colon !== undefined)) {
      const name = keyOf(key)
      const first = seen.get(name)
      // two branches of a template may well write the same key
      if (first && !R.isTouched(r, { start: first.span.start, end: key.span.end }))
        report(r, 'duplicate-key', key.span.start, key.span.end, { key: name, first: first.key.span.start })
      else seen.set(name, pair)
    }
  }
  return { type: 'map', span: { start, end }, ...properties, templated: false, pairs, flow }
}

function checkMerge(r: Reader, { key, value, colon }: Pair): void {
  if (colon === undefined || value?.templated || (value?.type === 'alias' && !value.target)) return
  const node = resolve(value)
  const parts: readonly (MapNode | SeqNode | ScalarNode | undefined)[] =
    node?.type === 'seq' ? node.items.map(item => resolve(item.value)) : [node]
  if (parts.some(part => part?.type !== 'map')) report(r, 'bad-merge', key.span.start, (value ?? key).span.end)
}
