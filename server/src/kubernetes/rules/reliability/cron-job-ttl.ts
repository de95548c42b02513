import type { KubernetesRule } from '../../rule.js'
import { removeKeys } from '../_edits.js'
import { cronJobWith } from '../_examples.js'
import { isSet, ofType, outermost, pointIn } from '../_typed.js'

export default {
  id: 'kubernetes/cron-job-ttl',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['job-ttl-seconds-after-finished'] },
  title: { en: 'A CronJob whose Jobs are cleared twice', 'zh-cn': 'CronJob 的 Job 有两种清理方式' },
  why: {
    en: 'The history limits of a CronJob say how many finished Jobs are kept. With `ttlSecondsAfterFinished` besides, whichever comes first removes a Job, and the history is shorter than it says.',
    'zh-cn':
      'CronJob 的历史上限规定保留多少个结束的 Job。再加上 `ttlSecondsAfterFinished`，哪个先到就按哪个删除，保留的历史会比写的少。',
  },
  instead: {
    en: 'Leave it out, and set `successfulJobsHistoryLimit` and `failedJobsHistoryLimit`.',
    'zh-cn': '去掉它，改用 `successfulJobsHistoryLimit` 和 `failedJobsHistoryLimit`。',
  },
  message: {
    en: 'The Jobs of a CronJob are cleared by its history limits; this may remove them earlier. Leave one of the two out.',
    'zh-cn': 'CronJob 的 Job 由历史上限清理，这个字段可能提前删除它们。两者留一个。',
  },
  fix: { title: { en: 'Remove `ttlSecondsAfterFinished`', 'zh-cn': '删除 `ttlSecondsAfterFinished`' }, safe: false },
  examples: {
    bad: [
      cronJobWith('').replace(
        '    spec:\n',
        '    spec:\n      ttlSecondsAfterFinished: 600\n                               ^^^\n',
      ),
    ],
    good: [cronJobWith('successfulJobsHistoryLimit: 1')],
  },
  check(slice, report) {
    for (const job of ofType(slice, 'JobSpec'))
      if (outermost(job).type === 'CronJob' && isSet(job.node, 'ttlSecondsAfterFinished'))
        report(pointIn(job, 'ttlSecondsAfterFinished'), {}, removeKeys(slice, job.node, 'ttlSecondsAfterFinished'))
  },
} satisfies KubernetesRule
