import type { Span } from '../../../core/types.js'
import type { Slice } from '../../model.js'
import { formats } from '../../schema/index.js'
import { pairOf } from '../../tree.js'
import { cronJobWith } from '../_examples.js'
import { ofType, pointAt, textIn } from '../_typed.js'

/** The schedule of a CronJob: its five fields as written, where they are five. */
export interface Schedule {
  readonly text: string
  readonly span: Span
  readonly minute: string
  readonly hour: string
  readonly day: string
  readonly month: string
  readonly weekday: string
}

/** The schedules of a document that are well formed and have five fields. */
export const schedulesIn = (slice: Slice): readonly Schedule[] =>
  ofType(slice, 'CronJobSpec').flatMap(({ node }) => {
    const pair = pairOf(node, 'schedule')
    const text = textIn(node, 'schedule')
    if (!pair || !text || text.startsWith('@') || formats.cron(text) !== undefined) return []
    const [minute = '*', hour = '*', day = '*', month = '*', weekday = '*'] = text.trim().split(/\s+/)
    return [{ text, span: pointAt(pair), minute, hour, day, month, weekday }]
  })

/** True for a field that leaves its part open. */
export const isOpen = (field: string): boolean => /^[*?](?:\/1)?$/.test(field)

/** An example: a CronJob with this schedule, and the mark below it where there is one. */
export const cronJobAt = (schedule: string, marked = false): string =>
  cronJobWith(`schedule: "${schedule}"${marked ? `\n          ${'^'.repeat(schedule.length + 2)}` : ''}`)
