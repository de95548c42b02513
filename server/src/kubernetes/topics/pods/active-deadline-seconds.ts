import type { KubernetesTopic } from '../../topic.js'
import { asNumber, get } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { summary } from '../_summary.js'
import { docs, say, seconds } from '../_text.js'

export default {
  key: 'PodSpec.activeDeadlineSeconds',
  title: { en: 'ends the Pod after so many seconds', 'zh-cn': '运行超过这个时间就终止 Pod' },
  summary: summary('PodSpec.activeDeadlineSeconds'),
  notes: {
    en: [
      'The Pod ends as `Failed` with reason `DeadlineExceeded`, and stays on record.',
      'It counts from the start of the Pod on its node; restarts of containers do not reset it.',
    ],
    'zh-cn': [
      'Pod 以 `Failed` 结束，原因是 `DeadlineExceeded`，对象会保留。',
      '从 Pod 在节点上启动算起，容器重启不会重新计时。',
    ],
  },
  see: docs('concepts/workloads/pods/init-containers/#detailed-behavior'),
  explain: aboutPod(({ spec, resource }) => {
    const limit = asNumber(get(spec, 'activeDeadlineSeconds'))
    if (limit === undefined) return undefined
    return resource.kind === 'Job' || resource.kind === 'CronJob'
      ? say(
          {
            en: 'each Pod is ended {limit} after its start; the Job may then try again. Written one level up, in the `spec` of the Job, it bounds all attempts together.',
            'zh-cn':
              '每个 Pod 启动 {limit}后就被终止，之后 Job 还可能再试。写在上一级 Job 的 `spec` 里，限制的是所有尝试的总时间。',
          },
          { limit: seconds(limit) },
        )
      : say(
          {
            en: 'the Pod is ended {limit} after its start, and fails.',
            'zh-cn': 'Pod 启动 {limit}后被终止，算作失败。',
          },
          { limit: seconds(limit) },
        )
  }),
} satisfies KubernetesTopic
