import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asNumber } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say, seconds } from '../_text.js'

export default {
  key: 'JobSpec.ttlSecondsAfterFinished',
  title: { en: 'when a finished Job is removed', 'zh-cn': '完成的 Job 何时清理' },
  summary: summary('JobSpec.ttlSecondsAfterFinished'),
  notes: {
    en: ['In a CronJob the history limits clean up too, whichever comes first.'],
    'zh-cn': ['在 CronJob 里，历史数量限制也会清理，先到者先删。'],
  },
  see: docs('concepts/workloads/controllers/ttlafterfinished/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const ttl = asNumber(fieldValue(place))
  if (ttl === undefined) return undefined
  return explained(
    ttl === 0
      ? {
          en: 'the Job is deleted as soon as it is over, with its Pods and their logs: nothing is left to look at.',
          'zh-cn': 'Job 一结束就连同 Pod 和日志一起删除：没有东西可查。',
        }
      : say(
          {
            en: '{ttl} after its end, in success or failure, the Job is deleted with its Pods and their logs.',
            'zh-cn': '不论成败，Job 结束 {ttl}后连同 Pod 和日志一起删除。',
          },
          { ttl: seconds(ttl) },
        ),
  )
}
