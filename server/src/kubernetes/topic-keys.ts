import { isOwn } from './knowledge.js'
import type { KubernetesPlace } from './topic.js'
import { asScalar } from './tree.js'

/**
 * The names under which a place is looked up among the topics, the most telling first: a value of a field
 * (`ServiceSpec.type=NodePort`), the kind behind `kind:`, the field (`Container.image`).
 */
export function topicKeys({ path, role, node, kind, field, resource }: KubernetesPlace): readonly string[] {
  const keys: string[] = []
  const value = asScalar(node)
  // an entry of a map: an annotation by its key
  if (field?.shape.is === 'map' && path.at(-2) === field.name) keys.push(`${field.key}=${path.at(-1)}`)
  if (role === 'value' && field && value && !value.templated) keys.push(`${field.key}=${value.value}`)
  // An operator's kind of the same name is another matter; one that nobody knows may well be a half-typed one of ours.
  if (path.length === 1 && path[0] === 'kind' && (!kind || isOwn(kind))) keys.push(kind?.kind ?? resource.kind ?? '')
  // kinds of configuration files and add-ons go by their type: `AuditPolicy`, `KindCluster`
  if (path.length === 1 && path[0] === 'kind' && kind?.summary) keys.push(kind.type.name)
  if (path.length === 1 && path[0] === 'apiVersion') keys.push('apiVersion')
  if (field) keys.push(field.key)
  return keys
}
