import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { jobOf, neverOrOnFailure, retriesInWords } from './_jobs.js'

export default {
  key: 'JobSpec.backoffLimit',
  title: { en: 'how many failures are put up with', 'zh-cn': '容忍多少次失败' },
  summary: summary('JobSpec.backoffLimit'),
  notes: {
    en: [
      'The default is 6. The pause doubles: 10 s, 20 s, 40 s … at most 6 min.',
      '`podFailurePolicy` can give up at once on a given exit code, or not count evictions.',
    ],
    'zh-cn': [
      '默认 6。等待时间逐次翻倍：10 秒、20 秒、40 秒……最多 6 分钟。',
      '`podFailurePolicy` 可以按退出码立即放弃，或不计驱逐造成的失败。',
    ],
  },
  compare: neverOrOnFailure,
  see: docs('concepts/workloads/controllers/job/#pod-backoff-failure-policy'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const job = jobOf(resource)
  return job && explained(retriesInWords(job))
}
