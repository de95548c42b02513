import type { FieldInfo, KindInfo, Schema, Shape, TypeInfo } from './types.js'

/**
 * `List`, and `PodList` beside every `Pod`: what `kubectl get` prints and `kubectl apply` takes apart again.
 * The schema leaves these out because their shape follows from the kind of their items.
 */
export function listOf(
  apiVersion: string,
  kind: string,
  kindNamed: (kind: string) => KindInfo | undefined,
): KindInfo | undefined {
  if (kind === 'List') return apiVersion === 'v1' ? make(apiVersion, kind, undefined) : undefined
  const item = kind.endsWith('List') ? kindNamed(kind.slice(0, -'List'.length)) : undefined
  return item && make(apiVersion, kind, item)
}

function make(apiVersion: string, kind: string, item: KindInfo | undefined): KindInfo {
  const place = { version: item?.version ?? 'v1', since: item?.since, until: item?.until }
  const fields = new Map<string, FieldInfo>()
  const type: TypeInfo = { ...place, name: kind, group: item?.type.group ?? 'core', open: false, fields }
  const items: Shape = item ? { is: 'object', type: item.type } : { is: 'any' }
  const add = (name: string, shape: Shape) => fields.set(name, plainField(type, name, shape, name === 'items'))
  add('apiVersion', { is: 'string' })
  add('items', { is: 'array', of: items })
  add('kind', { is: 'string' })
  add('metadata', { is: 'any' })
  return {
    ...place,
    group: item?.group ?? '',
    apiVersion,
    kind,
    plural: item?.plural ?? 'lists',
    namespaced: false,
    type,
  }
}

/** The schema of a few kinds that come with no minor of Kubernetes: files that programs read. */
export function schemaOf(kinds: readonly KindInfo[]): Schema {
  const byIdentity = new Map(kinds.map(kind => [`${kind.apiVersion}/${kind.kind}`, kind]))
  return {
    first: 0,
    last: 0,
    kinds,
    kind: (apiVersion, kind) => byIdentity.get(`${apiVersion}/${kind}`),
    versions: name => kinds.filter(({ kind }) => kind === name),
    type: name => kinds.find(({ type }) => type.name === name)?.type,
  }
}

/** A field that nothing but its shape is known of. */
export const plainField = (owner: TypeInfo, name: string, shape: Shape, required = false): FieldInfo => ({
  name,
  owner,
  key: `${owner.name}.${name}`,
  shape,
  since: owner.since,
  until: owner.until,
  required,
  values: undefined,
  default: undefined,
  listKeys: undefined,
  set: false,
  deprecated: false,
  immutable: false,
  format: undefined,
  keyFormat: undefined,
  limits: undefined,
})
