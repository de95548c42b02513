import { type Args, type Localized, listed } from '../../../core/localized.js'
import type { Report } from '../../../core/rule.js'
import type { Edit, Span } from '../../../core/types.js'
import { addFlag, changeFlag, changeSwitch, removeFlag } from '../../cluster/flag-edits.js'
import { type Invocation, invocationsOf, type Program, type WrittenFlag } from '../../cluster/invocations.js'
import type { Slice } from '../../model.js'

/** What the benchmark wants of flags. A value that a placeholder or a template writes is left alone. */

/** A flag with one value. Holes: `found` ("is not set", "is `true`"). */
export interface Wanted {
  readonly program: Program
  readonly flag: string
  /** Set where the flag has to be given. Only who runs the program can tell: kubeadm adds flags of its own. */
  readonly missing?: true
  /** Set where what is written is no business of this rule. */
  readonly onlyMissing?: true
  /** Judges a value; of a switch without one `true`. */
  readonly isBad?: (value: string) => boolean
  /** What a fix writes; nothing takes the flag away. */
  readonly value?: string
  /** Set where no fix can know the value. */
  readonly unfixed?: true
}

const unset: Localized = { en: 'is not set', 'zh-cn': '没有设置' }
const empty: Localized = { en: 'has no value', 'zh-cn': '没有值' }
export const is = (value: string): Localized =>
  value === '' ? empty : { en: `is \`${value}\``, 'zh-cn': `为 \`${value}\`` }

/** True where it is certain that the program runs with these flags and no others. */
const isWhole = ({ form, known, program, resource, holder }: Invocation): boolean =>
  form === 'container' && holder !== undefined && (known === 'binary' || resource.name === program)

/** Where a missing flag is missed: at the program's name. */
const headOf = ({ binary, holder, container }: Invocation): Span =>
  binary ?? headSpan((holder?.node ?? container!.node).span)
const headSpan = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + 1) })

/** Every invocation of a program in a document. */
export const runs = (slice: Slice, program: Program): readonly Invocation[] =>
  invocationsOf(slice).filter(one => one.program === program)

/** The flags of that name, as they stand. An environment variable counts by its own name. */
const written = ({ flags, program }: Invocation, name: string): readonly WrittenFlag[] => {
  const variable = program === 'etcd' ? `ETCD_${name.toUpperCase().replaceAll('-', '_')}` : undefined
  return flags.filter(flag =>
    flag.form === 'variable'
      ? flag.name === variable
      : flag.name === name || (program !== 'etcd' && flag.name.replaceAll('_', '-') === name),
  )
}

/** The one of several that counts: the last, and a word before a variable. */
const counting = (invocation: Invocation, name: string): WrittenFlag | undefined => {
  const all = written(invocation, name)
  return all.findLast(({ form }) => form !== 'variable') ?? all.at(-1)
}

const isSwitch = (value: string | undefined): boolean => value === 'true' || value === 'false'

/** What a flag says. A switch takes no word apart, and says `true` by itself. */
function saidBy(flag: WrittenFlag, { value }: Wanted): string | undefined {
  if (isSwitch(value) && (flag.apart || flag.valueSpan === undefined)) return 'true'
  return flag.open ? undefined : (flag.value ?? '')
}

/** Checks one flag. */
export const flagCheck = (wanted: Wanted) => (slice: Slice, report: Report) => {
  for (const invocation of runs(slice, wanted.program)) {
    const flag = counting(invocation, wanted.flag)
    if (!flag) {
      if (wanted.missing && isWhole(invocation))
        report(
          headOf(invocation),
          { found: unset },
          ...fixes(wanted, addFlag(slice, invocation, wanted.flag, wanted.value ?? '')),
        )
      continue
    }
    const value = saidBy(flag, wanted)
    if (value === undefined || wanted.onlyMissing || !(wanted.isBad ?? never)(value)) continue
    const change = isSwitch(wanted.value) ? changeSwitch : changeFlag
    const edits = wanted.value === undefined ? removeFlag(slice, flag) : change(slice, flag, wanted.value)
    report(pointAt(flag), { found: is(value) }, ...fixes(wanted, edits))
  }
}

const never = (): boolean => false
const fixes = ({ unfixed }: Wanted, edits: Edit[]): Edit[][] => (unfixed || edits.length === 0 ? [] : [edits])

