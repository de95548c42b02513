import { CronExpressionParser } from 'cron-parser'
import cronstrue from 'cronstrue'
import 'cronstrue/locales/zh_CN.js'
import { each, type Localized } from '../core/localized.js'
import { cron, timeZone } from './schema/formats/time.js'

/** Schedules of CronJobs: the one place that knows the libraries which read them. */

export interface Schedule {
  /** "At 03:00 AM", "在上午 03:00" */
  readonly words: Localized
  /** The next runs, in milliseconds since the epoch. */
  readonly runs: readonly number[]
}

/**
 * What a schedule means, and its next runs after a moment (milliseconds since the epoch) in a time zone (an IANA name).
 * `undefined` where it is no schedule, where it would never run, or where the zone is unknown.
 */
export function scheduleOf(text: string, zone: string, after: number, count: number): Schedule | undefined {
  const expression = text.trim()
  if (
    cron(text) !== undefined ||
    timeZone(zone) !== undefined ||
    expression.startsWith('@every') ||
    expression.length > 200
  )
    return undefined
  try {
    const dates = CronExpressionParser.parse(expression, { currentDate: new Date(after), tz: zone }).take(count)
    return {
      words: each(locale => inWords(expression, locale === 'en' ? 'en' : 'zh_CN')),
      runs: dates.map(date => date.getTime()),
    }
  } catch {
    return undefined
  }
}

/** Macros in the five fields that they stand for. */
const macros: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
}

function inWords(expression: string, locale: string): string {
  const written = macros[expression.toLowerCase()] ?? expression
  const words = cronstrue.toString(written, { locale, use24HourTimeFormat: true, verbose: false })
  // With both day fields restricted either day is enough, which "and" hides.
  const either = words.replace(/, and (on|only on) /, ', or $1 ')
  return locale === 'en'
    ? either.charAt(0).toLowerCase() + either.slice(1)
    : words.replace(/ {2,}/g, ' ').replaceAll(', ', '，')
}

/** A moment as people of a zone write it: "Tue 2026-11-24 03:00". */
export const moment = (time: number, zone: string): Localized =>
  each(locale => {
    const parts = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
      timeZone: zone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(time)
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find(one => one.type === type)?.value ?? ''
    const day = `${part('year')}-${part('month')}-${part('day')}`
    const hour = `${part('hour')}:${part('minute')}`
    return locale === 'en' ? `${part('weekday')} ${day} ${hour}` : `${day}（${part('weekday')}）${hour}`
  })
