import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asBoolean } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'

export default {
  key: 'DeploymentSpec.paused',
  title: { en: 'whether changes wait', 'zh-cn': '改动是否先攒着' },
  summary: summary('DeploymentSpec.paused'),
  see: docs('concepts/workloads/controllers/deployment/#pausing-and-resuming-a-deployment'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const paused = asBoolean(fieldValue(place))
  if (paused === undefined) return undefined
  return explained(
    paused
      ? {
          en: 'changes of the template wait until `kubectl rollout resume`; scaling still works, `kubectl rollout undo` does not.',
          'zh-cn': '模板改动先攒着，等 `kubectl rollout resume` 才生效；扩缩照常，`kubectl rollout undo` 不可用。',
        }
      : { en: 'changes of the template are rolled out at once.', 'zh-cn': '模板改动立即开始更新。' },
  )
}
