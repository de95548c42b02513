import { baseName } from './dialect.js'
import type { Effective, ShellWord } from './model.js'

/** A program that runs another one, and how its own words are told from that one's. */
interface Wrapper {
  /** Options that take the next word as their value. */
  readonly values?: RegExp
  /** Words of its own that are no options: `timeout 5`, `gosu user`. */
  readonly operands?: number
  /** `A=b` words belong to it. */
  readonly assignments?: boolean
  /** Options with which it runs nothing: `command -v`. */
  readonly not?: RegExp
}

const wrappers: Readonly<Record<string, Wrapper>> = {
  sudo: {
    values: /^(-[ughpCDRTUrt]|--(user|group|host|prompt|chdir|chroot|role|type|other-user|close-from))$/,
    assignments: true,
    not: /^(-[lvkKe]|--(list|validate|edit|version|help))$/,
  },
  doas: { values: /^-[uC]$/, not: /^-[Ls]$/ },
  env: { values: /^(-[uC]|--(unset|chdir))$/, assignments: true },
  time: { values: /^(-[fo]|--(format|output))$/ },
  nice: { values: /^(-n|--adjustment)$/ },
  ionice: { values: /^(-[cn]|--(class|classdata))$/ },
  nohup: {},
  setsid: {},
  exec: { values: /^-a$/ },
  command: { not: /^-[vV]/ },
  builtin: {},
  timeout: { values: /^(-[ks]|--(kill-after|signal))$/, operands: 1 },
  stdbuf: { values: /^-[ioe]$/ },
  gosu: { operands: 1 },
  'su-exec': { operands: 1 },
  chroot: { operands: 1 },
  xargs: { values: /^-[aEIdLnPs]$/ },
  eatmydata: {},
  linux32: {},
  linux64: {},
  tini: { values: /^-[ep]$/ },
  'dumb-init': { values: /^-[r]$/ },
}

/** What a command runs in the end. `words` are its words as written, the program first. */
export function effectiveCommand(words: readonly ShellWord[]): Effective {
  const through: string[] = []
  let at = 0
  while (at < words.length) {
    const name = programOf(words[at]!)
    const wrapper = name !== undefined && Object.hasOwn(wrappers, name) ? wrappers[name] : undefined
    const next = wrapper && behind(wrapper, words, at + 1)
    if (name === undefined || next === undefined || next >= words.length) break
    through.push(name)
    at = next
  }
  const first = words[at]
  const name = first && programOf(first)
  return { words: words.slice(at), through, ...(name !== undefined && { name }) }
}

const programOf = ({ value }: ShellWord): string | undefined => (value === undefined ? undefined : baseName(value))

/** Where the words of the inner command begin; `undefined` where there is none. */
function behind(
  { values, operands = 0, assignments, not }: Wrapper,
  words: readonly ShellWord[],
  from: number,
): number | undefined {
  let left = operands
  for (let at = from; at < words.length; at++) {
    const { value, text } = words[at]!
    if (value === '--') return at + 1 + left
    if (value?.startsWith('-') && value.length > 1) {
      if (not?.test(value)) return undefined
      if (values?.test(value)) at++
    } else if (assignments && /^\w+=/.test(text)) continue
    else if (left > 0) left--
    else return at
  }
  return undefined
}
