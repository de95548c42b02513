import type { Placed } from '../core/language.js'
import type { Span } from '../core/types.js'
import type { Place } from '../core/workspace.js'
import type { Assumed } from './roles.js'

/**
 * The vocabulary of the Kubernetes language: a file of YAML documents, and what is in each.
 * All of it is immutable plain data. Offsets are UTF-16 offsets from the start of the slice they belong to.
 */

/** Where something stands below a root: `['spec', 'containers', 0, 'image']`. */
export type Path = readonly (string | number)[]

/** A file: YAML documents, cut at their `---` lines. */
export interface Manifest {
  readonly text: string
  /** In order, without gaps: the slices' texts joined are the file's text. */
  readonly slices: readonly Placed<Slice>[]
  /** The same slices, some at a time. A file that is not edited does without. */
  readonly pages?: readonly Page[]
  /** What its documents need not say, because of where it lies. */
  readonly assumed?: Assumed
  /** Where it lies, and what the other files stated when it was parsed. */
  readonly place?: Place
  /** The file around it, where this one stands inside of another: configuration in a ConfigMap. */
  readonly outer?: Manifest
}

/** Slices that follow each other: the same object for as long as they are the same. */
export type Page = readonly Slice[]

/**
 * One YAML document with everything around it: its `---` line, directives, comments.
 * It knows nothing of its neighbours, so it is kept as long as its text stays the same.
 */
export interface Slice {
  readonly text: string
  /** The text as it was parsed: Go template actions and conflict markers blanked out, of the same length as `text`. */
  readonly masked: string
  /** What was blanked out: Go template actions (`{{ … }}`), in order. Empty in an ordinary manifest. */
  readonly actions: readonly Span[]
  /** `undefined` where the document is empty. */
  readonly root: YamlNode | undefined
  /** What keeps it from being good YAML for Kubernetes, in order. */
  readonly problems: readonly YamlProblem[]
  readonly comments: readonly YamlComment[]
  /** True where it is laid over another document of its kind, by who embeds it: what is missing stands there. */
  readonly patch?: true
  /** True where a kustomization takes it, and may lay over it what is missing. */
  readonly laidOver?: true
  /** The root if it is a map; and behind it the items of a `List`, and what configuration files hold of other kinds. */
  readonly resources: readonly Resource[]
}

/** A comment. `text` is what follows the `#`; `ownLine` is false where it trails something. */
export interface YamlComment {
  readonly text: string
  readonly span: Span
  readonly ownLine: boolean
}

export type YamlNode = MapNode | SeqNode | ScalarNode | AliasNode

interface NodeBase {
  /** The value itself, without its anchor and tag, and without comments and white space after it. */
  readonly span: Span
  /** `&name` before the value; `span` covers the `&`. */
  readonly anchor: Named | undefined
  /** `!tag` before the value, as written. */
  readonly tag: Named | undefined
  /**
   * A Go template action stands in it: a scalar whose text is not all known,
   * a map or sequence which may have more members than are written. Never judge it.
   */
  readonly templated: boolean
}

/** A name in the text, and where. */
export interface Named {
  readonly name: string
  readonly span: Span
}

export interface MapNode extends NodeBase {
  readonly type: 'map'
  /** As written, `<<` and duplicates included. `entries` and `get` of `tree.ts` see what Kubernetes sees. */
  readonly pairs: readonly Pair[]
  /** Written as `{a: 1}`. */
  readonly flow: boolean
}

export interface SeqNode extends NodeBase {
  readonly type: 'seq'
  readonly items: readonly Item[]
  /** Written as `[a, b]`. */
  readonly flow: boolean
}

