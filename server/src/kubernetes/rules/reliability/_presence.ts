import type { Report } from '../../../core/rule.js'
import type { Slice } from '../../model.js'
import { isUnset, outermost, pointIn } from '../_typed.js'
import { completeSubjects, nameIn } from '../security/_context.js'

const finite = new Set(['Job', 'CronJob'])

/** Reports the containers of Pods that are to run for good and lack a field. Holes: `container`. */
export const lacksInService = (key: string) => (slice: Slice, report: Report) => {
  for (const subject of completeSubjects(slice)) {
    const { container, pod } = subject
    if (container.field !== 'containers' || finite.has(outermost(pod).type)) continue
    if (isUnset(container.node, key)) report(pointIn(container, 'name'), { container: nameIn(subject) })
  }
}

/** Reports the Pods whose spec lacks a field, at the head of the spec. */
export const podLacks = (key: string) => (slice: Slice, report: Report) => {
  for (const pod of completePods(slice)) if (isUnset(pod.node, key)) report(pod.pair?.key.span ?? pointIn(pod, key), {})
}

/** The specs of Pods with at least one container that is written out. */
export const completePods = (slice: Slice) => [...new Set(completeSubjects(slice).map(({ pod }) => pod))]
