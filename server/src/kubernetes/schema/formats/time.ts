import { duration } from './numbers.js'
import type { FormatProblem } from './problem.js'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The five fields of a schedule: bounds, and names that stand for numbers. A week has the days 0 to 6. */
const fields: readonly { readonly min: number; readonly max: number; readonly names?: readonly string[] }[] = [
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31 },
  { min: 1, max: 12, names: months },
  { min: 0, max: 6, names: days },
]
const descriptors = ['@annually', '@daily', '@hourly', '@midnight', '@monthly', '@weekly', '@yearly']

/** A CronJob's schedule, as the CronJob controller reads it: five fields, or `@daily` and the like, or `@every 1h`. */
export function cron(text: string): FormatProblem | undefined {
  if (text.trim() === '') return 'empty'
  if (/^(?:CRON_)?TZ=/.test(text)) return 'zone'
  if (text.startsWith('@')) {
    if (text.startsWith('@every ')) return duration(text.slice('@every '.length))
    return descriptors.includes(text) ? undefined : 'word'
  }
  const parts = text.trim().split(/\s+/)
  if (parts.length !== fields.length) return 'parts'
  for (const [index, part] of parts.entries())
    for (const range of part.split(',')) {
      const problem = range === '' ? undefined : cronRange(range, fields[index]!)
      if (problem) return problem
    }
  return undefined
}

/** `*`, `5`, `1-5`, a step of 15, `MON-FRI`. */
function cronRange(text: string, { min, max, names }: (typeof fields)[number]): FormatProblem | undefined {
  const [range = '', step, ...more] = text.split('/')
  if (more.length > 0) return 'form'
  if (step !== undefined && !/^\d+$/.test(step)) return 'number'
  if (step !== undefined && Number(step) === 0) return 'range'
  const ends = range.split('-')
  if (ends[0] === '*' || ends[0] === '?') return undefined
  if (ends.length > 2) return 'form'
  const numbers = ends.map(end => {
    const name = names?.indexOf(end.toLowerCase()) ?? -1
    return name >= 0 ? name + min : /^\d+$/.test(end) ? Number(end) : Number.NaN
  })
  const [low = Number.NaN, high = low] = numbers
  if (numbers.some(Number.isNaN)) return 'word'
  return low >= min && high <= max && low <= high ? undefined : 'range'
}

/** A time zone by its IANA name; `Local` is none. */
export function timeZone(text: string): FormatProblem | undefined {
  if (text === '') return 'empty'
  if (!/^[A-Za-z][\w+/-]*$/.test(text)) return 'form'
  if (text.toLowerCase() === 'local') return 'zone'
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return undefined
  } catch {
    return 'zone'
  }
}

/** A moment as RFC 3339 writes it: `2026-11-23T10:00:00Z`. */
export function dateTime(text: string): FormatProblem | undefined {
  if (text === '') return 'empty'
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.exec(text)
  if (!match) return 'form'
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number)
  const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
  const fits = month >= 1 && month <= 12 && day >= 1 && day <= lastDay && hour < 24 && minute < 60 && second < 60
  return fits ? undefined : 'range'
}
