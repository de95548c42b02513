import ipaddr from 'ipaddr.js'
import type { Flag, FlagType } from './model.js'

/** What a text must be to pass for one value of a type. Types that are not here take any text. */
const single: Partial<Record<FlagType, (text: string) => boolean>> = {
  bool: text => /^(?:1|0|t|f|T|F|true|false|TRUE|FALSE|True|False)$/.test(text),
  int: text => /^[+-]?(?:\d+|0[xX][\da-fA-F]+)$/.test(text),
  ints: text => /^\d+$/.test(text),
  float: text => text.trim() !== '' && Number.isFinite(Number(text)),
  duration: text => /^[+-]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.test(text),
  quantity: text => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+|[numkMGTPE]|[KMGTPE]i)?$/.test(text),
  ip: text => ipaddr.isValid(text) && !/^\d+$/.test(text),
  port: text => /^\d+$/.test(text) && Number(text) <= 65535,
  portRange: text => /^\d+(?:[-+]\d+)?$/.test(text),
  cidr: text => ipaddr.isValidCIDR(text),
  cidrs: text => ipaddr.isValidCIDR(text),
  url: text => /^[a-z][a-z\d+.-]*:\/\//i.test(text),
  urls: text => /^[a-z][a-z\d+.-]*:\/\//i.test(text),
  map: text => text.includes('='),
  gates: text => /^\w+=(?:1|0|t|f|T|F|true|false|TRUE|FALSE|True|False)$/.test(text),
  thresholds: text => text.includes('<'),
}

/** The types whose values are lists with commas. */
const lists: readonly FlagType[] = ['strings', 'ints', 'cidrs', 'urls', 'map', 'gates', 'thresholds']

/** What is wrong with a value: its type, a value or item that is not among the allowed ones, or a number out of range. */
export type ValueProblem =
  | { readonly kind: 'type'; readonly part: string }
  | { readonly kind: 'unknown'; readonly part: string }
  | { readonly kind: 'range'; readonly part: string }

/** The items of a list. An empty text has none. */
export const itemsOf = (text: string): readonly string[] =>
  text === '' ? [] : text.split(',').map(item => item.trim())

/**
 * Looks at the value of a flag as the component would when it starts. `undefined` where nothing speaks against it;
 * texts with placeholders (`$(POD_IP)`, `{{ … }}`) are for the caller to leave alone. An empty text is always good:
 * it means "not set".
 */
export function valueProblem(flag: Flag, text: string): ValueProblem | undefined {
  if (text === '') return undefined
  const test = single[flag.type]
  for (const part of lists.includes(flag.type) ? itemsOf(text) : [text]) {
    if (test && !test(part)) return { kind: 'type', part }
    if (flag.enum && !flag.enum.includes(part)) return { kind: 'unknown', part }
    const number = Number(part)
    if (flag.type === 'int' || flag.type === 'float' || flag.type === 'port')
      if (number < (flag.min ?? Number.NEGATIVE_INFINITY) || number > (flag.max ?? Number.POSITIVE_INFINITY))
        return { kind: 'range', part }
  }
  return undefined
}
