import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asBoolean } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'

export default {
  key: 'JobSpec.suspend',
  title: { en: 'whether the work waits', 'zh-cn': '是否先不开工' },
  summary: summary('JobSpec.suspend'),
  see: docs('concepts/workloads/controllers/job/#suspending-a-job'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const suspended = asBoolean(fieldValue(place))
  if (suspended === undefined) return undefined
  return explained(
    suspended
      ? {
          en: 'no Pod is started; running ones are ended when this is switched on, and count as not done. `false` starts the work and the clock of `activeDeadlineSeconds`.',
          'zh-cn':
            '不启动 Pod；打开时正在运行的 Pod 会被终止，不算完成。改为 `false` 才开工，`activeDeadlineSeconds` 也从那时计时。',
        }
      : { en: 'the work starts at once.', 'zh-cn': '立即开工。' },
  )
}
