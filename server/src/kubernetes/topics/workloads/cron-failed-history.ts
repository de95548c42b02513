import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { explainHistory } from './_cron.js'

export default {
  key: 'CronJobSpec.failedJobsHistoryLimit',
  title: { en: 'how many failed Jobs are kept', 'zh-cn': '保留多少个失败的 Job' },
  summary: summary('CronJobSpec.failedJobsHistoryLimit'),
  notes: {
    en: ['The default is 1; for successful Jobs it is 3.'],
    'zh-cn': ['默认 1；成功的 Job 默认保留 3 个。'],
  },
  see: docs('concepts/workloads/controllers/cron-jobs/#jobs-history-limits'),
  explain: explainHistory,
} satisfies KubernetesTopic
