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

/** A network that clients may come from, as cloud providers read it: blanks around it are cut off. */
export const sourceRange = (text: string): FormatProblem | undefined => cidr(text.trim())

/** The address of a Service inside the cluster: `None` for a headless one, nothing for one that the cluster picks. */
export const clusterIp = (text: string): FormatProblem | undefined =>
  text === '' || text === 'None' ? undefined : ip(text)

/** A host: an address or a name. */
export const host = (text: string): FormatProblem | undefined => (isIp(text) ? undefined : dnsSubdomain(text))

/** Networks with commas between them: one of IPv4 and one of IPv6, as a rule. */
export function cidrs(text: string): FormatProblem | undefined {
  for (const part of text.split(',')) {
    const problem = cidr(part.trim())
    if (problem) return problem
  }
  return undefined
}

/** A host with or without a port, and no scheme: `10.0.0.10:6443`, `[::1]:6443`, `:10256`. */
export function hostPort(text: string): FormatProblem | undefined {
  if (text.includes('/')) return 'parts'
  // `LOAD_BALANCER_DNS:LOAD_BALANCER_PORT` is for a reader to fill in, as the documentation has it
  if (/^[A-Z]+_[A-Z\d_]+(?::|$)/.test(text)) return undefined
  const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::(\d*))?$/.exec(text) ?? []
  const name = bracketed ?? plain
  if (name === undefined) return isIp(text) ? undefined : 'form'
  if (port !== undefined && (port === '' || Number(port) > 65_535)) return port === '' ? 'number' : 'range'
  return name === '' ? undefined : bracketed === undefined ? host(name) : isIp(name) ? undefined : 'form'
}

/** An address with its scheme: `https://10.0.0.11:2379`. */
export const url = (text: string): FormatProblem | undefined =>
  text === '' ? 'empty' : /^[A-Za-z][\w+.-]*:\/\/./.test(text) ? undefined : 'start'

const isIp = (text: string): boolean =>
  text.includes(':')
    ? !text.includes('%') && IPv6.isValid(text)
    : IPv4.isValidFourPartDecimal(text) && !/(^|\.)0\d/.test(text)
