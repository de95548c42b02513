import type { Report } from '../../../core/rule.js'
import type { Slice } from '../../model.js'
import { asMap, get } from '../../tree.js'
import { setKey } from '../_edits.js'
import { isSet } from '../_typed.js'
import { amountAt } from '../container/_resources.js'
import { completeSubjects } from '../security/_context.js'
import { stateOf } from './_missing.js'

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

/** Reports containers that request a resource and do not limit it. Holes: `request`. */
export const requestAlone = (name: string) => (slice: Slice, report: Report) => {
  for (const subject of completeSubjects(slice)) {
    const resources = asMap(get(subject.container.node, 'resources'))
    const request = amountAt(get(resources, 'requests'), name)
    if (!resources || !request?.nanos || stateOf(subject, 'limits', name) !== 'unset') continue
    const limits = asMap(get(resources, 'limits'))
    const fix = limits
      ? setKey(slice, limits, name, request.text)
      : isSet(resources, 'limits')
        ? []
        : setKey(slice, resources, 'limits', { [name]: request.text })
    report(request.span, { request: request.text }, fix)
  }
}
