import type { Report } from '../../../core/rule.js'
import type { Item, Slice } from '../../model.js'
import { asString, get, itemsOf } from '../../tree.js'
import { ofType } from '../_typed.js'

/** What a rule of a role must allow to be reported: one of these verbs on one of these resources. */
export interface Grant {
  readonly resources: readonly string[]
  readonly verbs: readonly string[]
}

/** The verbs that change something. */
export const writes = ['create', 'update', 'patch', 'delete', 'deletecollection'] as const

/** The item of a list that stands for one of these names: the name itself, or an asterisk that covers it. */
const covering = (items: readonly Item[], names: readonly string[]): Item | undefined =>
  items.find(({ value }) => names.includes(asString(value) ?? '')) ??
  items.find(({ value }) => {
    const text = asString(value)
    return text === '*' || (text?.startsWith('*/') && names.some(name => name.endsWith(text.slice(1))))
  })

/** Reports what a role allows, at the resource. Holes: `resource`, `verb`, as written. */
export const grants = (grant: Grant) => (slice: Slice, report: Report) => {
  for (const { node } of ofType(slice, 'PolicyRule')) {
    const resource = covering(itemsOf(get(node, 'resources')), grant.resources)?.value
    const verb = covering(itemsOf(get(node, 'verbs')), grant.verbs)?.value
    if (resource && verb) report(resource.span, { resource: asString(resource) ?? '', verb: asString(verb) ?? '' })
  }
}

/** Reports the asterisks in a list of a role's rules. */
export const wildcard = (field: string) => (slice: Slice, report: Report) => {
  for (const { node } of ofType(slice, 'PolicyRule'))
    for (const { value } of itemsOf(get(node, field))) if (value && asString(value) === '*') report(value.span)
}
