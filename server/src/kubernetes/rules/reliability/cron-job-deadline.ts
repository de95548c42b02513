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
    en: 'Without `startingDeadlineSeconds` a start that was missed, by a pause or an outage, is made up for however late that is. After more than 100 missed starts the controller warns (`TooManyMissedTimes`); up to Kubernetes 1.20 it did not start the CronJob again at all.',
    'zh-cn':
      '没有 `startingDeadlineSeconds` 时，因暂停或故障错过的一次运行，无论多晚都会补跑。错过超过 100 次后，控制器会发出警告（`TooManyMissedTimes`）；在 1.20 及之前的版本中，这个 CronJob 就不再启动了。',
  },
  instead: {
    en: 'Set it to the time within which a late start still makes sense, and to more than 10.',
    'zh-cn': '设为迟到多久仍有意义的时间，并大于 10。',
  },
  message: {
    en: 'A missed start of this CronJob is made up for however late, and after 100 of them the controller warns. Set `startingDeadlineSeconds`.',
    'zh-cn': '这个 CronJob 错过的运行无论多晚都会补跑，错过超过 100 次时控制器会警告。设置 `startingDeadlineSeconds`。',
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
