import { memo } from '../../core/memo.js'
import type { Resource } from '../model.js'
import { plainOf } from '../plain.js'

/** A JSON Schema as a CustomResourceDefinition holds it. Anything may be in it: people write these. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What a CustomResourceDefinition defines. */
export interface CustomDefinition {
  readonly group: string
  readonly kind: string
  readonly plural: string
  readonly namespaced: boolean
  readonly versions: readonly CustomVersion[]
}

export interface CustomVersion {
  readonly name: string
  readonly deprecated: boolean
  /** `undefined` where there is none: then anything goes. */
  readonly schema: JsonSchema | undefined
}

export const isRecord = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const record = (value: unknown): JsonSchema => (isRecord(value) ? value : {})
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly JsonSchema[] => (Array.isArray(value) ? value.filter(isRecord) : [])

/** What a resource defines, if it is a CustomResourceDefinition that says enough. Versions that are not served are left out. */
export const definitionOf = memo((resource: Resource): CustomDefinition | undefined => {
  if (resource.kind !== 'CustomResourceDefinition' || resource.group !== 'apiextensions.k8s.io') return undefined
  const spec = record(plainOf(resource.at('spec')))
  const names = record(spec.names)
  const [group, kind] = [text(spec.group), text(names.kind)]
  if (group === '' || kind === '') return undefined
  // v1beta1 has one schema for all versions, and may name a single version
  const shared = schemaIn(spec.validation)
  const written = list(spec.versions)
  const rows = written.length > 0 ? written : text(spec.version) === '' ? [] : [{ name: spec.version, served: true }]
  const versions = rows
    .filter(({ name, served }) => text(name) !== '' && served !== false)
    .map(row => ({
      name: text(row.name),
      deprecated: (row as JsonSchema).deprecated === true,
      schema: schemaIn((row as JsonSchema).schema) ?? shared,
    }))
  const plural = text(names.plural) || `${kind.toLowerCase()}s`
  return { group, kind, plural, namespaced: spec.scope !== 'Cluster', versions }
})

const schemaIn = (holder: unknown): JsonSchema | undefined => {
  const schema = record(holder).openAPIV3Schema
  return isRecord(schema) ? schema : undefined
}
