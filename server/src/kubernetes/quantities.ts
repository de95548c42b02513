import { duration, quantity } from './schema/formats/numbers.js'

/** Numbers with units, as Kubernetes writes them. Whether a text is well formed is the business of `schema/formats`. */

const decimals: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 }
const binaries = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']

/**
 * A quantity in billionths of its unit, exactly: a billionth of a core, of a byte. What is finer is rounded up, as
 * Kubernetes does. `undefined` where it is none.
 */
export function nanosOf(text: string): bigint | undefined {
  if (quantity(text) !== undefined) return undefined
  const [, sign, whole = '', fraction = '', unit = ''] = /^([+-]?)(\d*)(?:\.(\d*))?(.*)$/.exec(text) ?? []
  const binary = binaries.indexOf(unit) + 1
  const power = binary > 0 ? 0 : (decimals[unit] ?? Number(unit.slice(1)))
  // far beyond any machine; and 10 to a power of that size is a number of that many digits
  if (Math.abs(power) > 100 || whole.length + fraction.length > 100) return undefined
  const scaled = BigInt(whole + fraction) * 1024n ** BigInt(binary)
  const exponent = power + 9 - fraction.length
  const nanos = exponent >= 0 ? scaled * 10n ** BigInt(exponent) : roundedUp(scaled, 10n ** BigInt(-exponent))
  return sign === '-' ? -nanos : nanos
}

const roundedUp = (value: bigint, by: bigint): bigint => (value + by - 1n) / by

/** A quantity in its unit: `250m` is 0.25, `1Ki` is 1024. To compare or add quantities exactly, use `nanosOf`. */
export function quantityOf(text: string): number | undefined {
  const nanos = nanosOf(text)
  return nanos === undefined ? undefined : Number(nanos) / 1e9
}

/** Bytes for people: `64 MiB`, `1.5 GiB`, `500 B`. Units are powers of 1024; at most two digits behind the point. */
export function bytesInWords(bytes: number): string {
  let value = bytes
  let unit = 0
  while (Math.abs(value) >= 1024 && unit < binaries.length) {
    value /= 1024
    unit++
  }
  return `${Math.round(value * 100) / 100} ${unit === 0 ? 'B' : `${binaries[unit - 1]}B`}`
}

const seconds: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
}

/** A duration as Go writes it (`1h30m`, `500ms`), in seconds. `undefined` where it is none. */
export function secondsOf(text: string): number | undefined {
  if (duration(text) !== undefined) return undefined
  let sum = 0
  for (const [, number, unit] of text.matchAll(/(\d+\.?\d*|\.\d+)([a-zµμ]+)/g)) sum += Number(number) * seconds[unit!]!
  return text.startsWith('-') ? -sum : sum
}

/** `3` is 3, `25%` is a quarter of `total`, rounded as the field wants it. `undefined` where it is neither. */
export function resolvePercent(
  value: string | number | boolean | null | undefined,
  total: number,
  round: 'up' | 'down',
): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined
  const percent = typeof value === 'string' ? /^(\d+)%$/.exec(value)?.[1] : undefined
  if (percent === undefined) return undefined
  const exact = (total * Number(percent)) / 100
  return round === 'up' ? Math.ceil(exact) : Math.floor(exact)
}
