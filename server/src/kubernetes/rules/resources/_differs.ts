import type { Report } from '../../../core/rule.js'
import type { Slice } from '../../model.js'
import { asMap, get } from '../../tree.js'
import { setKey } from '../_edits.js'
import { amountAt } from '../container/_resources.js'
import { completeSubjects } from '../security/_context.js'

/** Reports containers whose request of a resource is not their limit. Holes: `request`, `limit`. */
export const differs = (name: string) => (slice: Slice, report: Report) => {
  for (const { container } of completeSubjects(slice)) {
    const requests = asMap(get(container.node, 'resources', 'requests'))
    const request = amountAt(requests, name)
    const limit = amountAt(get(container.node, 'resources', 'limits'), name)
    if (!requests || request?.nanos === undefined || limit?.nanos === undefined || request.nanos === limit.nanos)
      continue
    report(request.span, { request: request.text, limit: limit.text }, setKey(slice, requests, name, limit.text))
  }
}
