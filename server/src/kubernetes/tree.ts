import type { Item, MapNode, Pair, Path, ScalarNode, SeqNode, YamlNode } from './model.js'

/** Ways through a tree of nodes, as Kubernetes sees it: aliases and merge keys are followed wherever a value is asked for. */

/** A node that is no alias. */
export type Value = MapNode | SeqNode | ScalarNode

/** The node itself, or what an alias stands for. */
export const resolve = (node: YamlNode | undefined): Value | undefined => (node?.type === 'alias' ? node.target : node)

export const asMap = (node: YamlNode | undefined): MapNode | undefined => {
  const value = resolve(node)
  return value?.type === 'map' ? value : undefined
}
export const asSeq = (node: YamlNode | undefined): SeqNode | undefined => {
  const value = resolve(node)
  return value?.type === 'seq' ? value : undefined
}
export const asScalar = (node: YamlNode | undefined): ScalarNode | undefined => {
  const value = resolve(node)
  return value?.type === 'scalar' ? value : undefined
}

/** The text of a scalar that Kubernetes reads as a string; `undefined` for anything else, and where a template writes it. */
export function asString(node: YamlNode | undefined): string | undefined {
  const scalar = asScalar(node)
  return scalar && !scalar.templated && typeof scalar.value === 'string' ? scalar.value : undefined
}
export function asNumber(node: YamlNode | undefined): number | undefined {
  const scalar = asScalar(node)
  // `1e400` is a number that nobody can count with
  return scalar && !scalar.templated && Number.isFinite(scalar.value) ? (scalar.value as number) : undefined
}
export function asBoolean(node: YamlNode | undefined): boolean | undefined {
  const scalar = asScalar(node)
  return scalar && !scalar.templated && typeof scalar.value === 'boolean' ? scalar.value : undefined
}

/** A key as JSON writes it: every key is a string there. */
export const keyOf = ({ value, source, templated }: ScalarNode): string =>
  templated || value === null ? source : typeof value === 'string' ? value : String(value)

/** `<<` without quotes. */
export const isMerge = (key: ScalarNode): boolean => key.style === 'plain' && key.source === '<<'

/**
 * The pairs of a map as Kubernetes sees them: of a key that stands twice the last one, and what `<<` brings in
 * where it stands, over what was before and under what comes after.
 */
export function entries(map: MapNode): readonly Pair[] {
  if (isPlain(map)) return map.pairs
  const found = new Map<string, Pair>()
  collect(map, found)
  return [...found.values()]
}

/** Maps up to this size are looked through for keys that stand twice faster than a set of their keys is made. */
const few = 12

/** True where a map is seen as it is written, as nearly all are: no merges, no key twice. */
function isPlain({ pairs }: MapNode): boolean {
  if (pairs.length > few)
    return pairs.every(({ key }) => !isMerge(key)) && new Set(pairs.map(({ key }) => keyOf(key))).size === pairs.length
  for (let i = 0; i < pairs.length; i++) {
    const { key } = pairs[i]!
    if (isMerge(key)) return false
    const name = keyOf(key)
    for (let j = 0; j < i; j++) if (keyOf(pairs[j]!.key) === name) return false
  }
  return true
}

function collect(map: MapNode, found: Map<string, Pair>): void {
  for (const pair of map.pairs) {
    if (!isMerge(pair.key)) found.set(keyOf(pair.key), pair)
    // of several maps to merge the first has the last word
    else for (const source of merged(pair).reverse()) collect(source, found)
  }
}

function merged({ value }: Pair): MapNode[] {
  const node = resolve(value)
  if (node?.type === 'map') return [node]
  return node?.type === 'seq' ? node.items.flatMap(item => asMap(item.value) ?? []) : []
}

/** The pair that a key of a map has for Kubernetes. */
export function pairOf(node: YamlNode | undefined, key: string): Pair | undefined {
  const map = asMap(node)
  if (!map) return undefined
  for (let i = map.pairs.length - 1; i >= 0; i--) {
    const pair = map.pairs[i]!
    if (isMerge(pair.key)) {
      for (const source of merged(pair)) {
        const found = pairOf(source, key)
        if (found) return found
      }
    } else if (keyOf(pair.key) === key) return pair
  }
  return undefined
}

/** The items of a sequence; none for anything else. */
export const itemsOf = (node: YamlNode | undefined): readonly Item[] => asSeq(node)?.items ?? []

/** The value at a path below a node. */
export function get(node: YamlNode | undefined, ...path: Path): Value | undefined {
  let value = resolve(node)
  for (const step of path) {
    if (value === undefined) return undefined
    value = resolve(typeof step === 'number' ? itemsOf(value)[step]?.value : pairOf(value, step)?.value)
  }
  return value
}

/** The pair whose key ends a path below a node. */
export function pairAt(node: YamlNode | undefined, ...path: Path): Pair | undefined {
  const last = path.at(-1)
  return typeof last === 'string' ? pairOf(get(node, ...path.slice(0, -1)), last) : undefined
}
