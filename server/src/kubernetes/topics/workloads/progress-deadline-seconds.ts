import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asNumber } from '../../tree.js'
import { explained, fieldValue, numberOr } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say, seconds } from '../_text.js'

export default {
  key: 'DeploymentSpec.progressDeadlineSeconds',
  title: { en: 'when a stuck rollout is reported', 'zh-cn': '更新卡住多久后报告失败' },
  summary: summary('DeploymentSpec.progressDeadlineSeconds'),
  notes: {
    en: [
      'The default is 600 s (10 min). The clock starts again with every Pod that becomes available.',
      '`kubectl rollout status` then ends with an error, so a pipeline notices; `kubectl rollout undo` goes back.',
      'A paused Deployment does not count.',
    ],
    'zh-cn': [
      '默认 600 秒（10 分钟）。每有一个 Pod 变为可用就重新计时。',
      '此时 `kubectl rollout status` 以错误退出，流水线能察觉；用 `kubectl rollout undo` 回滚。',
      '暂停中的 Deployment 不计时。',
    ],
  },
  see: docs('concepts/workloads/controllers/deployment/#progress-deadline-seconds'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const deadline = asNumber(fieldValue(place))
  const ready = numberOr(place.resource.at('spec'), 'minReadySeconds', 0)
  if (deadline === undefined) return undefined
  if (ready !== undefined && deadline <= ready)
    return explained(
      say(
        {
          en: 'the API server refuses {deadline}: it must be greater than `minReadySeconds` ({ready}).',
          'zh-cn': 'API 服务器不接受 {deadline}：必须大于 `minReadySeconds`（{ready}）。',
        },
        { deadline: seconds(deadline), ready: seconds(ready) },
      ),
    )
  return explained(
    say(
      {
        en: 'a rollout that makes no progress for {deadline} is reported as failed (`Progressing=False`, `ProgressDeadlineExceeded`). Kubernetes does nothing more: it neither stops nor goes back.',
        'zh-cn':
          '更新 {deadline}没有进展就报告失败（`Progressing=False`，`ProgressDeadlineExceeded`）。Kubernetes 不再做别的：既不停止，也不回滚。',
      },
      { deadline: seconds(deadline) },
    ),
  )
}
