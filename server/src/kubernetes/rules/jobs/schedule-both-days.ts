import type { KubernetesRule } from '../../rule.js'
import { cronJobAt, isOpen, schedulesIn } from './_schedule.js'

export default {
  id: 'kubernetes/schedule-both-days',
  severity: 'information',
  title: { en: 'A schedule with a day of the month and a day of the week', 'zh-cn': '同时指定了几号和星期几' },
  why: {
    en: 'Where both are given the job runs on days that fit either, not both: `13 * 5` is every 13th, and every Friday besides.',
    'zh-cn': '两者都写时，满足任意一个就运行，而不是同时满足：`13 * 5` 表示每月 13 号，外加每个星期五。',
  },
  instead: {
    en: 'Leave one of the two open (`*`), and let the job itself look at the other.',
    'zh-cn': '其中一个写 `*`，另一个条件由任务自己判断。',
  },
  message: {
    en: 'This runs on days that fit either field, day of month `{day}` or day of week `{weekday}`. If both are to hold, leave one open and let the job look at the other.',
    'zh-cn':
      '只要满足日期 `{day}` 或星期 `{weekday}` 之一就会运行。如果要同时满足，把其中一个写成 `*`，另一个由任务自己判断。',
  },
  examples: { bad: [cronJobAt('0 3 13 * 5', true)], good: [cronJobAt('0 3 * * 5')] },
  check(slice, report) {
    // a field that begins with `*` is open to cron, even with a step
    for (const { span, day, weekday } of schedulesIn(slice))
      if (!isOpen(day) && !isOpen(weekday) && !/^[*?]/.test(day) && !/^[*?]/.test(weekday))
        report(span, { day, weekday })
  },
} satisfies KubernetesRule
