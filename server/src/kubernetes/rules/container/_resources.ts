import type { Span } from '../../../core/types.js'
import type { Pair, ScalarNode, YamlNode } from '../../model.js'
import { nanosOf } from '../../quantities.js'
import { asMap, asScalar, entries, get, keyOf } from '../../tree.js'
import { isPlaceholder } from '../../validate/placeholders.js'

/** An amount of a resource: `cpu: 250m`. */
export interface Amount {
  readonly name: string
  readonly pair: Pair
  /** As written, without quotes. */
  readonly text: string
  /** In billionths of the unit, exactly; `undefined` where it is none, or is not known. */
  readonly nanos: bigint | undefined
  readonly span: Span
}

/** The amounts in a map such as `limits`. Keys that a template writes are left out. */
export const amountsIn = (node: YamlNode | undefined): readonly Amount[] => {
  const map = asMap(node)
  return map ? entries(map).flatMap(pair => (pair.key.templated ? [] : amountOf(keyOf(pair.key), pair))) : []
}

/** The amount that a key of a map has. */
export const amountAt = (node: YamlNode | undefined, key: string): Amount | undefined =>
  amountsIn(node).find(({ name }) => name === key)

function amountOf(name: string, pair: Pair): Amount {
  const scalar = asScalar(pair.value)
  const text = scalar && scalar.value !== null ? String(scalar.value) : ''
  const known = scalar !== undefined && !scalar.templated && !isPlaceholder(text)
  return { name, pair, text, nanos: known ? nanosOf(text) : undefined, span: spanOf(pair, scalar) }
}

const spanOf = (pair: Pair, scalar: ScalarNode | undefined): Span =>
  scalar && pair.value === scalar && scalar.source !== '' ? scalar.span : pair.key.span

/** The resources that every node has, by the names that a container may ask for them. */
export const standard = ['cpu', 'memory', 'ephemeral-storage']

export const isHugePages = (name: string): boolean => name.startsWith('hugepages-')

/** Resources of Kubernetes itself; all others are extended resources, such as `nvidia.com/gpu`. */
export const isNative = (name: string): boolean => !name.includes('/') || /(?:^|\.)kubernetes\.io\//.test(name)

/** True where a container may ask for more than it is promised: not for devices, not for huge pages. */
export const isOvercommitable = (name: string): boolean => isNative(name) && !isHugePages(name)

/** The requests and limits of a `resources` map. */
export const requestsOf = (resources: YamlNode | undefined) => amountsIn(get(resources, 'requests'))
export const limitsOf = (resources: YamlNode | undefined) => amountsIn(get(resources, 'limits'))
