import type { Localized } from '../../../core/localized.js'
import type { Explanation, TopicContext } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained, own } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say, seconds } from '../_text.js'
import { cronOf, gapOf } from './_cron.js'

export default {
  key: 'CronJobSpec.concurrencyPolicy',
  title: { en: 'what if the last run is still going', 'zh-cn': '上一次还没跑完怎么办' },
  summary: summary('CronJobSpec.concurrencyPolicy'),
  compare: {
    en: 'It concerns runs of this CronJob only: two CronJobs always run side by side.',
    'zh-cn': '它只管同一个 CronJob 的各次运行：不同的 CronJob 总是互不影响。',
  },
  see: docs('concepts/workloads/controllers/cron-jobs/#concurrency-policy'),
  explain,
} satisfies KubernetesTopic

const policies: Readonly<Record<string, Localized>> = {
  Allow: {
    en: 'runs may overlap: if one takes longer than {gap}, the next starts beside it, and they may pile up.',
    'zh-cn': '各次运行可以重叠：一次超过 {gap}，下一次就同时开跑，可能越积越多。',
  },
  Forbid: {
    en: 'a run that is due while the last one still works, {gap} later, is skipped and counts as missed; it starts late if `startingDeadlineSeconds` permits.',
    'zh-cn': '两次间隔 {gap}。到点时上一次还没跑完，这一次就跳过，算作错过；`startingDeadlineSeconds` 允许时会补跑。',
  },
  Replace: {
    en: 'the next run, {gap} later, stops the one that still works and takes its place.',
    'zh-cn': '两次间隔 {gap}。下一次到点时，停掉还在跑的，换成新的。',
  },
}

function explain({ resource }: KubernetesPlace, context: TopicContext): Explanation | undefined {
  const text = own(policies, asString(resource.at('spec', 'concurrencyPolicy')))
  const cron = cronOf(resource, context)
  const gap = cron && gapOf(cron)
  return (
    text &&
    explained(
      say(text, {
        gap: gap === undefined ? { en: 'the time between two runs', 'zh-cn': '两次之间的时间' } : seconds(gap),
      }),
    )
  )
}
