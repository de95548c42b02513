import { spanOutward } from '../core/inset.js'
import type { DocumentSymbol } from '../core/language.js'
import { type Span, shift } from '../core/types.js'
import { embeddedIn } from './embedded.js'
import type { Manifest, MapNode, Resource } from './model.js'
import { asMap, asScalar, entries, get, itemsOf } from './tree.js'

/** The outline: each resource as `Kind namespace/name`, and in it whatever has a name (containers, ports, volumes …). */
export const symbols = (manifest: Manifest): readonly DocumentSymbol[] =>
  manifest.slices.flatMap(({ part, start }) =>
    part.resources.map(resource => moved(withEmbedded(resource), span => shift(span, start))),
  )

/** A resource, and the files that it holds. */
function withEmbedded(resource: Resource): DocumentSymbol {
  const symbol = resourceSymbol(resource)
  const files = embeddedIn(resource.slice).filter(({ holder }) => holder === resource)
  if (files.length === 0) return symbol
  const inside = files
    .flatMap(({ parts }) => parts)
    .flatMap(({ slice, inset }) =>
      slice.resources.map(one => moved(resourceSymbol(one), span => spanOutward(inset, span))),
    )
  return { ...symbol, children: [...symbol.children, ...inside] }
}

function resourceSymbol(resource: Resource): DocumentSymbol {
  const { kind, name, namespace, root, apiVersion } = resource
  const nameNode = get(root, 'metadata', 'name') ?? get(root, 'kind')
  const label = [namespace, name ?? asText(resource, 'metadata', 'generateName')].filter(Boolean).join('/')
  return {
    name: [kind, label].filter(Boolean).join(' ') || '…',
    ...(apiVersion && { detail: apiVersion }),
    kind: 'resource',
    span: root.span,
    nameSpan: nameNode?.span ?? { start: root.span.start, end: root.span.start },
    children: fields(root, 0),
  }
}

const asText = (resource: Resource, ...path: readonly string[]): string | undefined => {
  const value = asScalar(resource.at(...path))?.value
  return value === undefined || value === null ? undefined : String(value)
}

/** Deeper than this an outline helps nobody. */
const deepest = 8

/** What of a map an outline shows: lists of named things, and the way to them. */
function fields(map: MapNode, depth: number): DocumentSymbol[] {
  if (depth > deepest) return []
  return entries(map).flatMap(({ key, value, span }) => {
    const list = itemsOf(value)
    const children =
      list.length > 0 ? list.flatMap(item => itemSymbols(asMap(item.value), depth + 1)) : fieldsOf(value, depth)
    if (children.length === 0) return []
    const symbol: DocumentSymbol = { name: key.source, kind: 'field', span, nameSpan: key.span, children }
    return span.start >= map.span.start && span.end <= map.span.end ? [symbol] : []
  })
}

const fieldsOf = (value: Parameters<typeof asMap>[0], depth: number): DocumentSymbol[] => {
  const map = asMap(value)
  return map && value?.type !== 'alias' ? fields(map, depth + 1) : []
}

/** An item of a list, where it has a name or is a port. */
function itemSymbols(item: MapNode | undefined, depth: number): DocumentSymbol[] {
  if (!item || depth > deepest) return []
  const port = asScalar(get(item, 'containerPort') ?? get(item, 'port'))
  const name = asScalar(get(item, 'name')) ?? port ?? asScalar(get(item, 'host')) ?? asScalar(get(item, 'path'))
  const image = asScalar(get(item, 'image'))
  if (!name) return []
  const detail = image ? String(image.value) : port && port !== name ? String(port.value) : undefined
  // What an alias brings in stands somewhere else.
  if (name.span.start < item.span.start || item.span.end < name.span.end) return []
  return [
    {
      name: String(name.value),
      ...(detail && { detail }),
      kind: image ? 'container' : port ? 'port' : 'field',
      span: item.span,
      nameSpan: name.span,
      children: fields(item, depth + 1),
    },
  ]
}

/** Slices count from their own start, a file from its. */
const moved = (symbol: DocumentSymbol, to: (span: Span) => Span): DocumentSymbol => ({
  ...symbol,
  span: to(symbol.span),
  nameSpan: to(symbol.nameSpan),
  children: symbol.children.map(child => moved(child, to)),
})
