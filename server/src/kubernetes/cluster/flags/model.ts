import type { Localized } from '../../../core/localized.js'
import { type ConfigKind, type Field, fieldAt } from '../config/model.js'
import type { Bounds, Format, Lifetime, Minor } from '../model.js'

/**
 * What the value of a flag is. Lists (`strings`, `ints`, `cidrs` …) are separated by commas;
 * `map` is `key=value,…`, `gates` is `Name=true,…`, `thresholds` is `signal<quantity,…`.
 */
export type FlagType =
  | Format
  | 'bool'
  | 'int'
  | 'ints'
  | 'float'
  | 'duration'
  | 'string'
  | 'strings'
  | 'map'
  | 'gates'
  | 'thresholds'

/** A flag of a component. */
export interface Flag extends Lifetime, Bounds {
  /** Without the dashes. */
  readonly name: string
  /** The one-letter form: `v` of `-v`. */
  readonly short?: string
  readonly type: FlagType
  readonly summary: Localized
  /** As one would write it. Left out where it is empty, or worked out at start. */
  readonly default?: string
  /** Another default that it had before a release. */
  readonly was?: { readonly default: string; readonly before: Minor }
  /** Values worth offering where others may exist: `enum` is closed, this is not. */
  readonly known?: readonly string[]
  /** True where `--flag` alone means something, so that the next word is not its value. */
  readonly bare: boolean
  /** True where each occurrence adds to the one before; elsewhere the last one wins. */
  readonly repeatable: boolean
  /** The flag to use instead. */
  readonly instead?: string
  /** The dotted path of the field that does the same in the component's configuration file. */
  readonly field?: string
  /** Set where the flag wins over that field although the component's file wins otherwise. */
  readonly overrides?: true
}

/** A program that takes flags. */
export interface Component {
  /** The name of its binary. */
  readonly name: string
  readonly summary: Localized
  /** The reference of its flags. */
  readonly see: string
  /** Whose versions `since`, `deprecated`, `removed` and `until` count in. */
  readonly versions: 'kubernetes' | 'etcd' | 'coredns'
  /** The file that a flag can name to configure the component. */
  readonly config?: {
    readonly flag: string
    readonly kind: ConfigKind
    /** Who has the last word where both say something. */
    readonly wins: 'file' | 'flag'
  }
  /** What turns a flag into an environment variable: `ETCD_` makes `--data-dir` `ETCD_DATA_DIR`. */
  readonly environment?: string
  /** True where `--max_pods` is understood as `--max-pods`. */
  readonly underscores: boolean
  readonly flags: ReadonlyMap<string, Flag>
}

type Row = Localized & Partial<Omit<Flag, 'name' | 'type' | 'summary'>>

/** The types whose values are lists with commas. In Kubernetes components such flags add up when given more than once. */
export const listTypes: readonly FlagType[] = ['strings', 'ints', 'cidrs', 'urls', 'map', 'gates', 'thresholds']

/** One row of a table: the name, the type, then the texts and whatever else is known, in one object. */
export function flag(name: string, type: FlagType, row: Row): Flag {
  const { en, 'zh-cn': zh, ...rest } = row
  return {
    name,
    type,
    summary: { en, 'zh-cn': zh },
    bare: type === 'bool',
    repeatable: listTypes.includes(type),
    ...rest,
  }
}

/** The types of flags that set fields of these types. */
const ofType: Readonly<Record<string, FlagType>> = {
  boolean: 'bool',
  integer: 'int',
  number: 'float',
  duration: 'duration',
  '[]string': 'strings',
  '[]integer': 'ints',
  'map[string]string': 'map',
  'map[string]boolean': 'gates',
}

/** The type of the flag that sets a field. A list of addresses is a list first. */
function typeOf({ type, format }: Field): FlagType {
  if (type.startsWith('[]')) return format === 'cidr' ? 'cidrs' : (ofType[type] ?? 'strings')
  return format ?? ofType[type] ?? 'string'
}

/** A YAML default as a flag writes it: `["pods"]` is `pods`. */
const flat = (yaml: string): string => yaml.replace(/^\[(.*)\]$/, '$1').replaceAll(/["' ]/g, '')

/**
 * A flag that a field of the configuration file does the work of: its type, bounds, default and words come from there.
 * `more` says what differs. Throws where the kind has no such field: the tables are wrong then.
 */
export function flagOfField(
  name: string,
  kind: ConfigKind,
  path: string,
  more: Partial<Omit<Flag, 'name' | 'field'>> = {},
): Flag {
  const found = fieldAt(kind, path)
  if (!found) throw new Error(`${kind.kind} has no field ${path}`)
  const { min, max, unit, summary } = found
  const type = more.type ?? typeOf(found)
  return {
    name,
    type,
    summary,
    ...(found.default !== undefined && { default: type === 'strings' ? flat(found.default) : found.default }),
    ...(found.enum && { enum: found.enum }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(unit && { unit }),
    bare: type === 'bool',
    repeatable: listTypes.includes(type),
    field: path,
    ...more,
  }
}

/** The same flags, with what differs in one component. Throws where a name is none of theirs. */
export function varied(flags: readonly Flag[], changes: Readonly<Record<string, Partial<Flag>>>): readonly Flag[] {
  for (const name of Object.keys(changes))
    if (!flags.some(flag => flag.name === name)) throw new Error(`no flag --${name} to vary`)
  return flags.map(flag => (Object.hasOwn(changes, flag.name) ? { ...flag, ...changes[flag.name] } : flag))
}

/** Flags by name. Throws where a name stands twice: one of the two would be lost. */
export function byName(...groups: readonly (readonly Flag[])[]): ReadonlyMap<string, Flag> {
  const flags = new Map<string, Flag>()
  for (const flag of groups.flat()) {
    if (flags.has(flag.name)) throw new Error(`two flags --${flag.name}`)
    flags.set(flag.name, flag)
  }
  return flags
}
