import type { Edit } from '../../core/types.js'
import { setValue } from '../edits.js'
import type { Value } from '../emit.js'
import type { Resource, YamlNode } from '../model.js'
import { asMap, asScalar, asString, entries, get, itemsOf, keyOf, pairOf } from '../tree.js'
import type { Step } from './step.js'

/** `autoscaling/v2` puts what is measured under `metric` and the wanted number under `target`. */
export const autoscaler: Step = ({ slice, at }: Resource) => {
  const edits: Edit[] = []
  for (const { value: metric } of itemsOf(at('spec', 'metrics')))
    for (const [name, write] of Object.entries(sources)) {
      const pair = pairOf(metric, name)
      // a source with a `target` of the new kind is new already
      if (!pair?.value || get(pair.value, 'target', 'type') || !asMap(pair.value)) continue
      const fields = toValue(pair.value)
      if (isRecord(fields)) edits.push(...setValue(slice, pair, write(fields)))
    }
  return { edits, safe: true }
}

type Fields = { readonly [key: string]: Value | undefined }

const sources: Readonly<Record<string, (fields: Fields) => Value>> = {
  resource: ({ name, ...rest }) => ({ name, target: targetOf(rest) }),
  containerResource: ({ name, container, ...rest }) => ({ name, container, target: targetOf(rest) }),
  pods: ({ metricName, selector, ...rest }) => ({ metric: { name: metricName, selector }, target: targetOf(rest) }),
  object: ({ target, metricName, selector, ...rest }) => ({
    describedObject: target,
    metric: { name: metricName, selector },
    target: targetOf(rest),
  }),
  external: ({ metricName, metricSelector, ...rest }) => ({
    metric: { name: metricName, selector: metricSelector },
    target: targetOf(rest),
  }),
}

function targetOf({ targetAverageUtilization, targetAverageValue, averageValue, targetValue }: Fields): Value {
  if (targetAverageUtilization !== undefined)
    return { type: 'Utilization', averageUtilization: targetAverageUtilization }
  const average = targetAverageValue ?? averageValue
  if (average !== undefined) return { type: 'AverageValue', averageValue: average }
  return { type: 'Value', value: targetValue }
}

const isRecord = (value: Value | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A node as a plain value. */
function toValue(node: YamlNode | undefined): Value | undefined {
  const map = asMap(node)
  if (map) return Object.fromEntries(entries(map).map(({ key, value }) => [keyOf(key), toValue(value)]))
  const scalar = asScalar(node)
  if (scalar) return asString(scalar) ?? scalar.value
  return itemsOf(node).map(({ value }) => toValue(value) ?? null)
}
