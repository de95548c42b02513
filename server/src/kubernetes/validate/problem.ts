import type { Span } from '../../core/types.js'
import type { MapNode, Pair, Path, Resource, ScalarNode, SeqNode } from '../model.js'
import type { FieldInfo, FormatName, FormatProblem, KindInfo, Shape, TypeInfo } from '../schema/index.js'

/** What the kinds and fields of Kubernetes say against a document: facts only, the rules put them into words. */

interface ProblemBase {
  readonly resource: Resource
  /** The word to point at. */
  readonly at: Span
}

/** `kind`, `apiVersion`, or both are not written. */
export interface MissingIdentity extends ProblemBase {
  readonly is: 'missing-identity'
  readonly missing: 'apiVersion' | 'kind' | 'both'
  /** Versions that the kind has, the best first. */
  readonly apiVersions: readonly string[]
}

/** No group has such a kind. */
export interface UnknownKind extends ProblemBase {
  readonly is: 'unknown-kind'
  /** What was most likely meant. */
  readonly meant: string | undefined
}

/** There is such a kind, in other versions. */
export interface WrongApiVersion extends ProblemBase {
  readonly is: 'wrong-api-version'
  /** The best first; never empty. */
  readonly apiVersions: readonly string[]
}

/** The chosen minor does not have this version of the kind yet. */
export interface FutureKind extends ProblemBase {
  readonly is: 'future-kind'
  readonly since: number
  /** A version of the kind that the minor has. */
  readonly instead: string | undefined
}

/** Still served, and not to be used any more. */
export interface DeprecatedKind extends ProblemBase {
  readonly is: 'deprecated-kind'
  /** The minor that said so, where it is known. */
  readonly since: number | undefined
  /** The first minor without it, where it is known. */
  readonly until: number | undefined
  readonly instead: { readonly apiVersion: string; readonly kind: string } | undefined
}

/** A custom resource that nobody describes. */
export interface Undescribed extends ProblemBase {
  readonly is: 'undescribed'
}

/** A field in a map that may have others. */
interface FieldProblem extends ProblemBase {
  readonly pair: Pair
  readonly map: MapNode
  readonly owner: TypeInfo
}

export interface UnknownField extends FieldProblem {
  readonly is: 'unknown-field'
  readonly name: string
  /** Belongs to a custom resource, whose operator may be of another version than our table. */
  readonly custom: boolean
  /** The field of the same map that was most likely meant. */
  readonly meant: string | undefined
  /** A field of an older version of the kind, which `migrate` can rewrite. */
  readonly outdated: boolean
}

/** The field is known, at another place of the same resource. */
export interface MisplacedField extends FieldProblem {
  readonly is: 'misplaced-field'
  readonly name: string
  /** Where the map is that it stands in. */
  readonly path: Path
  /** Where it belongs: the path of a map. Numbers stand for "each". */
  readonly home: Path
  /** The map there, if it is written. */
  readonly target: MapNode | undefined
  /** Further out, or further in. */
  readonly direction: 'up' | 'down'
}

export interface FutureField extends FieldProblem {
  readonly is: 'future-field'
  readonly field: FieldInfo
}

export interface PastField extends FieldProblem {
  readonly is: 'past-field'
  readonly field: FieldInfo
}

export interface DeprecatedField extends FieldProblem {
  readonly is: 'deprecated-field'
  readonly field: FieldInfo
}

export interface MissingField extends ProblemBase {
  readonly is: 'missing-field'
  readonly map: MapNode
  readonly field: FieldInfo
  readonly path: Path
  /** The pair that is there, with nothing in it. */
  readonly empty: Pair | undefined
}

/** A value of a field, or of an item or entry of it. */
interface ValueProblem extends ProblemBase {
  readonly field: FieldInfo
  readonly path: Path
}

export interface WrongType extends ValueProblem {
  readonly is: 'wrong-type'
  readonly shape: Shape
  readonly node: MapNode | SeqNode | ScalarNode
  /** The pair whose value it is; `undefined` for an item. */
  readonly pair: Pair | undefined
}

export interface BadValue extends ValueProblem {
  readonly is: 'bad-value'
  readonly node: ScalarNode
  readonly values: readonly string[]
}

/** A value of an enum that came later than its field. */
export interface FutureValue extends ValueProblem {
  readonly is: 'future-value'
  readonly node: ScalarNode
  readonly since: number
}

export interface BadFormat extends ValueProblem {
  readonly is: 'bad-format'
  /** A value, or a key where `isKey` is set. */
  readonly node: ScalarNode
  readonly isKey: boolean
  readonly text: string
  readonly format: FormatName
  readonly problem: FormatProblem
  /** Digits in quotes, where a number may stand as well. */
  readonly number: boolean
}

/** A text that does not match the pattern of its field. */
export interface BadPattern extends ValueProblem {
  readonly is: 'bad-pattern'
  readonly node: ScalarNode
  readonly pattern: string
}

/** A number, a length or a count out of bounds. */
export interface OutOfRange extends ValueProblem {
  readonly is: 'out-of-range'
  readonly what: 'number' | 'length' | 'items'
  readonly value: number
  readonly node: ScalarNode | SeqNode
  readonly minimum: number | undefined
  readonly maximum: number | undefined
}

/** Two items of a list that may hold only one of their kind. */
export interface DuplicateItem extends ValueProblem {
  readonly is: 'duplicate-item'
  /** `name: web`, `port: 80, protocol: TCP`. */
  readonly keys: Readonly<Record<string, string>>
  /** The index of the item that it repeats. */
  readonly first: number
}

/** A plain value that Kubernetes reads by YAML 1.1, and people by YAML 1.2. */
export interface Surprise extends ValueProblem {
  readonly is: 'surprise'
  readonly node: ScalarNode
  readonly value: boolean | number
}

export type Problem =
  | BadFormat
  | BadPattern
  | BadValue
  | DeprecatedField
  | DeprecatedKind
  | DuplicateItem
  | FutureField
  | FutureKind
  | FutureValue
  | MisplacedField
  | MissingField
  | MissingIdentity
  | OutOfRange
  | PastField
  | Surprise
  | Undescribed
  | UnknownField
  | UnknownKind
  | WrongApiVersion
  | WrongType

/** The problems of one kind. */
export type Of<Is extends Problem['is']> = Extract<Problem, { readonly is: Is }>

/** What a resource is, as far as it can be told. */
export interface Identity {
  /** What its fields are checked against; `undefined` where nobody knows, or where it would only lead to more of the same. */
  readonly kind: KindInfo | undefined
  readonly problems: readonly Problem[]
}
