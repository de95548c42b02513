import { say } from '../../_text.js'
import { grouped } from '../_numbers.js'
import { type FlagTopic, numberOf } from './_flag.js'

export const terminatedPods: FlagTopic = {
  flags: ['kube-controller-manager --terminated-pod-gc-threshold'],
  title: { en: 'how many finished Pods stay', 'zh-cn': '保留多少已结束的 Pod' },
  notes: {
    en: [
      'Counts Pods in `Succeeded` or `Failed` in the whole cluster, evicted ones included; the oldest go first. Their logs go with them.',
      'Jobs clean up after themselves with `ttlSecondsAfterFinished`, CronJobs with `successfulJobsHistoryLimit` (3) and `failedJobsHistoryLimit` (1).',
    ],
    'zh-cn': [
      '统计整个集群中处于 `Succeeded` 或 `Failed` 的 Pod，包括被驱逐的；最早的先删，日志也随之消失。',
      'Job 可用 `ttlSecondsAfterFinished` 自行清理，CronJob 有 `successfulJobsHistoryLimit`（3）和 `failedJobsHistoryLimit`（1）。',
    ],
  },
  explain: place => {
    const count = numberOf(place)
    if (count === undefined) return undefined
    return count <= 0
      ? { en: 'Finished Pods are never removed.', 'zh-cn': '已结束的 Pod 永不清理。' }
      : say(
          {
            en: 'From {count} finished Pods on, the oldest are removed.',
            'zh-cn': '已结束的 Pod 超过 {count} 个时，删除最早的。',
          },
          { count: grouped(count) },
        )
  },
}
