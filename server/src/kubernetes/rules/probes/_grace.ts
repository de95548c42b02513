import { asNumber, get } from '../../tree.js'
import { around, type Typed } from '../_typed.js'

/** How long the Pod around a map may take to stop, in seconds: 30 unless it says otherwise. `undefined` where it is not known. */
export function gracePeriodOf(typed: Typed): number | undefined {
  const spec = around(typed, 'PodSpec')
  if (!spec || spec.node.templated) return undefined
  const own = get(spec.node, 'terminationGracePeriodSeconds')
  return own ? asNumber(own) : 30
}
