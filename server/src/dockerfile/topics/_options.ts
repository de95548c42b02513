import type { Flag, FlagOption } from '../model.js'

/** Other names of a mount's options, by the one that the topics are called by. */
const sameAs: Readonly<Record<string, string>> = {
  dst: 'target',
  destination: 'target',
  src: 'source',
  ro: 'readonly',
  rw: 'readwrite',
}

/** The name that an option goes by among the topics: `dst` and `destination` are `target`. */
export const optionName = (key: string): string => (Object.hasOwn(sameAs, key) ? sameAs[key]! : key)

/** An option of a `--mount`, by any of its names; the last one counts. */
export const optionOf = (flag: Flag, name: string): FlagOption | undefined =>
  flag.options.findLast(({ key }) => optionName(key) === name)

/** The type of a `--mount`; `bind` where none is written. */
export const mountType = (flag: Flag): string => optionOf(flag, 'type')?.value ?? 'bind'

/** Whether an option that is on or off is on. */
export const isOn = (option: FlagOption | undefined): boolean =>
  option !== undefined && (option.value === undefined || /^(true|1)$/i.test(option.value))
