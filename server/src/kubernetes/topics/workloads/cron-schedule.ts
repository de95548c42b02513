import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { cronExample, explainSchedule } from './_cron.js'

export default {
  key: 'CronJobSpec.schedule',
  title: { en: 'when it runs', 'zh-cn': '运行时间' },
  summary: summary('CronJobSpec.schedule'),
  notes: {
    en: [
      'Five fields: minute (0–59), hour (0–23), day of month (1–31), month (1–12), weekday (0–6, Sunday is 0; 7 is refused).',
      'With both day fields restricted, *either* is enough.',
      'A zone in front (`TZ=…`) is refused: that is what `timeZone` is for.',
      'Where clocks change, times in the gap are skipped.',
    ],
    'zh-cn': [
      '五个字段：分（0–59）、时（0–23）、日（1–31）、月（1–12）、星期（0–6，星期日是 0，写 7 会被拒绝）。',
      '日和星期都有限制时，满足*任意一个*就运行。',
      '前面写时区（`TZ=…`）会被拒绝：用 `timeZone`。',
      '夏令时跳过的时刻不会运行。',
    ],
  },
  example: cronExample('schedule: "*/15 8-18 * * MON-FRI"'),
  see: docs('concepts/workloads/controllers/cron-jobs/#schedule-syntax'),
  explain: explainSchedule,
} satisfies KubernetesTopic
