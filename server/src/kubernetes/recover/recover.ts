import type { Masked } from '../masks.js'
import type { MapNode, Pair, ScalarNode, SeqNode, YamlComment, YamlNode, YamlProblem } from '../model.js'
import { flowNode } from './flow.js'
import { blockScalar } from './literal.js'
import { aliasNode, bare, empty, mapNode, type Properties, readProperties, register, tooDeep } from './nodes.js'
import * as P from './plain.js'
import { quoted } from './quoted.js'
import * as R from './reader.js'
import { type Reader, report } from './reader.js'

/** What a reading of one YAML document found. */
export interface Reading {
  readonly root: YamlNode | undefined
  readonly problems: readonly YamlProblem[]
  readonly comments: readonly YamlComment[]
}

/**
 * Reads one YAML document as Kubernetes does, and never gives up: what is wrong is reported where it stands, and
 * the rest is read as it was most likely meant. Where go-yaml, which Kubernetes reads with, is more lenient than
 * the YAML specification, so are we; where it refuses what the specification allows, that is a problem.
 *
 * Good YAML is read by a library (`compose.ts`), except in long files. This is for what is left: libraries for YAML 1.2
 * refuse text that Kubernetes takes, take text that it refuses, and join a half-typed line with its neighbours. On good
 * YAML the two agree to the letter, which a test over random documents holds them to.
 */
export function recover(masked: Masked, original: string): Reading {
  const r = R.newReader(masked.text.slice(0, contentEnd(masked.text)), original, masked.actions)
  checkCharacters(r)
  preface(r)
  const root = R.atEnd(r) ? undefined : blockNode(r, -1)
  if (!R.atEnd(r)) unexpected(r)
  return { root, problems: r.problems, comments: r.comments }
}

// ---- the document

/** Where the `...` line stands that ends the document, or the end of the text. */
function contentEnd(text: string): number {
  const match = /(?:^\ufeff?|\n)(?=\.\.\.(?:\s|$))/.exec(text)
  return match ? match.index + match[0].length : text.length
}

const control = /(?![\t\n\r\x85])\p{Cc}|[\ufffe\uffff]/u

function checkCharacters(r: Reader): void {
  const at = r.text.search(control)
  if (at === -1) return
  const hex = r.text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')
  report(r, 'control-character', at, at + 1, { char: `U+${hex}` })
}

/** Byte order mark, comments, directives and the `---` line. */
function preface(r: Reader): void {
  if (R.char(r) === 0xfeff) r.lineStart = r.pos = 1
  R.skip(r)
  while (r.text.charAt(r.pos) === '%' && r.pos === r.lineStart) {
    report(r, 'directive', r.pos, R.trimmedEnd(r, r.pos, R.lineEnd(r)))
    r.pos = R.lineEnd(r)
    R.skip(r)
  }
  if (r.pos !== r.lineStart || !r.text.startsWith('---', r.pos) || !R.isWhite(R.char(r, r.pos + 3))) return
  r.pos += 3
  R.skipBlanks(r)
  if (!R.atLineEnd(r)) report(r, 'after-separator', r.pos, R.trimmedEnd(r, r.pos, R.lineEnd(r)))
  R.skip(r)
}

/** Something that has no place in the structure: what is left of its line is reported. */
function unexpected(r: Reader): void {
  const end = R.trimmedEnd(r, r.pos, R.lineEnd(r))
  report(r, 'unexpected', r.pos, end, { text: r.text.slice(r.pos, end) })
}

function skipLine(r: Reader): void {
  r.pos = R.lineEnd(r)
  R.skip(r)
}

// ---- block structure
//
// A reader of block structure begins at a token and ends at the token behind its node, on whatever line that is.
// `parent` is the column that all of the node must stand right of.

const isDash = (r: Reader): boolean => R.char(r) === R.DASH && R.isWhite(R.char(r, r.pos + 1))
const isQuestion = (r: Reader): boolean => r.text.charAt(r.pos) === '?' && R.isWhite(R.char(r, r.pos + 1))
const hasProperties = (r: Reader): boolean => '&!'.includes(r.text.charAt(r.pos)) && !R.atEnd(r)

/** A node that begins on a line of its own, or behind a dash (`item`). */
function blockNode(r: Reader, parent: number, item = false, properties = bare): YamlNode {
  if (tooDeep(r)) return empty(r, properties)
  if (isDash(r)) return blockSequence(r, parent, properties)
  if (isQuestion(r) || P.keyColon(r, r.pos) !== undefined) return blockMap(r, parent, item, properties)
  if (properties === bare && hasProperties(r)) {
    const own = readProperties(r)
    return R.atLineEnd(r) ? (nextLines(r, parent, own) ?? nothing(r, own)) : blockNode(r, parent, item, own)
  }
  if (isHalfTyped(r)) return blockMap(r, parent, item, properties)
  return inlineNode(r, parent, properties)
}

