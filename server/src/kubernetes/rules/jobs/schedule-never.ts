import type { KubernetesRule } from '../../rule.js'
import { cronJobAt, isOpen, schedulesIn } from './_schedule.js'

export default {
  id: 'kubernetes/schedule-never',
  severity: 'warning',
  title: { en: 'A schedule for a day that does not exist', 'zh-cn': '不存在的日期' },
  why: {
    en: 'Each field of the schedule is right by itself, and together they name a day that no year has. The CronJob is accepted and never runs.',
    'zh-cn': '每个字段单独看都对，合起来却是任何一年都没有的日期。CronJob 能提交，但永远不会运行。',
  },
  instead: {
    en: 'Correct the day or the month. For the last day of a month run daily and let the job look at the date.',
    'zh-cn': '改正日或月。要在每月最后一天运行，可以每天运行，由任务自己判断日期。',
  },
  message: {
    en: 'No year has a day that fits `{text}`, so this CronJob never runs. Correct the day or the month.',
    'zh-cn': '没有哪一年存在符合 `{text}` 的日期，这个 CronJob 永远不会运行。改正日或月。',
  },
  examples: { bad: [cronJobAt('0 3 31 2 *', true)], good: [cronJobAt('0 3 29 2 *')] },
  check(slice, report) {
    for (const { text, span, day, month, weekday } of schedulesIn(slice)) {
      // a day of the week makes it run all the same
      if (!isOpen(weekday) || isOpen(month)) continue
      const days = numbersOf(day)
      const months = numbersOf(month)
      if (!days || !months || days.length === 0) continue
      const longest = Math.max(...months.map(one => lengths[one - 1] ?? 31))
      if (Math.min(...days) > longest) report(span, { text })
    }
  },
} satisfies KubernetesRule

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A list of plain numbers; `undefined` for anything else. */
function numbersOf(field: string): number[] | undefined {
  const parts = field.split(',')
  return parts.every(part => /^\d+$/.test(part)) ? parts.map(Number) : undefined
}
