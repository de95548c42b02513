import type { Report } from '../../../core/rule.js'
import type { Slice } from '../../model.js'
import { ofType, pointIn, textIn } from '../_typed.js'

/** Reports the role of a binding where it is one of these. Holes: `name`. */
export const bindsRole = (names: readonly string[]) => (slice: Slice, report: Report) => {
  for (const role of ofType(slice, 'RoleRef')) {
    const name = textIn(role.node, 'name')
    if (name !== undefined && names.includes(name)) report(pointIn(role, 'name'), { name })
  }
}

/** Reports the subjects of bindings that have one of these names. Holes: `name`. */
export const bindsSubject = (names: readonly string[], kind?: string) => (slice: Slice, report: Report) => {
  for (const subject of ofType(slice, 'Subject')) {
    const name = textIn(subject.node, 'name')
    if (kind !== undefined && textIn(subject.node, 'kind') !== kind) continue
    if (name !== undefined && names.includes(name)) report(pointIn(subject, 'name'), { name })
  }
}
