import type { Localized } from '../../../core/localized.js'
import { type Network, networkOf } from '../../rules/network/_cidr.js'

/** Figures of a cluster: addresses of networks, members of a quorum. */

/** `65536` as `65,536`. */
export const grouped = (count: number | bigint): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** The networks of a list with commas (`10.244.0.0/16,fd00::/56`); what is none is left out. */
export const networksOf = (text: string | undefined): readonly Named[] =>
  (text ?? '').split(',').flatMap(part => {
    const network = networkOf(part.trim())
    return network ? [{ text: part.trim(), network }] : []
  })

/** A network as it is written. */
export interface Named {
  readonly text: string
  readonly network: Network
}

/** True where two networks have an address in common. */
export function overlap(a: Network, b: Network): boolean {
  const shift = BigInt(a.bits - Math.min(a.length, b.length))
  return a.bits === b.bits && a.first >> shift === b.first >> shift
}

/** A power of two: "65,536", or "2^64" where nobody wants to read the digits. */
export const powerOfTwo = (exponent: number): string => (exponent > 32 ? `2^${exponent}` : grouped(2 ** exponent))

/** How many addresses a network has. */
export const addressesIn = ({ bits, length }: Network): string => powerOfTwo(bits - length)

/** The address that many places behind a network's first one; IPv4 only. */
export function addressAt({ first, bits }: Network, index: number): string | undefined {
  if (bits !== 32) return undefined
  const number = Number(first) + index
  return [24, 16, 8, 0].map(shift => Math.floor(number / 2 ** shift) % 256).join('.')
}

/** What a number of etcd members is good for. */
export const quorum = (members: number): { readonly majority: number; readonly spare: number } => {
  const majority = Math.floor(members / 2) + 1
  return { majority, spare: members - majority }
}

/** "3 members need 2 to agree and stand the loss of 1" */
export function quorumStory(members: number): Localized {
  const { majority, spare } = quorum(members)
  if (members === 1)
    return {
      en: '1 etcd member: when it is gone, so is the cluster',
      'zh-cn': '只有 1 个 etcd 成员：它没了，集群也就停摆',
    }
  const even = members % 2 === 0
  return {
    en: `${members} etcd members need a majority of ${majority} and stand the loss of ${spare}${
      even ? `, just as ${members - 1} would: take an odd number` : ''
    }`,
    'zh-cn': `${members} 个 etcd 成员须有 ${majority} 个（过半数）在线，最多允许 ${spare} 个故障${
      even ? `，和 ${members - 1} 个时一样，应取奇数` : ''
    }`,
  }
}
