import type { Localized } from '../../../../core/localized.js'
import type { Flag } from '../../../cluster/index.js'
import type { WrittenFlag } from '../../../cluster/invocations.js'
import { type KnownInvocation, valueIn } from '../../../cluster/known-flags.js'
import type { Slice } from '../../../model.js'

/** A flag that somebody asks about, and all that stands beside it. */
export interface FlagPlace {
  readonly slice: Slice
  readonly known: KnownInvocation
  readonly written: WrittenFlag
  readonly flag: Flag
  /** What it says; `undefined` where only the running program will know. */
  readonly value: string | undefined
}

/** What there is to say about flags beyond their tables. */
export interface FlagTopic {
  /** `etcd --snapshot-count`, or `--kube-api-qps` for every component. A `*` stands for a piece of a name. */
  readonly flags: readonly string[]
  /** In three to eight words. */
  readonly title?: Localized
  readonly notes?: Localized<readonly string[]>
  readonly compare?: Localized
  readonly see?: string
  /** What the value means here: whole sentences, which follow on what the value is. */
  readonly explain?: (place: FlagPlace) => Localized | undefined
}

/** What counts for another flag of the same program: as written, or its default. */
export const beside = ({ known }: FlagPlace, name: string): string | undefined => valueIn(known, name)

/** The same as a number; `undefined` where it is none. */
export function numberBeside(place: FlagPlace, name: string): number | undefined {
  const text = beside(place, name)
  const number = Number(text)
  return text === undefined || text === '' || !Number.isFinite(number) ? undefined : number
}

/** The number that the flag sets. */
export const numberOf = (place: FlagPlace): number | undefined => numberBeside(place, place.flag.name)

/** The items of a list with commas. */
export const itemsOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')

/** A number with at most one digit behind the point: `2.5`, `8`. */
export const short = (number: number): string => String(Math.round(number * 10) / 10)
