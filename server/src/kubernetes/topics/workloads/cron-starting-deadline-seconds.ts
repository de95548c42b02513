import type { Explanation, TopicContext } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asNumber } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say, seconds } from '../_text.js'
import { cronOf, gapOf } from './_cron.js'

export default {
  key: 'CronJobSpec.startingDeadlineSeconds',
  title: { en: 'how late a run may start', 'zh-cn': '最多晚多久还能启动' },
  summary: summary('CronJobSpec.startingDeadlineSeconds'),
  notes: {
    en: [
      'The controller counts the runs missed since the last one, within this window if there is one. More than 100 bring a warning (`TooManyMissedTimes`); until 1.20 no Job was started any more then. Only the latest missed run is made up for.',
      'Left out, a run may start however late. Below 10 s runs may be missed altogether: the controller looks about every 10 s.',
    ],
    'zh-cn': [
      '控制器会统计上次之后错过的次数（写了本字段就只看这段时间）。超过 100 次会有警告（`TooManyMissedTimes`）；1.20 及以前则不再启动任何 Job。补跑的只有最近错过的一次。',
      '不写则多晚都能启动。小于 10 秒可能永远赶不上：控制器大约每 10 秒检查一次。',
    ],
  },
  see: docs('concepts/workloads/controllers/cron-jobs/#starting-deadline'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace, context: TopicContext): Explanation | undefined {
  const deadline = asNumber(fieldValue(place))
  const cron = cronOf(place.resource, context)
  if (deadline === undefined) return undefined
  const gap = cron && gapOf(cron)
  const missed = gap === undefined ? undefined : Math.floor(deadline / gap)
  return explained(
    say(
      {
        en: 'a run that could not start in time still starts up to {deadline} late, and is skipped after that.',
        'zh-cn': '没能按时启动的一次，{deadline}之内还会补跑，再晚就跳过。',
      },
      { deadline: seconds(deadline) },
    ),
    missed !== undefined && missed > 100
      ? say(
          {
            en: 'That window holds {missed} runs: after a long outage there are more than 100 missed ones.',
            'zh-cn': '这段时间里有 {missed} 次：长时间中断后会超过 100 次。',
          },
          { missed },
        )
      : undefined,
    deadline < 10
      ? {
          en: 'That is less than the 10 s between two looks of the controller: runs may be missed.',
          'zh-cn': '这比控制器检查的 10 秒间隔还短：可能漏跑。',
        }
      : undefined,
  )
}