/** The value; or the name where there is none. */
const pointAt = ({ valueSpan, nameSpan, apart, value }: WrittenFlag): Span =>
  valueSpan && valueSpan.end > valueSpan.start && !(apart && isSwitch(value)) ? valueSpan : nameSpan

/** Flags that must all be given, and not be empty. Holes: `found` (which are missing). */
export const allOf = (program: Program, values: Readonly<Record<string, string>>) => (slice: Slice, report: Report) => {
  for (const invocation of runs(slice, program)) {
    if (!isWhole(invocation)) continue
    const gone = Object.keys(values).filter(name => {
      const flag = counting(invocation, name)
      return !flag || (!flag.open && !flag.value)
    })
    if (gone.length === 0) continue
    const at = gone.flatMap(name => counting(invocation, name) ?? []).at(0)
    const names = listed(gone.map(dashed))
    // several insertions at one place would change their order; the first line carries all
    const [first, ...rest] = gone.filter(name => !counting(invocation, name))
    const edits = first === undefined ? [] : addAll(slice, invocation, [first, ...rest], values)
    report(at ? at.nameSpan : headOf(invocation), { found: names }, ...(at || edits.length === 0 ? [] : [edits]))
  }
}

const dashed = (name: string): string => `\`--${name}\``

function addAll(
  slice: Slice,
  invocation: Invocation,
  names: readonly string[],
  values: Readonly<Record<string, string>>,
): Edit[] {
  const edits = names.flatMap(name => addFlag(slice, invocation, name, values[name]!))
  const [first] = edits
  return first ? [{ span: first.span, text: edits.map(({ text }) => text).join('') }] : []
}

/** A flag that lists names. */
export interface WantedItem {
  readonly program: Program
  readonly flag: string
  readonly item: string
  /** Other items that will do as well. */
  readonly or?: readonly string[]
  /** Counts as the item's own business of another rule: a list with it is left alone. */
  readonly unless?: string
  /** Set where it takes more than the name. */
  readonly unfixed?: true
}

const itemsIn = ({ value = '' }: WrittenFlag): readonly string[] => value.split(',').map(item => item.trim())

/** Reports the name where it is listed. Holes: none. The fix takes it out, or the flag where nothing else is listed. */
export const withoutItem =
  ({ program, flag: name, item }: WantedItem) =>
  (slice: Slice, report: Report) => {
    for (const invocation of runs(slice, program))
      for (const flag of written(invocation, name)) {
        const { value, valueSpan } = flag
        if (value === undefined || !valueSpan) continue
        const items = itemsIn(flag)
        const index = items.indexOf(item)
        if (index === -1) continue
        const at = value.split(',').slice(0, index).join(',').length + (index > 0 ? 1 : 0)
        const exact = slice.text.slice(valueSpan.start, valueSpan.end) === value
        const start = valueSpan.start + value.indexOf(item, at)
        const rest = items.filter(one => one !== item)
        report(
          exact ? { start, end: start + item.length } : valueSpan,
          {},
          rest.length > 0 ? changeFlag(slice, flag, rest.join(',')) : removeFlag(slice, flag),
        )
      }
  }

/**
 * Reports a list without the name, and where `missing` is set also a program without the flag; `only` leaves written
 * lists alone. Holes: `found` ("is not set", "is `Node`").
 */
export const withItem =
  ({ program, flag: name, item, or = [], unless, unfixed }: WantedItem, missing?: 'missing' | 'only') =>
  (slice: Slice, report: Report) => {
    for (const invocation of runs(slice, program)) {
      const flags = written(invocation, name)
      const flag = flags.at(-1)
      if (!flag) {
        if (missing && isWhole(invocation))
          report(headOf(invocation), { found: unset }, unfixed ? [] : addFlag(slice, invocation, name, item))
        continue
      }
      if (missing === 'only' || flags.some(({ open }) => open)) continue
      const items = flags.flatMap(itemsIn)
      if ([item, ...or, ...(unless ? [unless] : [])].some(one => items.includes(one))) continue
      const value = flag.value ?? ''
      const args: Args = { found: is(value) }
      report(pointAt(flag), args, unfixed ? [] : changeFlag(slice, flag, value === '' ? item : `${value},${item}`))
    }
  }
