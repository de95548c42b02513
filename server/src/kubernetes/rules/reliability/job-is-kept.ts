import type { KubernetesRule } from '../../rule.js'
import { setKey } from '../_edits.js'
import { jobWith } from '../_examples.js'
import { head, isSet, isUnset, ofType, outermost } from '../_typed.js'

export default {
  id: 'kubernetes/job-is-kept',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['job-ttl-seconds-after-finished'] },
  title: { en: 'A finished Job that stays', 'zh-cn': '结束后不清理的 Job' },
  why: {
    en: 'Finished Jobs and their Pods stay until somebody deletes them, and weigh on the API server.',
    'zh-cn': '结束的 Job 及其 Pod 会一直留着，直到有人删除，增加 API 服务器的负担。',
  },
  instead: {
    en: '`ttlSecondsAfterFinished` on a Job. The Jobs of a CronJob are cleared by its history limits.',
    'zh-cn': '给 Job 设置 `ttlSecondsAfterFinished`。CronJob 的 Job 由历史上限清理。',
  },
  message: {
    en: 'Nobody removes this Job when it has finished. Set `ttlSecondsAfterFinished`.',
    'zh-cn': '这个 Job 结束后没有人清理。设置 `ttlSecondsAfterFinished`。',
  },
  fix: { title: { en: 'Remove it a day after it has finished', 'zh-cn': '结束一天后删除' }, safe: false },
  examples: {
    bad: [jobWith('backoffLimit: 3').replace('spec:\n', 'spec:\n^^^^\n')],
    good: [jobWith('ttlSecondsAfterFinished: 86400')],
  },
  check(slice, report) {
    for (const job of ofType(slice, 'JobSpec'))
      if (outermost(job).type === 'Job' && isSet(job.node, 'template') && isUnset(job.node, 'ttlSecondsAfterFinished'))
        report(head(job), {}, setKey(slice, job.node, 'ttlSecondsAfterFinished', 86_400))
  },
} satisfies KubernetesRule
