import { same } from '../../../core/localized.js'
import { secondsOf } from '../../quantities.js'
import { code, say } from '../_text.js'
import type { ValueReader } from './_value.js'

/** Names of fields that take a duration as Go writes it. */
const named = /(?:duration|interval|timeout|period|before|after|delay|backoff|ttl|lifetime|maxAge|retention)$/i

/** Seconds, and durations such as `2160h`, in the units that people count in. */
export const duration: ValueReader = ({ field, node }) => {
  const text = String(node.value)
  const bare = typeof node.value === 'number' && /(?:Seconds|ttlSecondsAfterFinished)$/.test(field.name)
  const seconds = bare
    ? Number(node.value)
    : typeof node.value === 'string' && named.test(field.name)
      ? secondsOf(text)
      : undefined
  if (seconds === undefined || seconds < 0 || (bare && seconds < 120)) return undefined
  const words = inWords(seconds)
  const written = bare ? `${text} s` : text
  return words.en === written || words.en.replaceAll(' ', '') === text
    ? undefined
    : say(
        { en: '{text} is {words}.', 'zh-cn': '{text} 是 {words}。' },
        { text: bare ? same(`${text} s`) : same(code(text)), words },
      )
}

const units = [
  { length: 86_400, en: ['day', 'days'], zh: '天' },
  { length: 3600, en: ['h', 'h'], zh: '小时' },
  { length: 60, en: ['min', 'min'], zh: '分钟' },
  { length: 1, en: ['s', 's'], zh: '秒' },
] as const

/** "90 days", "1 h 30 min", "0.5 s" */
function inWords(seconds: number): { readonly en: string; readonly 'zh-cn': string } {
  if (seconds < 1)
    return { en: `${Math.round(seconds * 1e6) / 1e3} ms`, 'zh-cn': `${Math.round(seconds * 1e6) / 1e3} 毫秒` }
  let rest = Math.round(seconds * 1000) / 1000
  const parts: { en: string; zh: string }[] = []
  for (const { length, en, zh } of units) {
    const count = length === 1 ? Math.round(rest * 1000) / 1000 : Math.floor(rest / length)
    if (count === 0) continue
    rest -= count * length
    parts.push({ en: `${count} ${en[count === 1 ? 0 : 1]}`, zh: `${count} ${zh}` })
  }
  return { en: parts.map(part => part.en).join(' ') || '0 s', 'zh-cn': parts.map(part => part.zh).join(' ') || '0 秒' }
}
