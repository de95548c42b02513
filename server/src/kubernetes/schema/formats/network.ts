import { IPv4, IPv6 } from 'ipaddr.js'
import { dnsSubdomain } from './names.js'
import type { FormatProblem } from './problem.js'

/** An IPv4 or IPv6 address. No zone (`%eth0`), no short forms of IPv4, no leading zeros. */
export function ip(text: string): FormatProblem | undefined {
  if (text === '') return 'empty'
  return isIp(text) ? undefined : 'form'
}

/** A network: an address and the length of its prefix. */
export function cidr(text: string): FormatProblem | undefined {
  if (text === '') return 'empty'
  const [address = '', length, ...more] = text.split('/')
  if (length === undefined || more.length > 0) return 'parts'
  if (!isIp(address)) return 'form'
  if (!/^(?:0|[1-9]\d*)$/.test(length)) return 'number'
  return Number(length) <= (address.includes(':') ? 128 : 32) ? undefined : 'range'
}

/** A host: an address or a name. */
export const host = (text: string): FormatProblem | undefined => (isIp(text) ? undefined : dnsSubdomain(text))

const isIp = (text: string): boolean =>
  text.includes(':')
    ? !text.includes('%') && IPv6.isValid(text)
    : IPv4.isValidFourPartDecimal(text) && !/(^|\.)0\d/.test(text)
