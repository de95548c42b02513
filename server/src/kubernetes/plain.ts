import type { YamlNode } from './model.js'
import { entries, keyOf, resolve } from './tree.js'

/** How deep a value is followed. Deeper ones are nobody's, and may have no end. */
const deepest = 100

/**
 * What Kubernetes reads: a node as the JSON that is made of it. `undefined` for what is not there, what a template writes,
 * and what lies too deep; a map leaves such values out, a list keeps their places.
 */
export function plainOf(node: YamlNode | undefined, depth = 0): unknown {
  const value = resolve(node)
  if (!value || value.templated || depth > deepest) return undefined
  if (value.type === 'scalar') return value.value
  if (value.type === 'seq') return value.items.map(item => plainOf(item.value, depth + 1))
  const pairs = entries(value).flatMap(({ key, value: own }) => {
    const plain = plainOf(own, depth + 1)
    return plain === undefined || key.templated ? [] : [[keyOf(key), plain] as const]
  })
  return Object.fromEntries(pairs)
}