/** The value of a key that stands at `column`; `undefined` where there is none. */
function blockValue(r: Reader, column: number): YamlNode | undefined {
  R.skipBlanks(r)
  if (R.atLineEnd(r)) return nextLines(r, column, bare)
  if (!hasProperties(r)) return sameLineValue(r, column, bare)
  const properties = readProperties(r)
  if (!R.atLineEnd(r)) return sameLineValue(r, column, properties)
  return nextLines(r, column, properties) ?? nothing(r, properties)
}

/** What stands in the lines below, if it is further right than `column`, or a sequence at `column`. */
function nextLines(r: Reader, column: number, properties: Properties): YamlNode | undefined {
  R.skip(r)
  if (R.atEnd(r)) return undefined
  const here = R.column(r)
  if (here > column) return blockNode(r, column, false, properties)
  return here === column && isDash(r) ? blockSequence(r, column - 1, properties) : undefined
}

/** An anchor or a tag with nothing behind it. */
const nothing = (r: Reader, properties: Properties): YamlNode => register(r, properties, () => empty(r, properties))

function sameLineValue(r: Reader, column: number, properties: Properties): YamlNode {
  if (isDash(r)) {
    report(r, 'unexpected', r.pos, r.pos + 1, { text: '-' })
    return blockSequence(r, column, properties)
  }
  if (isQuestion(r)) report(r, 'unexpected', r.pos, r.pos + 1, { text: '?' })
  else if (P.keyColon(r, r.pos) === undefined) return inlineNode(r, column, properties)
  const node = register(r, properties, () => P.plainLine(r, properties))
  if (!node.source.startsWith('? ')) report(r, 'nested-map', node.span.start, node.span.end)
  R.endLine(r)
  return node
}

/** A scalar, an alias, or something in brackets. */
function inlineNode(r: Reader, parent: number, properties: Properties): YamlNode {
  const first = r.text.charAt(r.pos)
  if (first === '|' || first === '>') {
    const node = register(r, properties, () => blockScalar(r, parent, properties))
    R.skip(r)
    return node
  }
  const node = flowNode(r, parent, properties)
  // brackets that were never closed end where the next line of block structure begins
  if (r.escaped) r.escaped = false
  else R.endLine(r)
  return node
}

function blockSequence(r: Reader, parent: number, properties: Properties): SeqNode {
  return register(r, properties, () => {
    const start = r.pos
    const column = R.column(r)
    const items: SeqNode['items'][number][] = []
    let stray = column
    r.depth++
    do {
      const here = R.column(r)
      if (!isDash(r)) {
        if (here > column) dropped(r, column)
        else if (here < column || !isGlued(r)) break
        else report(r, 'missing-space', r.pos, r.pos + 1, { text: '-' })
      } else if (here !== column && here !== stray) {
        report(r, 'bad-indent', r.pos, r.pos + 1)
      }
      if (R.atEnd(r) || R.char(r) !== R.DASH) continue
      stray = here
      const dash = r.pos++
      const value = itemValue(r, here)
      items.push({ value, dash, span: { start: dash, end: value?.span.end ?? dash + 1 } })
    } while (!R.atEnd(r) && R.column(r) > parent)
    r.depth--
    r.size++
    const span = { start, end: items.at(-1)?.span.end ?? start }
    return { type: 'seq', span, ...properties, templated: false, items, flow: false }
  })
}

/** A dash in the column of dashes that lacks its space: `-name`. */
const isGlued = (r: Reader): boolean => R.char(r) === R.DASH && R.char(r, r.pos + 1) !== R.DASH

/** Lines below an item that belong to nothing: reported once, and read over. */
function dropped(r: Reader, column: number): void {
  report(r, 'bad-indent', r.pos, R.trimmedEnd(r, r.pos, R.lineEnd(r)))
  while (!R.atEnd(r) && R.column(r) > column && !isDash(r)) blockNode(r, column)
}

function itemValue(r: Reader, column: number): YamlNode | undefined {
  const behindDash = r.pos
  R.skipBlanks(r)
  if (R.atLineEnd(r)) {
    R.skip(r)
    return !R.atEnd(r) && R.column(r) > column ? blockNode(r, column, true) : undefined
  }
  if (r.text.slice(behindDash, r.pos).includes('\t')) report(r, 'tab-indent', behindDash, r.pos)
  return blockNode(r, column, true)
}

function blockMap(r: Reader, parent: number, item: boolean, properties: Properties): MapNode {
  return register(r, properties, () => {
    const start = r.pos
    const column = R.column(r)
    const pairs: Pair[] = []
    let stray = column
    r.depth++
    do {
      const here = R.column(r)
      if (isDash(r)) {
        // a dash that stands too far right still begins the next item of the sequence around
        if (item) break
        unexpected(r)
        blockSequence(r, here - 1, bare)
      } else if (here === column || isQuestion(r) || P.keyColon(r, r.pos) !== undefined) {
        if (here !== column && here !== stray) report(r, 'bad-indent', r.pos, R.trimmedEnd(r, r.pos, R.lineEnd(r)))
        pairs.push(blockPair(r, here))
      } else {
        if (here !== stray) unexpected(r)
        skipLine(r)
      }
      stray = here
    } while (!R.atEnd(r) && R.column(r) > parent)
    r.depth--
    return mapNode(r, pairs, start, pairs.at(-1)?.span.end ?? start, false, properties)
  })
}

