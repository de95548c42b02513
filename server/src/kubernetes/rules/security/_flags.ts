import type { Report } from '../../../core/rule.js'
import type { Slice } from '../../model.js'
import { asBoolean, asMap, get, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { mapsIn, ofType, pointAt, type Typed, textIn } from '../_typed.js'
import { nameIn, type Subject, subjects } from './_context.js'

/** Which Pods a rule looks at. */
type Which = (slice: Slice, pod: Typed) => boolean
const all: Which = () => true

/** Reports a field of a Pod's spec that is `true`. */
export const podFlag =
  (key: string, which = all) =>
  (slice: Slice, report: Report) => {
    for (const pod of ofType(slice, 'PodSpec')) {
      const pair = pairOf(pod.node, key)
      if (pair && asBoolean(pair.value) === true && which(slice, pod))
        report(pointAt(pair), {}, removeKeys(slice, pod.node, key))
    }
  }

/**
 * Reports a field in a container's security context that is `true`. No fix where something else in the container needs it.
 * Holes: `container`.
 */
export const contextFlag =
  (key: string, isNeeded: (subject: Subject) => boolean = () => false, which = all) =>
  (slice: Slice, report: Report) => {
    for (const subject of subjects(slice)) {
      const context = asMap(get(subject.container.node, 'securityContext'))
      const pair = pairOf(context, key)
      if (!context || !pair || asBoolean(pair.value) !== true || !which(slice, subject.pod)) continue
      const fix = context.pairs.includes(pair) && !isNeeded(subject) ? [{ span: pointAt(pair), text: 'false' }] : []
      report(pointAt(pair), { container: nameIn(subject) }, fix)
    }
  }

/** Mounts that are seen outside are for privileged containers alone. */
export const needsPrivileges = ({ container }: Subject): boolean =>
  mapsIn(get(container.node, 'volumeMounts')).some(mount => textIn(mount, 'mountPropagation') === 'Bidirectional')
