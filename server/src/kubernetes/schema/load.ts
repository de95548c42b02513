import { annotationsOf } from './annotations.js'
import { listOf } from './lists.js'
import type { FieldInfo, KindInfo, Lifetime, Limits, Schema, Shape, TypeInfo } from './types.js'

/** See schema/emit.mjs, which writes it. */
type FieldTable = string | readonly [type: string, required?: number, values?: number, mask?: number, limits?: number]
type TypeTable = readonly [
  name: string,
  group: string,
  version: string,
  mask: number,
  fields: Readonly<Record<string, FieldTable>>,
  open?: 1,
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
  readonly id: string
  readonly first: number
  readonly last: number
  readonly kinds: readonly KindTable[]
  readonly enums: readonly (readonly string[])[]
  readonly limits: readonly Limits[]
  readonly types: readonly TypeTable[]
}

/** A table, and what is made of its rows. */
interface Source {
  readonly table: SchemaTable
  /** The schema that `@Name` refers to. */
  readonly base: Schema | undefined
  typeAt(index: number): TypeInfo
}

/** Where a type stands in which table: its descriptions stand at the same place of the table's other file. */
const places = new WeakMap<TypeInfo, { readonly id: string; readonly index: number }>()

/**
 * Reads `kubernetes.json`, or the file of an operator, whose types use those of `base`. Costs a `JSON.parse`; types are
 * decoded when they are first asked for. Throws where the text is not such a file.
 */
export function loadSchema(structure: string, base?: Schema): Schema {
  const table = JSON.parse(structure) as SchemaTable
  const types: TypeInfo[] = []
  const source: Source = {
    table,
    base,
    typeAt(index) {
      types[index] ??= makeType(index, source)
      return types[index]
    },
  }
  const kinds = table.kinds.map(row => makeKind(row, source))
  const byApiVersion = new Map(kinds.map(one => [`${one.apiVersion}/${one.kind}`, one]))
  const byName = new Map<string, KindInfo[]>()
  for (const one of kinds) byName.set(one.kind, [...(byName.get(one.kind) ?? []), one])
  let byType: ReadonlyMap<string, number> | undefined

  return {
    first: table.first,
    last: table.last,
    kinds,
    kind: (apiVersion, kind) =>
      byApiVersion.get(`${apiVersion}/${kind}`) ??
      listOf(apiVersion, kind, name => byApiVersion.get(`${apiVersion}/${name}`)),
    versions: kind => byName.get(kind) ?? [],
    type(name) {
      byType ??= indexByName(table.types)
      const index = byType.get(name)
      return index === undefined ? undefined : source.typeAt(index)
    },
  }
}

/** Of several versions of a type, the most stable one. */
function indexByName(types: readonly TypeTable[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [index, [name, , version]] of types.entries()) {
    const known = found.get(name)
    if (known === undefined || stability(version) > stability(types[known]![2])) found.set(name, index)
  }
  return found
}

/** `v2` > `v1` > `v1beta1` > `v1alpha1`, as a number. Anything else is the least. */
export function stability(version: string): number {
  const [, major, stage, number] = /^v(\d{1,3})(?:(alpha|beta)(\d{1,3}))?$/.exec(version) ?? []
  if (!major) return -1
  return (stage === 'alpha' ? 0 : stage === 'beta' ? 1 : 2) * 1e6 + Number(major) * 1e3 + Number(number ?? 0)
}

function makeKind(row: KindTable, { table, typeAt }: Source): KindInfo {
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

function makeType(index: number, source: Source): TypeInfo {
  const [name, group, version, mask, rows, open] = source.table.types[index]!
  let fields: ReadonlyMap<string, FieldInfo> | undefined
  const type: TypeInfo = {
    name,
    group,
    version,
    ...lifetime(mask, source.table),
    open: open === 1,
    get fields() {
      fields ??= new Map(Object.entries(rows).map(([field, row]) => [field, makeField(type, field, row, mask, source)]))
      return fields
    },
  }
  places.set(type, { id: source.table.id, index })
  return type
}

function makeField(owner: TypeInfo, name: string, row: FieldTable, ownerMask: number, source: Source): FieldInfo {
  const [type, required = 0, values = -1, mask = 0, limits = -1] = typeof row === 'string' ? ([row] as const) : row
  const { table } = source
  const key = `${owner.name}.${name}`
  const told = { required: required === 1, values: table.enums[values], limits: table.limits[limits] }
  return {
    name,
    owner,
    key,
    shape: makeShape(type, source),
    ...lifetime(mask || ownerMask, table),
    ...annotationsOf(key, told),
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

/** `[` a list of, `{` a map to, `#5` a type of this table, `@Name` one of the base, `a#5` anything, a map as type 5. */
function makeShape(type: string, source: Source): Shape {
  const rest = type.slice(1)
  if (type[0] === '[') return { is: 'array', of: makeShape(rest, source) }
  if (type[0] === '{') return { is: 'map', of: makeShape(rest, source) }
  if (type[0] === '#')
    return {
      is: 'object',
      get type() {
        return source.typeAt(Number(rest))
      },
    }
  if (type[0] === '@') {
    const known = source.base?.type(rest)
    return known ? { is: 'object', type: known } : { is: 'any' }
  }
  if (type.startsWith('a#'))
    return {
      is: 'any',
      get object() {
        return source.typeAt(Number(type.slice(2)))
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
  readonly id: string
  readonly texts: readonly string[]
  readonly types: readonly (readonly number[])[]
}

/** The descriptions that come with a schema: Markdown of a loose kind, in English, as its authors wrote them. */
export interface Descriptions {
  /** `undefined` where there is none, or where the type is of another schema. */
  of(subject: TypeInfo | FieldInfo): string | undefined
}

/** Reads `kubernetes-docs.json`, or the file of an operator; it goes with the structure of the same build. */
export function loadDescriptions(docs: string): Descriptions {
  const { id, texts, types } = JSON.parse(docs) as DocsTable
  return {
    of(subject) {
      const isField = 'owner' in subject
      const place = places.get(isField ? subject.owner : subject)
      if (!place || place.id !== id) return undefined
      const at = isField ? 1 + [...subject.owner.fields.keys()].indexOf(subject.name) : 0
      return texts[types[place.index]?.[at] ?? -1] || undefined
    },
  }
}
