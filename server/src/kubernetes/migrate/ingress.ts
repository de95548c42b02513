import type { Edit } from '../../core/types.js'
import { insertKey, renameKey, setValue } from '../edits.js'
import type { Pair, Resource, Slice, YamlNode } from '../model.js'
import { asMap, asScalar, get, itemsOf, pairOf } from '../tree.js'
import type { Step } from './step.js'

/**
 * `networking.k8s.io/v1` asks for a `pathType`, calls the default backend `defaultBackend`, and puts the Service of a
 * backend under `service`. `ImplementationSpecific` is what the older versions meant.
 */
export const ingress: Step = ({ slice, at, pairAt }: Resource) => {
  const edits: Edit[] = []
  const whole = pairAt('spec', 'backend')
  if (whole) edits.push(...renameKey(whole, 'defaultBackend'), ...backend(slice, whole))
  for (const rule of itemsOf(at('spec', 'rules')))
    for (const { value } of itemsOf(get(rule.value, 'http', 'paths'))) {
      const path = asMap(value)
      if (!path) continue
      if (!pairOf(path, 'pathType')) edits.push(...insertKey(slice, path, 'pathType', 'ImplementationSpecific', 'path'))
      const pair = pairOf(path, 'backend')
      if (pair) edits.push(...backend(slice, pair))
    }
  return { edits, safe: true }
}

function backend(slice: Slice, pair: Pair): Edit[] {
  const name = textOf(pairOf(pair.value, 'serviceName')?.value)
  const port = textOf(pairOf(pair.value, 'servicePort')?.value)
  if (name === undefined || port === undefined) return []
  const number = /^\d+$/.test(port)
  return setValue(slice, pair, { service: { name, port: number ? { number: Number(port) } : { name: port } } })
}

/** A scalar as text; `undefined` for anything else. */
function textOf(node: YamlNode | undefined): string | undefined {
  const value = asScalar(node)?.value
  return value === undefined || value === null ? undefined : String(value)
}
