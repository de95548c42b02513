import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asBoolean } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'

export default {
  key: 'CronJobSpec.suspend',
  title: { en: 'whether new runs start', 'zh-cn': '是否启动新的运行' },
  summary: summary('CronJobSpec.suspend'),
  see: docs('concepts/workloads/controllers/cron-jobs/#schedule-suspension'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const suspended = asBoolean(fieldValue(place))
  if (suspended === undefined) return undefined
  return explained(
    suspended
      ? {
          en: 'no run starts; one that is going continues. Taken back, runs missed meanwhile may start at once unless `startingDeadlineSeconds` says they are too late.',
          'zh-cn':
            '不再启动新的运行，正在跑的继续。恢复后，期间错过的可能马上补跑，除非 `startingDeadlineSeconds` 判定太晚。',
        }
      : { en: 'runs start as scheduled.', 'zh-cn': '按计划启动。' },
  )
}
