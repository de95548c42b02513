import type { Slice, YamlNode } from '../../model.js'
import { asScalar, asString, get } from '../../tree.js'
import { isUnset, ofType, type Typed } from '../_typed.js'

/** The `rollingUpdate` maps of a type that are in force: the strategy around them is `RollingUpdate`, or not written. */
export const rollingUpdates = (slice: Slice, type: string): readonly Typed[] =>
  ofType(slice, type).filter(
    ({ parent }) => parent && (isUnset(parent.node, 'type') || asString(get(parent.node, 'type')) === 'RollingUpdate'),
  )

/** The number in a count or percentage, as the API server compares it with zero: `25%` is 25. `undefined` where it is not known. */
export function sizeOf(node: YamlNode | undefined, key: string, usual: number): number | undefined {
  const value = get(node, key)
  const scalar = asScalar(value)
  if (!value || (scalar && scalar.value === null && !scalar.templated)) return usual
  if (!scalar || scalar.templated) return undefined
  if (typeof scalar.value === 'number') return scalar.value
  const percent = typeof scalar.value === 'string' ? /^(\d+)%$/.exec(scalar.value)?.[1] : undefined
  return percent === undefined ? undefined : Number(percent)
}
