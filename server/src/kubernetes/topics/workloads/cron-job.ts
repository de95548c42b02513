import type { Explanation, TopicContext } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asBoolean } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { cronExample, cronOf, scheduleInWords } from './_cron.js'
import { jobOf, refusedPolicy, workInWords } from './_jobs.js'

export default {
  key: 'CronJob',
  also: ['CronJobSpec.jobTemplate'],
  title: { en: 'creates a Job on a schedule', 'zh-cn': '按计划创建 Job' },
  summary: summary('CronJob'),
  notes: {
    en: [
      'A run may rarely be missed or happen twice, so the work should bear that.',
      '`kubectl create job --from=cronjob/NAME TRY` runs it now.',
      'The name may have at most 52 characters: 11 more are added for each Job.',
    ],
    'zh-cn': [
      '偶尔可能漏跑或跑两次，任务要能承受。',
      '`kubectl create job --from=cronjob/NAME TRY` 立即跑一次。',
      '名字最长 52 个字符：每个 Job 还要加 11 个。',
    ],
  },
  example: cronExample('schedule: "0 3 * * *"\ntimeZone: Europe/Berlin\nconcurrencyPolicy: Forbid'),
  see: docs('concepts/workloads/controllers/cron-jobs/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace, context: TopicContext): Explanation | undefined {
  const cron = cronOf(resource, context)
  const job = jobOf(resource)
  const suspended = asBoolean(resource.at('spec', 'suspend')) === true
  const work = job && workInWords(job)
  return explained(
    suspended ? { en: 'it is suspended: no run starts. Otherwise', 'zh-cn': '它已挂起，不会启动。否则' } : undefined,
    cron && scheduleInWords(cron),
    work && { en: `In each run ${work.en}`, 'zh-cn': `每次运行${work['zh-cn']}` },
    job && refusedPolicy(job),
  )
}
