import { memo } from '../core/memo.js'
import type { MapNode, Resource, YamlNode } from './model.js'
import { asMap, asScalar, asString, entries, get, itemsOf, keyOf } from './tree.js'

/** Labels, and the selectors that choose by them. What a template may change is not known, and then nothing is said. */

export type Labels = ReadonlyMap<string, string>

const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist'] as const
export type Operator = (typeof operators)[number]

/** One condition of a selector. A label of `matchLabels` is `In` with one value. */
export interface Requirement {
  readonly key: string
  readonly operator: Operator
  /** Empty for `Exists` and `DoesNotExist`. */
  readonly values: readonly string[]
}

/** All of its requirements must hold; one without any chooses everything. */
export interface Selector {
  readonly node: MapNode
  readonly requirements: readonly Requirement[]
}

/** A map of texts, such as labels and annotations. `undefined` where it is not all known; empty where there is none. */
export function textsOf(node: YamlNode | undefined): Labels | undefined {
  const map = asMap(node)
  if (!map) return node === undefined || asScalar(node)?.value === null ? new Map() : undefined
  if (map.templated) return undefined
  const texts = new Map<string, string>()
  for (const { key, value } of entries(map)) {
    const scalar = asScalar(value)
    if (key.templated || scalar?.templated || (value && !scalar)) return undefined
    texts.set(keyOf(key), scalar?.value == null ? '' : String(scalar.value))
  }
  return texts
}

/** The labels of a resource, or of the Pod template in it: of whatever has `metadata`. */
export const labelsOf = (owner: YamlNode | undefined): Labels | undefined => textsOf(get(owner, 'metadata', 'labels'))

/**
 * Reads a selector: one with `matchLabels` and `matchExpressions`, or (`plain`) a map of labels as Services have it.
 * `undefined` where there is none, or where it is not all known.
 */
export function selectorAt(node: YamlNode | undefined, plain = false): Selector | undefined {
  const map = asMap(node)
  if (!map || map.templated) return undefined
  const labels = textsOf(plain ? map : get(map, 'matchLabels'))
  const expressions = plain ? [] : expressionsOf(get(map, 'matchExpressions'))
  if (!labels || !expressions) return undefined
  const equalities = [...labels].map(([key, value]): Requirement => ({ key, operator: 'In', values: [value] }))
  return { node: map, requirements: [...equalities, ...expressions] }
}

function expressionsOf(node: YamlNode | undefined): Requirement[] | undefined {
  if (node?.templated) return undefined
  const requirements: Requirement[] = []
  for (const { value } of itemsOf(node)) {
    const key = asString(get(value, 'key'))
    const operator = operators.find(one => one === asString(get(value, 'operator')))
    const list = get(value, 'values')
    const values = itemsOf(list).map(item => asString(item.value))
    if (key === undefined || !operator || list?.templated || !values.every(one => one !== undefined)) return undefined
    requirements.push({ key, operator, values })
  }
  return requirements
}

/** Kinds of the core group that select by a plain map of labels. */
const plainSelectors: ReadonlySet<string | undefined> = new Set(['Service', 'ReplicationController'])

/** The selector by which a resource finds its Pods: a workload, a Service, a PodDisruptionBudget, a NetworkPolicy … */
export const selectorOf = memo((resource: Resource): Selector | undefined => {
  const plain = resource.group === '' && plainSelectors.has(resource.kind)
  const name = resource.kind === 'NetworkPolicy' ? 'podSelector' : 'selector'
  return selectorAt(resource.at('spec', name), plain)
})

/** True where labels satisfy every requirement of a selector. */
export const matches = ({ requirements }: Pick<Selector, 'requirements'>, labels: Labels): boolean =>
  requirements.every(requirement => holds(requirement, labels.get(requirement.key)))

const conditions: Readonly<Record<Operator, (values: readonly string[], own: string | undefined) => boolean>> = {
  In: (values, own) => own !== undefined && values.includes(own),
  // a missing label is not among the values either
  NotIn: (values, own) => own === undefined || !values.includes(own),
  Exists: (_, own) => own !== undefined,
  DoesNotExist: (_, own) => own === undefined,
}

const holds = ({ operator, values }: Requirement, own: string | undefined): boolean => conditions[operator](values, own)
