import type { KubernetesRule } from '../../rule.js'
import { cronJobAt, isOpen, schedulesIn } from './_schedule.js'

export default {
  id: 'kubernetes/schedule-every-minute',
  severity: 'warning',
  title: { en: 'A schedule that runs every minute of an hour', 'zh-cn': '某个小时里每分钟都运行' },
  why: {
    en: 'With `*` for the minute and a number for the hour the job starts 60 times in that hour. Most people mean once.',
    'zh-cn': '分钟写 `*`、小时写数字，任务会在那个小时里启动 60 次，多数人的本意是一次。',
  },
  instead: { en: 'Write `0` for the minute to run once.', 'zh-cn': '分钟写 `0`，只运行一次。' },
  message: {
    en: '`{text}` starts the job in every minute of the hour, 60 times. Write `0` for the minute to start it once.',
    'zh-cn': '`{text}` 会在那个小时里每分钟启动一次，共 60 次。分钟写 `0` 就只启动一次。',
  },
  fix: { title: { en: 'Change to `{once}`', 'zh-cn': '改为 `{once}`' }, safe: false },
  examples: { bad: [cronJobAt('* 3 * * *', true)], good: [cronJobAt('0 3 * * *'), cronJobAt('* * * * *')] },
  check(slice, report) {
    for (const { text, span, minute, hour } of schedulesIn(slice)) {
      if (!isOpen(minute) || !/^\d+$/.test(hour)) continue
      const once = text.replace(/^(\s*)\S+/, '$10')
      const quote = slice.text[span.start]
      const quoted = quote === '"' || quote === "'"
      report(
        span,
        { text, once },
        quoted ? [{ span, text: `${quote}${once}${quote}` }] : [{ span, text: JSON.stringify(once) }],
      )
    }
  },
} satisfies KubernetesRule
