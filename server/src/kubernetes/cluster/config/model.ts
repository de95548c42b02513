import type { Localized } from '../../../core/localized.js'
import type { Bounds, Format, Lifetime } from '../model.js'

/**
 * The type of a field, spelled as a reader of Go or TypeScript expects: `string`, `integer`, `number`, `boolean`,
 * `duration` (Go's `1h30m`), `quantity`, `time` (RFC 3339), `any` (free form), `[]T`, `map[string]T`, the name of a
 * type of the same schema, or `core.T` for a type of the core API (`core.Taint`).
 */
export type FieldType = string

/** A field of a configuration file. */
export interface Field extends Lifetime, Bounds {
  readonly type: FieldType
  readonly summary: Localized
  /** As one would write it in YAML. Left out where there is none, or where it is worked out at run time. */
  readonly default?: string
  /** Set where the component refuses a file that leaves the field out. */
  readonly required?: true
  /** The grammar of a `string` or `integer`, or of the items of a list of them. */
  readonly format?: Format
  /** The feature gate without which the field has no effect. */
  readonly gate?: string
}

export type Fields = Readonly<Record<string, Field>>

/** The types that the kinds of one apiVersion share, by name. */
export type Types = Readonly<Record<string, Fields>>

/**
 * A kind of configuration file. It is no API resource: a component or a command reads it from disk, or from a ConfigMap.
 * `apiVersion` and `kind` are implied; the tables leave them out.
 */
export interface ConfigKind {
  readonly apiVersion: string
  readonly kind: string
  readonly summary: Localized
  /** The reference. */
  readonly see: string
  /** The name of the root among `types`. */
  readonly type: string
  readonly types: Types
  /** When this version of the kind came and goes, in Kubernetes minors. */
  readonly lifetime?: Lifetime
}

/** One row of a table: the type, then the texts and whatever else is known, in one object. */
export function field(type: FieldType, row: Localized & Omit<Field, 'type' | 'summary'>): Field {
  const { en, 'zh-cn': zh, ...rest } = row
  return { type, summary: { en, 'zh-cn': zh }, ...rest }
}

/** The type inside `[]` and `map[string]`, however deep: `Arg` of `[]Arg`. */
export const innermost = (type: FieldType): string => type.replace(/^(?:\[\]|map\[string\])+/, '')

/** The types that a root leads to, itself included. */
export function reach(types: Types, root: string): Types {
  const found: Record<string, Fields> = {}
  const queue = [root]
  for (const name of queue) {
    const fields = types[name]
    if (!fields || Object.hasOwn(found, name)) continue
    found[name] = fields
    for (const { type } of Object.values(fields)) queue.push(innermost(type))
  }
  return found
}

/**
 * The field at a dotted path below the root of a kind (`authentication.x509.clientCAFile`); lists and maps are looked
 * through. `undefined` where there is none, or where the path leads into a type that is not of this schema.
 */
export function fieldAt({ type, types }: ConfigKind, path: string): Field | undefined {
  let fields: Fields | undefined = types[type]
  let found: Field | undefined
  for (const name of path.split('.')) {
    found = fields && Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!found) return undefined
    fields = types[innermost(found.type)]
  }
  return found
}
