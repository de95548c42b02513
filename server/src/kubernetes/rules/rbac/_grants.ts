import type { Report } from '../../../core/rule.js'
import type { Item, Manifest, Slice, YamlNode } from '../../model.js'
import { asString, get, itemsOf } from '../../tree.js'
import { mapsIn, ofType } from '../_typed.js'
import { boundIn } from './_bound.js'

/** What a rule of a role must allow to be reported: one of these verbs on one of these resources. */
export interface Grant {
  readonly resources: readonly string[]
  readonly verbs: readonly string[]
}

/** The verbs that change something. */
export const writes = ['create', 'update', 'patch', 'delete', 'deletecollection'] as const

/** What opens Secrets, or changes them. */
export const reachingSecrets: Grant = { resources: ['secrets'], verbs: ['get', 'list', 'watch', ...writes] }

/** The item of a list that stands for one of these names: the name itself, or an asterisk that covers it. */
const covering = (items: readonly Item[], names: readonly string[]): Item | undefined =>
  items.find(({ value }) => names.includes(asString(value) ?? '')) ??
  items.find(({ value }) => {
    const text = asString(value)
    return text === '*' || (text?.startsWith('*/') && names.some(name => name.endsWith(text.slice(1))))
  })

/** What of a grant a role's rule allows. */
export function allowedBy(rule: YamlNode | undefined, grant: Grant) {
  const resource = covering(itemsOf(get(rule, 'resources')), grant.resources)?.value
  const verb = covering(itemsOf(get(rule, 'verbs')), grant.verbs)?.value
  return resource && verb && { span: resource.span, resource: asString(resource) ?? '', verb: asString(verb) ?? '' }
}

/** Reports what a role allows, at the resource; of one kind of roles only, where `kind` says so. Holes: `resource`, `verb`, as written. */
export const grants = (grant: Grant, kind?: 'Role' | 'ClusterRole') => (slice: Slice, report: Report) => {
  for (const { node, resource: role } of ofType(slice, 'PolicyRule')) {
    const allowed = kind === undefined || role.kind === kind ? allowedBy(node, grant) : undefined
    if (allowed) report(allowed.span, { resource: allowed.resource, verb: allowed.verb })
  }
}

/** Reports bindings whose role in the same file allows something. Holes: `name`, `verb`, `resource`. */
export const bindsGrant = (grant: Grant) => (manifest: Manifest, report: Report) => {
  for (const { role, name, span } of boundIn(manifest))
    for (const rule of role ? mapsIn(role.resource.at('rules')) : []) {
      const allowed = allowedBy(rule, grant)
      if (!allowed) continue
      report(span, { name, resource: allowed.resource, verb: allowed.verb })
      break
    }
}

/** Reports the asterisks in a list of a role's rules. */
export const wildcard = (field: string) => (slice: Slice, report: Report) => {
  for (const { node } of ofType(slice, 'PolicyRule'))
    for (const { value } of itemsOf(get(node, field))) if (value && asString(value) === '*') report(value.span)
}
