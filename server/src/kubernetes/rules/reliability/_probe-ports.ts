import type { Report } from '../../../core/rule.js'
import type { Slice } from '../../model.js'
import { asScalar, get } from '../../tree.js'
import { isPlaceholder } from '../../validate/placeholders.js'
import { around, isSet, ofType, pointIn } from '../_typed.js'
import { portsOf } from '../container/_ports.js'

/** Reports the probes of a field (`livenessProbe`) that ask a port which their container does not declare. Holes: `port`. */
export const undeclaredPort = (field: string) => (slice: Slice, report: Report) => {
  for (const probe of ofType(slice, 'Probe')) {
    if (probe.field !== field) continue
    const container = around(probe, 'Container')
    const list = get(container?.node, 'ports')
    if (!container || container.node.templated || list?.templated) continue
    const declared = portsOf(container.node)
    for (const handler of probe.children) {
      const scalar = asScalar(get(handler.node, 'port'))
      if (!scalar || scalar.templated || scalar.value === null || isPlaceholder(String(scalar.value))) continue
      if (handler.type !== 'GRPCAction' && isSet(handler.node, 'host')) continue
      const port = String(scalar.value)
      if (!declared.some(({ name, number }) => name === port || String(number) === port))
        report(pointIn(handler, 'port'), { port })
    }
  }
}
