import type { FieldInfo, KindInfo, Shape, TypeInfo } from './types.js'

/**
 * `List`, and `PodList` beside every `Pod`: what `kubectl get` prints and `kubectl apply` takes apart again.
 * The schema leaves these out because their shape follows from the kind of their items.
 */
export function listOf(
  apiVersion: string,
  kind: string,
  kindNamed: (kind: string) => KindInfo | undefined,
  typeNamed: (name: string) => TypeInfo | undefined,
): KindInfo | undefined {
  if (!kind.endsWith('List')) return undefined
  if (kind === 'List') return apiVersion === 'v1' ? make(apiVersion, kind, undefined, { is: 'any' }, typeNamed) : undefined
  const item = kindNamed(kind.slice(0, -'List'.length))
  return item && make(apiVersion, kind, item, { is: 'object', type: item.type }, typeNamed)
}

function make(
  apiVersion: string,
  kind: string,
  item: KindInfo | undefined,
  shape: Shape,
  typeNamed: (name: string) => TypeInfo | undefined,
): KindInfo {
  const metadata = typeNamed('ListMeta')
  const type: TypeInfo = {
    name: kind,
    group: item?.type.group ?? 'core',
    version: item?.version ?? 'v1',
    since: item?.since,
    until: item?.until,
    open: false,
    fields: new Map(),
  }
  const fields = [
    field(type, 'apiVersion', { is: 'string' }),
    field(type, 'items', { is: 'array', of: shape }),
    field(type, 'kind', { is: 'string' }),
    field(type, 'metadata', metadata ? { is: 'object', type: metadata } : { is: 'any' }),
  ]
  return {
    group: item?.group ?? '',
    version: item?.version ?? 'v1',
    apiVersion,
    kind,
    plural: item?.plural ?? 'lists',
    namespaced: false,
    since: item?.since,
    until: item?.until,
    type: { ...type, fields: new Map(fields.map(one => [one.name, one])) },
  }
}

const field = (owner: TypeInfo, name: string, shape: Shape): FieldInfo => ({
  name,
  owner,
  key: `${owner.name}.${name}`,
  shape,
  since: owner.since,
  until: owner.until,
  required: name === 'items',
  values: undefined,
  default: undefined,
  listKeys: undefined,
  set: false,
  deprecated: false,
  immutable: false,
  limits: undefined,
})
