import { memo } from '../../core/memo.js'
import type { FieldInfo, KindInfo, Limits, Schema, Shape, TypeInfo } from '../schema/index.js'
import { plainField, schemaOf } from '../schema/lists.js'
import { type CustomDefinition, type CustomVersion, isRecord, type JsonSchema } from './definition.js'

/** The descriptions that a definition gives its fields, and the kind itself. */
const descriptions = new WeakMap<TypeInfo | FieldInfo, string>()

/** The words of the definition's author; `undefined` where there are none. */
export const customDescription = (subject: TypeInfo | FieldInfo): string | undefined => descriptions.get(subject)

/** The JSON Schemas that types were made of: what else they say (`x-kubernetes-validations`) is looked up by type. */
const sources = new WeakMap<TypeInfo, JsonSchema>()
export const customSource = (type: TypeInfo): JsonSchema | undefined => sources.get(type)

/** The kinds that definitions of a workspace define. `base` has what every object has: its metadata. */
export const customSchema = (definitions: readonly CustomDefinition[], base: Schema): Schema => ({
  ...schemaOf(definitions.flatMap(definition => kindsOf(base)(definition))),
  first: base.first,
  last: base.last,
  type: () => undefined,
})

/** The same kinds for the same definition, so that another one's change leaves them as they are. */
const kindsOf = memo((base: Schema) =>
  memo((definition: CustomDefinition): readonly KindInfo[] =>
    definition.versions.map(version => makeKind(definition, version, base)),
  ),
)

const ever = { since: undefined, until: undefined }

function makeKind(definition: CustomDefinition, version: CustomVersion, base: Schema): KindInfo {
  const { group, kind, plural, namespaced } = definition
  const top: Top = { group, version: version.name, base }
  return {
    ...ever,
    group,
    version: version.name,
    apiVersion: `${group}/${version.name}`,
    kind,
    plural,
    namespaced,
    defined: true,
    ...(version.deprecated && { deprecated: true }),
    type: makeType(`${group}/${kind}`, version.schema ?? { [preserve]: true }, top, true),
  }
}

/** What is the same everywhere in one version of a kind. */
interface Top {
  readonly group: string
  readonly version: string
  readonly base: Schema
}

const preserve = 'x-kubernetes-preserve-unknown-fields'

function makeType(name: string, schema: JsonSchema, top: Top, isRoot = false): TypeInfo {
  let fields: ReadonlyMap<string, FieldInfo> | undefined
  const open = schema[preserve] === true || schema['x-kubernetes-embedded-resource'] === true
  const type: TypeInfo = {
    ...ever,
    name,
    group: top.group,
    version: top.version,
    open,
    get fields() {
      fields ??= fieldsOf(type, schema, top, isRoot)
      return fields
    },
  }
  sources.set(type, schema)
  describe(type, schema)
  return type
}

function fieldsOf(type: TypeInfo, schema: JsonSchema, top: Top, isRoot: boolean): ReadonlyMap<string, FieldInfo> {
  const properties = isRecord(schema.properties) ? schema.properties : {}
  const required = new Set(Array.isArray(schema.required) ? schema.required : [])
  const fields = new Map<string, FieldInfo>()
  const own = isRoot || schema['x-kubernetes-embedded-resource'] === true ? objectFields(type, top) : []
  for (const field of own) fields.set(field.name, field)
  for (const [name, property] of Object.entries(properties)) {
    if (!isRecord(property) || fields.has(name)) continue
    fields.set(name, makeField(type, name, property, required.has(name), top))
  }
  return new Map([...fields].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What every object has, whatever its schema says of it. */
function objectFields(type: TypeInfo, { base }: Top): readonly FieldInfo[] {
  const metadata = base.type('ObjectMeta')
  return [
    plainField(type, 'apiVersion', { is: 'string' }, true),
    plainField(type, 'kind', { is: 'string' }, true),
    plainField(type, 'metadata', metadata ? { is: 'object', type: metadata } : { is: 'any' }),
  ]
}

function makeField(owner: TypeInfo, name: string, schema: JsonSchema, required: boolean, top: Top): FieldInfo {
  const items = isRecord(schema.items) ? schema.items : {}
  const keys = schema['x-kubernetes-list-map-keys']
  const filled = schema.default !== undefined
  const field: FieldInfo = {
    ...plainField(owner, name, shapeOf(`${owner.name}.${name}`, schema, top), required && !filled),
    values: textsOf(schema.enum) ?? textsOf(items.enum),
    default: filled ? written(schema.default) : undefined,
    listKeys: schema['x-kubernetes-list-type'] === 'map' ? textsOf(keys) : undefined,
    set: schema['x-kubernetes-list-type'] === 'set',
    limits: limitsOf(schema),
  }
  describe(field, schema)
  return field
}

const scalars: Readonly<Record<string, (schema: JsonSchema) => Shape>> = {
  string: ({ format }) => (typeof format === 'string' ? { is: 'string', format } : { is: 'string' }),
  integer: ({ format }) => (format === 'int32' || format === 'int64' ? { is: 'integer', format } : { is: 'integer' }),
  number: () => ({ is: 'number' }),
  boolean: () => ({ is: 'boolean' }),
}

function shapeOf(name: string, schema: JsonSchema, top: Top): Shape {
  if (schema['x-kubernetes-int-or-string'] === true) return { is: 'int-or-string' }
  const { type, items, properties, additionalProperties } = schema
  if (type === 'array') return { is: 'array', of: isRecord(items) ? shapeOf(name, items, top) : { is: 'any' } }
  if (type === 'object') {
    if (isRecord(additionalProperties)) return { is: 'map', of: shapeOf(name, additionalProperties, top) }
    const embedded = schema['x-kubernetes-embedded-resource'] === true
    if (!isRecord(properties) || embedded) return { is: 'any' }
    return { is: 'object', type: makeType(name, schema, top) }
  }
  return typeof type === 'string' && Object.hasOwn(scalars, type) ? scalars[type]!(schema) : { is: 'any' }
}

const textsOf = (value: unknown): readonly string[] | undefined => {
  const texts = Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
  return texts.length > 0 && texts.length === (value as unknown[]).length ? texts : undefined
}

const numeric = ['minimum', 'maximum', 'multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const

function limitsOf(schema: JsonSchema): Limits | undefined {
  const limits: Record<string, unknown> = {}
  for (const name of numeric) if (typeof schema[name] === 'number') limits[name] = schema[name]
  for (const name of ['exclusiveMinimum', 'exclusiveMaximum']) if (schema[name] === true) limits[name] = true
  if (typeof schema.pattern === 'string') limits.pattern = schema.pattern
  return Object.keys(limits).length > 0 ? limits : undefined
}

/** A value as one would write it in YAML, on one line. */
const written = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : JSON.stringify(value))

function describe(subject: TypeInfo | FieldInfo, { description }: JsonSchema): void {
  if (typeof description === 'string' && description.trim() !== '') descriptions.set(subject, description.trim())
}
