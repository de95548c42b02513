import type { Report } from '../../../core/rule.js'
import type { Slice } from '../../model.js'
import { asBoolean, asMap, get, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { ofType, pointAt } from '../_typed.js'
import { nameIn, type Subject, subjects } from './_context.js'

/** Reports a field of a Pod's spec that is `true`. */
export const podFlag = (key: string) => (slice: Slice, report: Report) => {
  for (const { node } of ofType(slice, 'PodSpec')) {
    const pair = pairOf(node, key)
    if (pair && asBoolean(pair.value) === true) report(pointAt(pair), {}, removeKeys(slice, node, key))
  }
}

/**
 * Reports a field in a container's security context that is `true`. No fix where something else in the container needs it.
 * Holes: `container`.
 */
export const contextFlag =
  (key: string, isNeeded: (subject: Subject) => boolean = () => false) =>
  (slice: Slice, report: Report) => {
    for (const subject of subjects(slice)) {
      const context = asMap(get(subject.container.node, 'securityContext'))
      const pair = pairOf(context, key)
      if (!context || !pair || asBoolean(pair.value) !== true) continue
      const fix = context.pairs.includes(pair) && !isNeeded(subject) ? [{ span: pointAt(pair), text: 'false' }] : []
      report(pointAt(pair), { container: nameIn(subject) }, fix)
    }
  }
