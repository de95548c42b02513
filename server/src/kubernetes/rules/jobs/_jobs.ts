import type { MapNode, Slice } from '../../model.js'
import { asString, get } from '../../tree.js'
import { isUnset, ofType, type Typed } from '../_typed.js'

/** A Job's specification, in a Job or in a CronJob, with its completion mode; `undefined` where that is not known. */
export interface JobSpec {
  readonly spec: Typed
  readonly node: MapNode
  readonly mode: string | undefined
}

export const jobsIn = (slice: Slice): readonly JobSpec[] =>
  ofType(slice, 'JobSpec').map(spec => ({
    spec,
    node: spec.node,
    mode: isUnset(spec.node, 'completionMode') ? 'NonIndexed' : asString(get(spec.node, 'completionMode')),
  }))