export interface ScalarNode extends NodeBase {
  readonly type: 'scalar'
  /** As written, with quotes or block header. */
  readonly source: string
  /** What Kubernetes reads (see `yaml11.ts`): `yes` is `true`, `0644` is 420. */
  readonly value: string | number | boolean | null
  readonly style: ScalarStyle
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

export interface AliasNode extends NodeBase {
  readonly type: 'alias'
  readonly name: string
  /** What it stands for; never an alias itself. `undefined` where there is none, or where following it has no end. */
  readonly target: MapNode | SeqNode | ScalarNode | undefined
}

/** A key with its value. */
export interface Pair {
  readonly key: ScalarNode
  /** `undefined` where nothing is written. */
  readonly value: YamlNode | undefined
  /** From the key to the end of the value. */
  readonly span: Span
  /** Where the `:` stands, or `undefined` where it is missing. */
  readonly colon: number | undefined
}

/** A member of a sequence. */
export interface Item {
  readonly value: YamlNode | undefined
  /** Where the `-` stands; `undefined` in a flow sequence. */
  readonly dash: number | undefined
  /** From the dash (or the value, in a flow sequence) to the end of the value. */
  readonly span: Span
}

/** Something with a `kind`, or on its way there: a document, or an item of a `List`. */
export interface Resource {
  readonly slice: Slice
  readonly root: MapNode
  /** Where it stands in the slice: `[]`, or `['items', 2]`. */
  readonly path: Path
  /** As written; `undefined` where it is missing, no string, or comes from a template. The same holds for the next three. */
  readonly apiVersion: string | undefined
  readonly kind: string | undefined
  readonly name: string | undefined
  readonly namespace: string | undefined
  /** `apps` of `apps/v1`; empty for the core group. */
  readonly group: string
  /** `v1` of `apps/v1`. */
  readonly version: string
  /** The node at a path below its root, seen through aliases and merge keys. */
  at(...path: Path): MapNode | SeqNode | ScalarNode | undefined
  /** The pair whose key ends the path, seen through aliases and merge keys. */
  pairAt(...path: Path): Pair | undefined
}

/** What can be wrong with the YAML itself. The rules put it into words. */
export type YamlProblemCode =
  /** A line stands further left or right than its neighbours allow. */
  | 'bad-indent'
  /** A tab indents a line. */
  | 'tab-indent'
  /** A `key` without its `:`. args: key */
  | 'missing-colon'
  /** `a: b: c` on one line. */
  | 'nested-map'
  /** The same key twice in one map. Stands at the later one; args: key, first (offset of the earlier one) */
  | 'duplicate-key'
  /** A quote that is never closed. */
  | 'unclosed-quote'
  /** `[` or `{` that is never closed; args: bracket */
  | 'unclosed-bracket'
  /** `key:value` or `-value` without the space that makes it a key or an item. Stands at the `:` or `-`; args: text */
  | 'missing-space'
  /** A missing comma between members of `[]` or `{}`. */
  | 'missing-comma'
  /** A backslash sequence that YAML does not know, `\'` above all; args: escape */
  | 'bad-escape'
  /** A plain value that begins with a character which YAML keeps for itself: `@`, a backtick, `%`; args: char */
  | 'reserved-start'
  /** `*name` without `&name` before it; args: name */
  | 'unknown-alias'
  /** An alias inside of its own anchor; args: name */
  | 'alias-cycle'
  /** Aliases of aliases: following them makes millions of values. */
  | 'alias-bomb'
  /** `<<` with something that is no map. */
  | 'bad-merge'
  /** A map or a list as a key. */
  | 'bad-key'
  /** `|` or `>` with something wrong behind it or below it. */
  | 'bad-block-scalar'
  /** A `%` line above the document, which kubectl refuses. */
  | 'directive'
  /** Something behind `---` on its line, which kubectl refuses. */
  | 'after-separator'
  /** A control character, which Kubernetes refuses; args: char (as `U+0007`) */
  | 'control-character'
  /** `.inf` or `.nan`, which JSON can not say; args: text */
  | 'not-finite'
  /** The markers of an unfinished git merge. */
  | 'conflict-marker'
  /** Maps and lists within each other beyond reason. What is deeper is not read. */
  | 'too-deep'
  /** Something that can not stand here; args: text */
  | 'unexpected'

export interface YamlProblem {
  readonly code: YamlProblemCode
  readonly span: Span
  readonly args: Readonly<Record<string, string | number>>
}
