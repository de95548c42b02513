import type { Localized } from '../../../core/localized.js'
import type { Edit, Span } from '../../../core/types.js'
import type { Component, Flag } from '../../cluster/index.js'
import type { Invocation, WrittenFlag } from '../../cluster/invocations.js'
import type { Slice } from '../../model.js'

/**
 * True for a program that may have flags of its own: those of a cloud, a fork (`hyperkube` is only used by forks now), or
 * something else that happens to have the name.
 */
export const isForeign = ({ program, known, binary, resource }: Invocation): boolean =>
  program === 'cloud-controller-manager' ||
  known === 'name' ||
  (binary !== undefined && /hyperkube/.test(resource.slice.text.slice(Math.max(0, binary.start - 40), binary.start)))

/** The flag that takes another's place. */
export const insteadOf = (component: Component, { instead }: Flag): Flag | undefined =>
  instead === undefined ? undefined : component.flags.get(instead)

/** True where a flag only lost a word of its name (`experimental-`), so that its value holds on. */
export const isOldName = (flag: Flag, instead: Flag): boolean =>
  flag.type === instead.type && flag.name.endsWith(`-${instead.name}`)

/** Gives a flag another name. */
export const renameFlag = ({ nameSpan }: WrittenFlag, name: string): Edit[] => [{ span: nameSpan, text: name }]

/** Where an item of a flag's value stands; the whole value where its text is not written as it is read. */
export function partSpan({ text }: Slice, { value, valueSpan, nameSpan }: WrittenFlag, part: string): Span {
  if (!valueSpan || value === undefined) return nameSpan
  if (part === value || text.slice(valueSpan.start, valueSpan.end) !== value) return valueSpan
  const at = new RegExp(`(?:^|,)\\s*${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*(?=,|$)`).exec(value)
  if (!at) return valueSpan
  const start = valueSpan.start + at.index + at[0].indexOf(part)
  return { start, end: start + part.length }
}

/** What a value of each type looks like, with its bounds. Reads on after "Write" / "应写". */
export function typeName({ type, enum: choices, min, max, unit }: Flag): Localized {
  const known = typeNames[type] ?? { en: 'a text', 'zh-cn': '文本' }
  const own = choices ? { en: 'one of the values that its hover lists', 'zh-cn': '悬停提示中列出的值之一' } : known
  const counted = unit === undefined ? own : { en: `${own.en} (${unit})`, 'zh-cn': `${own['zh-cn']}（${unit}）` }
  if (min === undefined && max === undefined) return counted
  if (max === undefined)
    return { en: `${counted.en} of ${min} or more`, 'zh-cn': `不小于 ${min} 的${counted['zh-cn']}` }
  return {
    en: `${counted.en} from ${min ?? 0} to ${max}`,
    'zh-cn': `${min ?? 0} 到 ${max} 之间的${counted['zh-cn']}`,
  }
}

const typeNames: Readonly<Record<string, Localized>> = {
  bool: { en: '`true` or `false`', 'zh-cn': ' `true` 或 `false`' },
  int: { en: 'a whole number', 'zh-cn': '整数' },
  ints: { en: 'whole numbers with commas', 'zh-cn': '以逗号分隔的整数' },
  float: { en: 'a number', 'zh-cn': '数字' },
  duration: { en: 'a duration such as `30s`', 'zh-cn': '时长，例如 `30s`' },
  quantity: { en: 'a quantity such as `512Mi`', 'zh-cn': '数量，例如 `512Mi`' },
  ip: { en: 'an IP address', 'zh-cn': ' IP 地址' },
  port: { en: 'a port', 'zh-cn': '端口号' },
  portRange: { en: 'a range of ports such as `30000-32767`', 'zh-cn': '端口范围，例如 `30000-32767`' },
  cidr: { en: 'a range such as `10.96.0.0/12`', 'zh-cn': '网段，例如 `10.96.0.0/12`' },
  cidrs: { en: 'ranges such as `10.96.0.0/12`', 'zh-cn': '网段，例如 `10.96.0.0/12`' },
  url: {
    en: 'a URL with its scheme, such as `https://10.0.0.1:2379`',
    'zh-cn': '带协议的 URL，例如 `https://10.0.0.1:2379`',
  },
  urls: {
    en: 'URLs with their scheme, such as `https://10.0.0.1:2379`',
    'zh-cn': '带协议的 URL，例如 `https://10.0.0.1:2379`',
  },
  map: { en: '`key=value`', 'zh-cn': ' `key=value`' },
  gates: { en: '`Name=true` or `Name=false`', 'zh-cn': ' `Name=true` 或 `Name=false`' },
  thresholds: { en: 'thresholds such as `memory.available<100Mi`', 'zh-cn': '阈值，例如 `memory.available<100Mi`' },
  path: { en: 'a path', 'zh-cn': '路径' },
}

const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 }

/** A Go duration in seconds: 90 of `1m30s`. `undefined` for anything else. */
export function seconds(text: string | undefined): number | undefined {
  if (text === undefined || !/^(?:\d+(?:\.\d+)?(?:h|ms|m|s|us|µs|ns))+$/.test(text)) return text === '0' ? 0 : undefined
  let sum = 0
  for (const [, count, unit] of text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s|us|µs|ns)/g))
    sum += Number(count) * units[unit!]!
  return sum
}
