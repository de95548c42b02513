import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { explainHistory } from './_cron.js'

export default {
  key: 'CronJobSpec.successfulJobsHistoryLimit',
  title: { en: 'how many successful Jobs are kept', 'zh-cn': '保留多少个成功的 Job' },
  summary: summary('CronJobSpec.successfulJobsHistoryLimit'),
  notes: {
    en: ['The default is 3; for failed Jobs it is 1.'],
    'zh-cn': ['默认 3；失败的 Job 默认保留 1 个。'],
  },
  see: docs('concepts/workloads/controllers/cron-jobs/#jobs-history-limits'),
  explain: explainHistory,
} satisfies KubernetesTopic
