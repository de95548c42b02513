import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { jobOf } from './_jobs.js'

export default {
  key: 'JobSpec.podReplacementPolicy',
  title: { en: 'when a Pod that is going is replaced', 'zh-cn': '正在结束的 Pod 何时补上' },
  summary: summary('JobSpec.podReplacementPolicy'),
  notes: {
    en: [
      'With `podFailurePolicy` only `Failed` is allowed, and it is the default there; otherwise `TerminatingOrFailed` is.',
    ],
    'zh-cn': ['有 `podFailurePolicy` 时只能是 `Failed`，那也是那时的默认值；否则默认 `TerminatingOrFailed`。'],
  },
  see: docs('concepts/workloads/controllers/job/#pod-replacement-policy'),
  explain: ({ resource }: KubernetesPlace) => {
    const policy = asString(get(jobOf(resource)?.spec, 'podReplacementPolicy'))
    if (policy === 'Failed')
      return explained({
        en: 'a new Pod starts only when the old one has really ended: there are never more than `parallelism` at work, at the price of waiting for the grace period.',
        'zh-cn': '旧 Pod 真正结束后才启动新的：同时干活的从不超过 `parallelism`，代价是要等完宽限期。',
      })
    return policy === 'TerminatingOrFailed'
      ? explained({
          en: 'a new Pod starts as soon as the old one is being deleted: for the length of the grace period two may do the same work.',
          'zh-cn': '旧 Pod 一开始被删除就启动新的：在宽限期内可能有两个 Pod 做同一件事。',
        })
      : undefined
  },
} satisfies KubernetesTopic
