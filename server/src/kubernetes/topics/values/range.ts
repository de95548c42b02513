import { networkOf } from '../../rules/network/_cidr.js'
import { code, say } from '../_text.js'
import { grouped } from '../resources/_amounts.js'
import type { ValueReader } from './_value.js'

/** How many addresses a CIDR range has, and which. */
export const range: ValueReader = ({ field, node }) => {
  if (field.format !== 'cidr' && field.format !== 'source-range') return undefined
  const text = String(node.value).trim()
  const network = networkOf(text)
  // of IPv6 the number says nothing that the prefix does not
  if (network?.bits !== 32 || network.length === 0) return undefined
  const count = 1n << BigInt(32 - network.length)
  const [first, last] = [network.first, network.first + count - 1n].map(dotted)
  return count === 1n
    ? say({ en: '{text} is one address.', 'zh-cn': '{text} 是单个地址。' }, { text: code(text) })
    : say(
        {
          en: '{text} is {count} addresses: {first} to {last}.',
          'zh-cn': '{text} 有 {count} 个地址：{first} 到 {last}。',
        },
        {
          text: code(text),
          count: grouped(count),
          first: code(first!),
          last: code(last!),
        },
      )
}

const dotted = (address: bigint): string => [24n, 16n, 8n, 0n].map(shift => (address >> shift) & 255n).join('.')
