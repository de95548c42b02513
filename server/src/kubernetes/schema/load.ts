import { annotationsOf } from './annotations.js'
import { listOf } from './lists.js'
import type { FieldInfo, KindInfo, Lifetime, Schema, Shape, TypeInfo } from './types.js'

/** `type` or `[type, required, index of its enum, mask]`: see schema/emit.mjs, which writes it. */
type FieldTable = string | readonly [type: string, required?: number, values?: number, mask?: number]
type TypeTable = readonly [
  name: string,
  group: string,
  version: string,
  mask: number,
  fields: Readonly<Record<string, FieldTable>>,
]
type KindTable = readonly [
  group: string,
  version: string,
  kind: string,
  plural: string,
  namespaced: number,
  type: number,
  mask: number,
]
interface SchemaTable {
  readonly first: number
  readonly last: number
  readonly kinds: readonly KindTable[]
  readonly enums: readonly (readonly string[])[]
  readonly types: readonly TypeTable[]
}

/** The order in which types are in the table, by which their descriptions are found. */
const places = new WeakMap<TypeInfo, number>()

/**
 * Reads `kubernetes.json`, or the file of an operator. Costs a `JSON.parse`; types are decoded when they are first asked for.
 * Throws where the text is not such a file.
 */
export function loadSchema(structure: string): Schema {
  const table = JSON.parse(structure) as SchemaTable
  const types: TypeInfo[] = []
  const typeAt = (index: number): TypeInfo => {
    types[index] ??= makeType(index, table, typeAt)
    return types[index]
  }
  const kinds = table.kinds.map(row => makeKind(row, table, typeAt))
  const byName = new Map<string, KindInfo[]>()
  for (const one of kinds) byName.set(one.kind, [...(byName.get(one.kind) ?? []), one])
  const byApiVersion = new Map(kinds.map(one => [`${one.apiVersion}/${one.kind}`, one]))
  let byTypeName: Map<string, number> | undefined

  return {
    first: table.first,
    last: table.last,
    kinds,
    kind: (apiVersion, kind) =>
      byApiVersion.get(`${apiVersion}/${kind}`) ??
      listOf(apiVersion, kind, name => byApiVersion.get(`${apiVersion}/${name}`)),
    versions: kind => byName.get(kind) ?? [],
    type: typeNamed,
  }

  function typeNamed(name: string): TypeInfo | undefined {
    if (!byTypeName) {
      byTypeName = new Map()
      // versions of a type follow each other by the alphabet: v1, v1alpha1, v1beta1, v2
      for (const [index, [own, , version]] of table.types.entries()) {
        const known = byTypeName.get(own)
        if (known === undefined || stability(version) > stability(table.types[known]![2])) byTypeName.set(own, index)
      }
    }
    const index = byTypeName.get(name)
    return index === undefined ? undefined : typeAt(index)
  }
}

/** `v2` > `v1` > `v1beta1` > `v1alpha1`, as a number. Anything else is the least. */
export function stability(version: string): number {
  const [, major, stage, number] = /^v(\d{1,3})(?:(alpha|beta)(\d{1,3}))?$/.exec(version) ?? []
  if (!major) return -1
  return (stage === 'alpha' ? 0 : stage === 'beta' ? 1 : 2) * 1e6 + Number(major) * 1e3 + Number(number ?? 0)
}

function makeKind(row: KindTable, table: SchemaTable, typeAt: (index: number) => TypeInfo): KindInfo {
  const [group, version, kind, plural, namespaced, type, mask] = row
  return {
    group,
    version,
    apiVersion: group === '' ? version : `${group}/${version}`,
    kind,
    plural,
    namespaced: namespaced === 1,
    ...lifetime(mask, table),
    get type() {
      return typeAt(type)
    },
  }
}

function makeType(index: number, table: SchemaTable, typeAt: (index: number) => TypeInfo): TypeInfo {
  const [name, group, version, mask, rows] = table.types[index]!
  let fields: ReadonlyMap<string, FieldInfo> | undefined
  const type: TypeInfo = {
    name,
    group,
    version,
    ...lifetime(mask, table),
    open: false,
    get fields() {
      fields ??= new Map(
        Object.entries(rows).map(([field, row]) => [field, makeField(type, field, row, mask, table, typeAt)]),
      )
      return fields
    },
  }
  places.set(type, index)
  return type
}

function makeField(
  owner: TypeInfo,
  name: string,
  row: FieldTable,
  ownerMask: number,
  table: SchemaTable,
  typeAt: (index: number) => TypeInfo,
): FieldInfo {
  const [type, required = 0, values = -1, mask = ownerMask] = typeof row === 'string' ? ([row] as const) : row
  const key = `${owner.name}.${name}`
  return {
    name,
    owner,
    key,
    shape: makeShape(type, typeAt),
    ...lifetime(mask, table),
    ...annotationsOf(key, { required: required === 1, values: table.enums[values] }),
  }
}

const scalars: Readonly<Record<string, Shape>> = {
  s: { is: 'string' },
  i: { is: 'integer', format: 'int32' },
  l: { is: 'integer', format: 'int64' },
  n: { is: 'number' },
  b: { is: 'boolean' },
  x: { is: 'int-or-string' },
  q: { is: 'quantity' },
  t: { is: 'string', format: 'date-time' },
  '6': { is: 'string', format: 'byte' },
  a: { is: 'any' },
}

function makeShape(type: string, typeAt: (index: number) => TypeInfo): Shape {
  const rest = type.slice(1)
  if (type[0] === '[') return { is: 'array', of: makeShape(rest, typeAt) }
  if (type[0] === '{') return { is: 'map', of: makeShape(rest, typeAt) }
  if (type[0] === '#')
    return {
      is: 'object',
      get type() {
        return typeAt(Number(rest))
      },
    }
  if (type.startsWith('a#'))
    return {
      is: 'any',
      get object() {
        return typeAt(Number(type.slice(2)))
      },
    }
  const scalar = scalars[type]
  if (!scalar) throw new Error(`unknown type ${type} in the schema`)
  return scalar
}

function lifetime(mask: number, { first, last }: SchemaTable): Lifetime {
  const since = first + Math.log2(mask & -mask)
  const until = first + 31 - Math.clz32(mask)
  return { since: since === first ? undefined : since, until: until === last ? undefined : until }
}

interface DocsTable {
  readonly texts: readonly string[]
  readonly types: readonly (readonly number[])[]
}

/** The descriptions that come with a schema: Markdown of a loose kind, English, as Kubernetes writes them. */
export interface Descriptions {
  of(subject: TypeInfo | FieldInfo): string | undefined
}

/** Reads `kubernetes-docs.json`, or the file of an operator; it goes with the structure of the same build. */
export function loadDescriptions(docs: string): Descriptions {
  const { texts, types } = JSON.parse(docs) as DocsTable
  return {
    of(subject) {
      const isField = 'owner' in subject
      const row = types[places.get(isField ? subject.owner : subject) ?? -1]
      const at = isField ? 1 + [...subject.owner.fields.keys()].indexOf(subject.name) : 0
      return texts[row?.[at] ?? -1] || undefined
    },
  }
}
