import type { Report } from '../../../core/rule.js'
import type { Slice } from '../../model.js'
import { get } from '../../tree.js'
import { amountAt } from '../container/_resources.js'
import { completeSubjects } from '../security/_context.js'
import type { Side } from './_missing.js'

const sides: readonly Side[] = ['requests', 'limits']

/** Reports requests and limits of a resource that are 0. Holes: `side`, `amount`. */
export const zeroes = (name: string) => (slice: Slice, report: Report) => {
  for (const { container } of completeSubjects(slice))
    for (const side of sides) {
      const amount = amountAt(get(container.node, 'resources', side), name)
      if (amount?.nanos === 0n) report(amount.span, { side, amount: amount.text })
    }
}
