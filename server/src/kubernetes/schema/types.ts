import type { Localized } from '../../core/localized.js'
import type { FormatName } from './formats/index.js'

/**
 * What Fairlead knows of the shape of manifests. The same vocabulary for Kubernetes' own kinds, for those of well-known
 * operators and for the CustomResourceDefinitions of a workspace. Types are made when they are first looked at.
 */

/** What a value may be. */
export type Shape =
  | { readonly is: 'string'; readonly format?: StringFormat }
  | { readonly is: 'integer'; readonly format?: 'int32' | 'int64' }
  | { readonly is: 'number' | 'boolean' }
  /** `250m`, `1Gi`: a string, or a bare number. */
  | { readonly is: 'quantity' }
  | { readonly is: 'int-or-string' }
  /** Anything at all. Where `object` is there, a map in it is of that type. */
  | { readonly is: 'any'; readonly object?: TypeInfo }
  | { readonly is: 'array'; readonly of: Shape }
  | { readonly is: 'map'; readonly of: Shape }
  | { readonly is: 'object'; readonly type: TypeInfo }

/** `byte`: base64. Others come from CustomResourceDefinitions. */
export type StringFormat = 'date-time' | 'byte' | (string & {})

/** The minors in which a thing is there. */
export interface Lifetime {
  /** The first minor, such as 31 for 1.31; `undefined` where it is as old as the oldest we know. */
  readonly since: number | undefined
  /** The last minor; `undefined` where the newest we know still has it. */
  readonly until: number | undefined
}

/** A type: `Container`, `PodSpec`. */
export interface TypeInfo extends Lifetime {
  /** Its short name, unique but for the versions of one group: the first half of a topic key. */
  readonly name: string
  /** The group's first word: `core`, `apps`, `networking`. */
  readonly group: string
  readonly version: string
  /** In the order of the alphabet. */
  readonly fields: ReadonlyMap<string, FieldInfo>
  /** True where fields that are not listed are no mistake. */
  readonly open: boolean
}

/** A field of a type. */
export interface FieldInfo extends Lifetime {
  readonly name: string
  readonly owner: TypeInfo
  /** `Container.image`: what topics and our tables know it by. */
  readonly key: string
  readonly shape: Shape
  /** An object without it is refused by the API server. */
  readonly required: boolean
  /** The values allowed, of the field itself or of its items. The empty string always passes as "not set". */
  readonly values: readonly string[] | undefined
  /** What the API server fills in, as it would be written in YAML. */
  readonly default: string | undefined
  /** For a list of maps: the fields that together identify an item. */
  readonly listKeys: readonly string[] | undefined
  /** For a list of scalars: no value twice. */
  readonly set: boolean
  /** It should not be written any more; `deprecatedFields` says what to write instead. */
  readonly deprecated: boolean
  /** It cannot change once the object exists. */
  readonly immutable: boolean
  /** The grammar of its text, of its items or of a map's values. */
  readonly format: FormatName | undefined
  /** The grammar of a map's keys. */
  readonly keyFormat: FormatName | undefined
  /** Bounds of its number, its text or its length. */
  readonly limits: Limits | undefined
  /** What it is for, in our own words, where the table itself says so. Kubernetes' own have theirs in `summaries/`. */
  readonly summary?: Localized
  /** More for the foot of its hover. */
  readonly facts?: readonly Localized[]
}

/** Why not to write a field any more. */
export interface Deprecation {
  /** What to write instead: a field of the same object, or the name of a CSI driver, as `what` says. */
  readonly instead?: string
  readonly what?: 'field' | 'driver'
  /** The first minor in which nothing comes of it, or the Pod never starts; 0 where that is older than the oldest we know. */
  readonly gone?: number
}

/** Bounds as JSON Schema names them. */
export interface Limits {
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: boolean
  readonly exclusiveMaximum?: boolean
  readonly multipleOf?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  /** A regular expression of Go's dialect. */
  readonly pattern?: string
}

/** A kind in one version of its group. */
export interface KindInfo extends Lifetime {
  /** Empty for the core group. */
  readonly group: string
  readonly version: string
  /** `apps/v1`, `v1`. */
  readonly apiVersion: string
  readonly kind: string
  readonly plural: string
  readonly namespaced: boolean
  readonly type: TypeInfo
  /** True where the workspace's own CustomResourceDefinition describes it: then the cluster knows neither more nor less. */
  readonly defined?: true
  /** True where its definition says that it should not be used any more. */
  readonly deprecated?: true
  /** Who reads it, where it is a file for a program and never an object of the API server. In Chinese as it stands before a Han character. */
  readonly reader?: Localized
  /** True where its reader only warns of fields that it does not know, and goes on without them. */
  readonly lenient?: true
  /** What such a file is for. */
  readonly summary?: Localized
  /** Where such a file is described. */
  readonly see?: string
}

/** A set of kinds. */
export interface Schema {
  /** The minors it covers, such as 28 and 37. */
  readonly first: number
  readonly last: number
  kind(apiVersion: string, kind: string): KindInfo | undefined
  /** All kinds: by group, then by name, newest version first. */
  readonly kinds: readonly KindInfo[]
  /** The kinds of one name, in all groups and versions. */
  versions(kind: string): readonly KindInfo[]
  /** A type by its short name, in its most stable version. */
  type(name: string): TypeInfo | undefined
}

/** True where `thing` is there in `minor`. */
export const isIn = ({ since, until }: Lifetime, minor: number): boolean =>
  (since === undefined || since <= minor) && (until === undefined || minor <= until)
