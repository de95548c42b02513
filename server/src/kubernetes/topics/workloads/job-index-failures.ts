import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asNumber, get } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say } from '../_text.js'
import { jobOf } from './_jobs.js'

export default {
  key: 'JobSpec.backoffLimitPerIndex',
  also: ['JobSpec.maxFailedIndexes'],
  title: { en: 'failures counted for each index by itself', 'zh-cn': '按索引分别计失败次数' },
  summary: summary('JobSpec.backoffLimitPerIndex'),
  notes: {
    en: [
      'Needs `completionMode: Indexed` and `restartPolicy: Never`. `backoffLimit` is then practically unlimited unless written.',
      'A Job with failed indexes ends as `Failed` even if all others succeeded; `status.failedIndexes` lists them.',
      '`podFailurePolicy` with `action: FailIndex` gives an index up at once.',
    ],
    'zh-cn': [
      '需要 `completionMode: Indexed` 和 `restartPolicy: Never`。这时没写 `backoffLimit` 就等于不限。',
      '只要有索引失败，其余都成功，Job 最后也是 `Failed`；`status.failedIndexes` 列出失败的索引。',
      '`podFailurePolicy` 的 `action: FailIndex` 可以立即放弃某个索引。',
    ],
  },
  see: docs('concepts/workloads/controllers/job/#backoff-limit-per-index'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const job = jobOf(resource)
  const limit = asNumber(get(job?.spec, 'backoffLimitPerIndex'))
  const most = asNumber(get(job?.spec, 'maxFailedIndexes'))
  if (!job || (limit === undefined && most === undefined)) return undefined
  return explained(
    limit === undefined
      ? {
          en: 'the API server refuses `maxFailedIndexes` without `backoffLimitPerIndex`.',
          'zh-cn': 'API 服务器不接受没有 `backoffLimitPerIndex` 的 `maxFailedIndexes`。',
        }
      : say(
          {
            en: 'each of the indexes{range} may fail {tries} before it is given up ({limit} {retries}); the others go on.',
            'zh-cn': '每个索引{range}最多失败 {tries}就放弃（重试 {limit} 次）；其他索引照常进行。',
          },
          {
            range:
              job.completions === undefined
                ? ''
                : { en: ` 0 to ${job.completions - 1}`, 'zh-cn': `（0 到 ${job.completions - 1}）` },
            tries: { en: limit === 0 ? 'once' : `${limit + 1} times`, 'zh-cn': `${limit + 1} 次` },
            limit,
            retries: limit === 1 ? 'retry' : 'retries',
          },
        ),
    most === undefined || limit === undefined
      ? undefined
      : say(
          {
            en: 'As soon as more than {most} indexes have failed, the whole Job is stopped.',
            'zh-cn': '失败的索引一旦超过 {most} 个，整个 Job 就停止。',
          },
          { most },
        ),
    job.indexed
      ? undefined
      : {
          en: 'The API server refuses it without `completionMode: Indexed`.',
          'zh-cn': '没有 `completionMode: Indexed`，API 服务器不接受。',
        },
  )
}
