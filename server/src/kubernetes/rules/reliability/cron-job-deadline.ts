import type { KubernetesRule } from '../../rule.js'
import { setKey } from '../_edits.js'
import { head, isSet, isUnset, ofType } from '../_typed.js'

const cronJobWith = (line: string): string => `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
${line}  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: example.com/report:1.2
`

export default {
  id: 'kubernetes/cron-job-deadline',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-score': ['cronjob-has-deadline'] },
  title: { en: 'A CronJob without a deadline', 'zh-cn': '没有截止时间的 CronJob' },
  why: {
    en: 'Without `startingDeadlineSeconds` a CronJob that missed more than 100 starts, while it was paused for example, is not started again by itself.',
    'zh-cn': '没有 `startingDeadlineSeconds` 时，CronJob 如果错过了 100 次以上（例如曾被暂停），就不会再自动启动。',
  },
  instead: {
    en: 'Set it to the time within which a late start still makes sense, and to more than 10.',
    'zh-cn': '设为迟到多久仍有意义的时间，并大于 10。',
  },
  message: {
    en: 'After 100 missed starts this CronJob stays silent. Set `startingDeadlineSeconds`.',
    'zh-cn': '错过 100 次后，这个 CronJob 就不再启动。设置 `startingDeadlineSeconds`。',
  },
  fix: { title: { en: 'Allow five minutes', 'zh-cn': '允许五分钟' }, safe: false },
  examples: {
    bad: [cronJobWith('').replace('spec:\n', 'spec:\n^^^^\n')],
    good: [cronJobWith('  startingDeadlineSeconds: 300\n')],
  },
  check(slice, report) {
    for (const cron of ofType(slice, 'CronJobSpec'))
      if (isSet(cron.node, 'jobTemplate') && isUnset(cron.node, 'startingDeadlineSeconds'))
        report(head(cron), {}, setKey(slice, cron.node, 'startingDeadlineSeconds', 300))
  },
} satisfies KubernetesRule
