import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asNumber } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say } from '../_text.js'

export default {
  key: 'DeploymentSpec.revisionHistoryLimit',
  also: ['StatefulSetSpec.revisionHistoryLimit', 'DaemonSetSpec.revisionHistoryLimit'],
  title: { en: 'how many old versions are kept', 'zh-cn': '保留多少个旧版本' },
  summary: summary('DeploymentSpec.revisionHistoryLimit'),
  notes: {
    en: [
      'The default is 10. A Deployment keeps old ReplicaSets at 0 Pods, StatefulSets and DaemonSets keep ControllerRevisions.',
      '`kubectl rollout history` lists them, `kubectl rollout undo --to-revision=N` returns to one.',
    ],
    'zh-cn': [
      '默认 10 个。Deployment 保留的是 Pod 数为 0 的旧 ReplicaSet，StatefulSet 和 DaemonSet 保留 ControllerRevision。',
      '`kubectl rollout history` 列出历史，`kubectl rollout undo --to-revision=N` 回到某一版。',
    ],
  },
  see: docs('concepts/workloads/controllers/deployment/#clean-up-policy'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const limit = asNumber(fieldValue(place))
  if (limit === undefined) return undefined
  return explained(
    limit === 0
      ? {
          en: 'no old version is kept: `kubectl rollout undo` has nothing to return to.',
          'zh-cn': '不保留任何旧版本：`kubectl rollout undo` 无处可回。',
        }
      : say(
          {
            en: '`kubectl rollout undo` can go back at most {limit} {versions}.',
            'zh-cn': '`kubectl rollout undo` 最多能退回 {limit} 个版本。',
          },
          { limit, versions: limit === 1 ? 'version' : 'versions' },
        ),
  )
}
