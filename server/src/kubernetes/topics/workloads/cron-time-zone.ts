import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { explainSchedule } from './_cron.js'

export default {
  key: 'CronJobSpec.timeZone',
  title: { en: 'the zone that the schedule is in', 'zh-cn': '计划所用的时区' },
  summary: summary('CronJobSpec.timeZone'),
  see: docs('concepts/workloads/controllers/cron-jobs/#time-zones'),
  explain: explainSchedule,
} satisfies KubernetesTopic
