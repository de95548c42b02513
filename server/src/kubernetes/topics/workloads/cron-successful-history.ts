import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asNumber } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say } from '../_text.js'

export default {
  key: 'CronJobSpec.successfulJobsHistoryLimit',
  title: { en: 'how many successful Jobs are kept', 'zh-cn': '保留多少个成功的 Job' },
  summary: summary('CronJobSpec.successfulJobsHistoryLimit'),
  notes: {
    en: ['The default is 3; for failed Jobs it is 1.'],
    'zh-cn': ['默认 3；失败的 Job 默认保留 1 个。'],
  },
  see: docs('concepts/workloads/controllers/cron-jobs/#jobs-history-limits'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const kept = asNumber(fieldValue(place))
  if (kept === undefined) return undefined
  return explained(
    kept === 0
      ? { en: 'none is kept: Pods and logs go with the Job.', 'zh-cn': '一个也不保留：Pod 和日志随 Job 一起删除。' }
      : say(
          {
            en: 'the last {kept} are kept, with Pods and logs; older ones are deleted.',
            'zh-cn': '保留最近 {kept} 个，含 Pod 和日志；更早的删除。',
          },
          { kept },
        ),
  )
}
