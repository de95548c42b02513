import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asNumber } from '../../tree.js'
import { explained, fieldValue, numberOr } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say, seconds } from '../_text.js'

export default {
  key: 'DeploymentSpec.minReadySeconds',
  also: ['ReplicaSetSpec.minReadySeconds', 'StatefulSetSpec.minReadySeconds', 'DaemonSetSpec.minReadySeconds'],
  title: { en: 'how long a Pod must stay ready to count', 'zh-cn': 'Pod 保持就绪多久才算可用' },
  summary: summary('DeploymentSpec.minReadySeconds'),
  compare: {
    en: '**Ready or available?** A ready Pod gets traffic at once; only a rollout waits for *available*. `initialDelaySeconds` of a probe delays the first question, this delays the next step.',
    'zh-cn':
      '**就绪还是可用？** 就绪的 Pod 马上接收流量；只有滚动更新才等*可用*。探针的 `initialDelaySeconds` 推迟第一次探测，这里推迟的是下一步更新。',
  },
  see: docs('concepts/workloads/controllers/deployment/#min-ready-seconds'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const wait = asNumber(fieldValue(place))
  if (wait === undefined) return undefined
  const deadline =
    place.resource.kind === 'Deployment'
      ? numberOr(place.resource.at('spec'), 'progressDeadlineSeconds', 600)
      : undefined
  return explained(
    wait === 0
      ? { en: 'a new Pod counts as available as soon as it is ready.', 'zh-cn': '新 Pod 一就绪就算可用。' }
      : say(
          {
            en: 'a new Pod counts as available once it has been ready for {wait} without a break; each step of a rollout waits that long.',
            'zh-cn': '新 Pod 连续就绪 {wait}才算可用；滚动更新每一步都要等这么久。',
          },
          { wait: seconds(wait) },
        ),
    deadline !== undefined && deadline <= wait
      ? say(
          {
            en: 'The API server refuses it: `progressDeadlineSeconds` ({deadline}) must be greater.',
            'zh-cn': 'API 服务器不接受：`progressDeadlineSeconds`（{deadline}）必须更大。',
          },
          { deadline: seconds(deadline) },
        )
      : undefined,
  )
}
