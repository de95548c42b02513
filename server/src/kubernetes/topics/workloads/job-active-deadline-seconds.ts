import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asNumber } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say, seconds } from '../_text.js'
import { jobOf } from './_jobs.js'

export default {
  key: 'JobSpec.activeDeadlineSeconds',
  title: { en: 'the time limit of the whole Job', 'zh-cn': '整个 Job 的时限' },
  summary: summary('JobSpec.activeDeadlineSeconds'),
  compare: {
    en: "**Two deadlines of one name.** This one counts for the whole Job, all its retries included. `activeDeadlineSeconds` in the Pod's spec ends one Pod, and the Job may try again.",
    'zh-cn':
      '**同名的两个时限。** 这里管整个 Job，包括所有重试；Pod 规约里的 `activeDeadlineSeconds` 只终止那一个 Pod，Job 还会再试。',
  },
  see: docs('concepts/workloads/controllers/job/#job-termination-and-cleanup'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const deadline = asNumber(fieldValue(place))
  const job = jobOf(place.resource)
  if (deadline === undefined || !job) return undefined
  return explained(
    say(
      {
        en: '{deadline} after its start the Job is over: running Pods are killed and it fails with `DeadlineExceeded`, even if retries ({limit}) are left.',
        'zh-cn':
          'Job 启动 {deadline}后就结束：运行中的 Pod 被终止，Job 以 `DeadlineExceeded` 失败，即使还有重试次数（{limit}）。',
      },
      { deadline: seconds(deadline), limit: job.backoffLimit },
    ),
  )
}
