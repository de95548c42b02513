import { cidr, ip } from '../../schema/formats/network.js'
import { duration, quantity } from '../../schema/formats/numbers.js'
import { type Flag, type FlagType, listTypes } from './model.js'

const boolean = /^(?:1|0|t|f|T|F|true|false|TRUE|FALSE|True|False)$/
const url = /^[a-z][a-z\d+.-]*:\/\//i

/** What passes for one value of a type. A type that is not here takes any text. */
const tests: Partial<Record<FlagType, (text: string) => boolean>> = {
  bool: text => boolean.test(text),
  int: text => /^[+-]?(?:\d+|0[xX][\da-fA-F]+)$/.test(text),
  ints: text => /^\d+$/.test(text),
  float: text => text.trim() !== '' && Number.isFinite(Number(text)),
  duration: text => !duration(text),
  quantity: text => !quantity(text),
  ip: text => !ip(text),
  port: text => /^\d+$/.test(text) && Number(text) <= 65535,
  portRange: text => /^\d+(?:[-+]\d+)?$/.test(text),
  cidr: text => !cidr(text),
  cidrs: text => !cidr(text),
  url: text => url.test(text),
  urls: text => url.test(text),
  map: text => text.includes('='),
  gates: text => boolean.test(text.slice(text.indexOf('=') + 1)) && /^\w+=/.test(text),
  thresholds: text => text.includes('<'),
}

const numeric: readonly FlagType[] = ['int', 'float', 'port']

/** What is wrong with a value, and with which part of it: not of the type, not among the allowed ones, or out of range. */
export interface ValueProblem {
  readonly kind: 'type' | 'unknown' | 'range'
  readonly part: string
}

/** The items of a list with commas. An empty text has none. */
export const itemsOf = (text: string): readonly string[] =>
  text === '' ? [] : text.split(',').map(item => item.trim())

/**
 * Looks at a flag's value as the component does when it starts; `undefined` where nothing speaks against it. An empty
 * text is good: it means "not set". Texts with placeholders (`$(POD_IP)`, `{{ … }}`) are for the caller to leave alone.
 */
export function valueProblem(flag: Flag, text: string): ValueProblem | undefined {
  const { type, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = flag
  const test = tests[type]
  for (const part of listTypes.includes(type) ? itemsOf(text) : text === '' ? [] : [text]) {
    if (test && !test(part)) return { kind: 'type', part }
    if (flag.enum && !flag.enum.includes(part)) return { kind: 'unknown', part }
    if (numeric.includes(type) && (Number(part) < min || Number(part) > max)) return { kind: 'range', part }
  }
  return undefined
}