function blockPair(r: Reader, column: number): Pair {
  if (isQuestion(r)) return explicitPair(r, column)
  const start = r.pos
  const colon = P.keyColon(r, start)
  if (colon === undefined) return halfPair(r, column)
  const key = readKey(r, colon)
  r.pos = colon + 1
  if (!R.isWhite(R.char(r))) report(r, 'missing-space', colon, colon + 1, { text: ':' })
  const value = blockValue(r, column)
  return { key, value, span: { start, end: value?.span.end ?? colon + 1 }, colon }
}

/** A key that ends before `colon`. */
function readKey(r: Reader, colon: number): ScalarNode {
  const properties = hasProperties(r) ? readProperties(r) : bare
  const first = r.text.charAt(r.pos)
  if (first === '"' || first === "'") return register(r, properties, () => quoted(r, properties))
  if (first === '*') {
    const alias = aliasNode(r, properties)
    if (alias?.target?.type === 'scalar') return { ...alias.target, span: alias.span, anchor: undefined }
  } else if (r.pos === colon) {
    report(r, 'unexpected', colon, colon + 1, { text: ':' })
  }
  const key = register(r, properties, () => P.plainUntil(r, colon, properties))
  if (first === '[' || first === '{' || (key.value === null && key.source !== '' && !key.templated))
    report(r, 'bad-key', key.span.start, key.span.end)
  return key
}

/** `? key` with `: value` below it. */
function explicitPair(r: Reader, column: number): Pair {
  const start = r.pos++
  R.skipBlanks(r)
  const keyStart = r.pos
  const node = R.atLineEnd(r) ? nextLines(r, column, bare) : blockNode(r, column)
  const isScalar = node?.type === 'scalar'
  if (!isScalar) report(r, 'bad-key', node?.span.start ?? start, node?.span.end ?? start + 1)
  const key = isScalar ? node : { ...empty(r, bare), span: { start: keyStart, end: keyStart } }
  const keyEnd = node?.span.end ?? keyStart
  if (R.column(r) !== column || R.char(r) !== R.COLON || !R.isWhite(R.char(r, r.pos + 1)))
    return { key, value: undefined, span: { start, end: keyEnd }, colon: undefined }
  const colon = r.pos++
  const value = R.atEnd(r) ? undefined : blockValue(r, column)
  return { key, value, span: { start, end: value?.span.end ?? colon + 1 }, colon }
}

/** `image:nginx`, but not `http://nginx`. */
const gluedColon = /^[\w./-]+(?=:[^\s:/])/

/** A line in a map without `: `: a key that is still being typed, or lacks a space. */
function halfPair(r: Reader, column: number): Pair {
  const start = r.pos
  const end = Math.max(P.plainEnd(r, start), start + 1)
  const text = r.text.slice(start, end)
  const glued = gluedColon.exec(text)?.[0]
  if (glued) {
    const colon = start + glued.length
    report(r, 'missing-space', colon, colon + 1, { text: ':' })
    const key = P.plainUntil(r, colon, bare)
    r.pos = colon + 1
    const value = inlineNode(r, column, bare)
    return { key, value, span: { start, end: value.span.end }, colon }
  }
  const known = r.problems.length
  const key = P.plainUntil(r, end, bare)
  if (r.problems.length === known) report(r, 'missing-colon', start, end, { key: text })
  r.pos = end
  if (!R.atLineEnd(r)) skipRest(r)
  const value = nextLines(r, column, bare)
  return { key, value, span: { start, end: value?.span.end ?? end }, colon: undefined }
}

function skipRest(r: Reader): void {
  R.skipBlanks(r)
  if (!R.atLineEnd(r)) r.pos = R.lineEnd(r)
}

/** How many lines are looked at to tell a half-typed key from text. */
const lookAhead = 8

/** True where a word stands alone on its line and a key follows that can only be its neighbour or its child. */
function isHalfTyped(r: Reader): boolean {
  if ('"\'[{|>*'.includes(r.text.charAt(r.pos))) return false
  const column = R.column(r)
  const next = /[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*([ \t]*)/y
  next.lastIndex = r.pos
  for (let i = 0; i < lookAhead; i++) {
    const [, indent] = next.exec(r.text) ?? []
    if (indent === undefined || indent.length + indent.replaceAll(' ', '').length < column) return false
    if (r.text.charAt(next.lastIndex) !== '#' && P.looksLikeKey(r, next.lastIndex)) return true
  }
  return false
}
