import type { Explanation, TopicContext } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { cronOf, scheduleInWords } from './_cron.js'

export default {
  key: 'CronJobSpec.timeZone',
  title: { en: 'the zone that the schedule is in', 'zh-cn': '计划所用的时区' },
  summary: summary('CronJobSpec.timeZone'),
  see: docs('concepts/workloads/controllers/cron-jobs/#time-zones'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace, context: TopicContext): Explanation | undefined {
  const cron = cronOf(resource, context)
  return cron && explained(scheduleInWords(cron))
}
