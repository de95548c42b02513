import { type Inset, insetOf, inward, outward, spanOutward } from '../core/inset.js'
import type { Placed } from '../core/language.js'
import { memo } from '../core/memo.js'
import { type Span, shift } from '../core/types.js'
import { isConfiguration } from './cluster.js'
import { parseSlice } from './document.js'
import type { Manifest, Resource, Slice, YamlNode } from './model.js'
import { slicesWhere } from './pages.js'
import type { Assumed } from './roles.js'
import { cut } from './slices.js'
import { asMap, get, itemsOf } from './tree.js'

/**
 * Documents inside of documents: a configuration file that a ConfigMap holds in a block scalar, a patch for kubeadm's
 * configuration in kind's. They are read, checked and explained as if they were files of their own.
 */
export interface Embedded {
  readonly holder: Resource
  readonly manifest: Manifest
  /** Where it stands in the slice around it. */
  readonly inset: Inset
  /** Its documents, each with its own lines. */
  readonly parts: readonly { readonly slice: Slice; readonly inset: Inset }[]
}

/** The documents inside of one. Folded and quoted texts are left alone: what stands where in them is not what is read. */
export const embeddedIn: (slice: Slice) => readonly Embedded[] = memo(slice => slice.resources.flatMap(inResource))

const holders = slicesWhere(slice => embeddedIn(slice).length > 0)

/** The resources of a document, and of the documents inside of it. */
export const resourcesIn: (slice: Slice) => readonly Resource[] = memo(slice => [
  ...slice.resources,
  ...embeddedIn(slice).flatMap(({ parts }) => parts.flatMap(part => part.slice.resources)),
])

/** All documents of a file, those inside of others behind these. */
export const partsOf: (manifest: Manifest) => readonly Placed<Slice>[] = memo(manifest =>
  holders(manifest).length === 0
    ? manifest.slices
    : manifest.slices.flatMap(placed => [
        placed,
        ...embeddedIn(placed.part).flatMap(({ parts }) =>
          parts.map(({ slice, inset }) => ({ part: slice, start: placed.start, inset })),
        ),
      ]),
)

/** The embedded file at an offset, and the offset in it. */
export function embeddedAt(
  manifest: Manifest,
  offset: number,
): { readonly manifest: Manifest; readonly offset: number; place(inner: Span): Span } | undefined {
  const placed = manifest.slices.findLast(({ start }) => start <= offset)
  if (!placed) return undefined
  const at = offset - placed.start
  const found = embeddedIn(placed.part).find(({ inset }) => isIn(inset, at))
  if (!found) return undefined
  return {
    manifest: { ...found.manifest, outer: manifest },
    offset: inward(found.inset, at),
    place: inner => shift(spanOutward(found.inset, inner), placed.start),
  }
}

/** At the end of its last line too, but not at the start of the line below. */
const isIn = ({ span, text }: Inset, at: number): boolean =>
  span.start <= at && (at < span.end || (at === span.end && !text.endsWith('\n')))

function inResource(holder: Resource): readonly Embedded[] {
  const { kind, apiVersion = '', at } = holder
  if (kind === 'ConfigMap') return valuesOf(at('data')).flatMap(node => embed(holder, node))
  if (kind === 'Secret') return valuesOf(at('stringData')).flatMap(node => embed(holder, node))
  if (kind !== 'Cluster' || !apiVersion.startsWith('kind.x-k8s.io/')) return []
  return [at(), ...itemsOf(at('nodes')).map(({ value }) => value)]
    .flatMap(node => itemsOf(get(node, 'kubeadmConfigPatches')))
    .flatMap(({ value }) => embed(holder, value, patchOf))
}

const valuesOf = (node: YamlNode | undefined): readonly (YamlNode | undefined)[] => {
  const map = asMap(node)
  return map ? map.pairs.map(({ value }) => value) : []
}

/** What v1beta4 has and v1beta3 had not: flags as a list, and a few fields. */
const newer =
  /^ *(?:(?:kubelet)?[eE]xtraArgs:[ \t]*\r?\n *-|(?:timeouts|proxy|extraEnvs|encryptionAlgorithm|(?:caC|c)ertificateValidityPeriod):)/m

/** A patch need not say its version: then it is for the one that kind writes, and its fields tell which that is. */
const patchOf = (text: string): Assumed => ({
  apiVersion: `kubeadm.k8s.io/${newer.test(text) ? 'v1beta4' : 'v1beta3'}`,
  patch: true,
})

/** `|` without the number that would say how far in its lines stand. */
const header = /^\|[+-]?[ \t]*(?:#[^\n]*|\r)?\n/

function embed(holder: Resource, node: YamlNode | undefined, assume?: (text: string) => Assumed): readonly Embedded[] {
  if (node?.type !== 'scalar' || node.style !== 'literal' || !isConfiguration(node.source)) return []
  const { text } = holder.slice
  const start = text.indexOf('\n', node.span.start) + 1
  const margin = /^(?:[ \t]*\r?\n)*( +)/.exec(text.slice(start, node.span.end))?.[1]?.length
  if (!header.test(node.source) || margin === undefined) return []
  const inset = insetOf(text, { start, end: endOf(text, node.span.end, margin) }, margin)
  const assumed = assume?.(inset.text)
  const starts = cut(inset.text)
  const parts = starts.map((from, index) => {
    const own = { start: lineOf(inset, from), end: lineOf(inset, starts[index + 1] ?? inset.text.length) }
    const lines = insetOf(text, own, margin)
    return { slice: parseSlice(lines.text, undefined, assumed), inset: lines, start: from }
  })
  const slices = parts.map(part => ({ part: part.slice, start: part.start }))
  return [{ holder, manifest: { text: inset.text, slices }, inset, parts }]
}

/** Where the line of an inner offset begins in the outer text; its end, where it is the last. */
function lineOf(inset: Inset, at: number): number {
  if (at === inset.text.length) return inset.span.end
  const place = outward(inset, at)
  return place - (at === 0 ? inset.lines[0]!.margin : inset.margin)
}

/** The end of the last line, and of blank ones below it that somebody has begun to write in. */
function endOf(text: string, from: number, margin: number): number {
  const nextLine = (at: number): number => {
    const newline = text.indexOf('\n', at)
    return newline === -1 ? text.length : newline + 1
  }
  let end = nextLine(from)
  const blank = /([ \t]*)\r?(?:\n|$)/y
  for (let at = end; at < text.length; at = nextLine(at)) {
    blank.lastIndex = at
    const found = blank.exec(text)
    if (!found) break
    if (found[1]!.length >= margin) end = nextLine(at)
  }
  return end
}
