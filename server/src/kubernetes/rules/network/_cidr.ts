import { formats } from '../../schema/index.js'

/** A network: its first address as a number, and the length of its prefix. */
export interface Network {
  readonly first: bigint
  readonly length: number
  /** Bits of an address: 32 or 128. */
  readonly bits: number
}

/** Reads a network; `undefined` where the text is none. Bits behind the prefix do not count. */
export function networkOf(text: string): Network | undefined {
  if (formats.cidr(text) !== undefined) return undefined
  const [address = '', length = ''] = text.split('/')
  const bits = address.includes(':') ? 128 : 32
  const number = bits === 32 ? ipv4(address) : ipv6(address)
  const host = BigInt(bits - Number(length))
  return { first: (number >> host) << host, length: Number(length), bits }
}

const ipv4 = (text: string): bigint => text.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n)

function ipv6(text: string): bigint {
  // the last 32 bits may be written as an IPv4 address
  const mapped = text.replace(/[^:]+\.[^:]+$/, part => {
    const number = ipv4(part)
    return `${(number >> 16n).toString(16)}:${(number & 0xffffn).toString(16)}`
  })
  const [head = '', tail] = mapped.split('::')
  const words = (part: string) => (part === '' ? [] : part.split(':'))
  const front = words(head)
  const back = tail === undefined ? [] : words(tail)
  const middle = tail === undefined ? [] : Array.from({ length: 8 - front.length - back.length }, () => '0')
  return [...front, ...middle, ...back].reduce((sum, word) => sum * 65_536n + BigInt(`0x${word}`), 0n)
}

/** True where a network lies in another one and is smaller. */
export const isWithin = (inner: Network, outer: Network): boolean =>
  inner.bits === outer.bits &&
  inner.length > outer.length &&
  inner.first >> BigInt(outer.bits - outer.length) === outer.first >> BigInt(outer.bits - outer.length)
