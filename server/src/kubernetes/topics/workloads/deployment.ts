import type { Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained, pods, replicasOf } from '../_file.js'
import { servicesOf } from '../_pod.js'
import { summary } from '../_summary.js'
import { codes, docs, say } from '../_text.js'
import { whichWorkload } from './_kinds.js'
import { explainStrategy, rolloutExample } from './_rollout.js'

export default {
  key: 'Deployment',
  title: { en: 'keeps interchangeable Pods running', 'zh-cn': '让可互换的 Pod 保持运行' },
  summary: summary('Deployment'),
  notes: {
    en: [
      'Creation: the Deployment makes a ReplicaSet, that makes the Pods, the scheduler picks nodes, the kubelets start the containers.',
      'Each change of `template` makes a new ReplicaSet; the old ones stay at 0 for `kubectl rollout undo` (10 by default).',
      '`selector` can not be changed later.',
    ],
    'zh-cn': [
      '创建流程：Deployment 创建 ReplicaSet，ReplicaSet 创建 Pod，调度器选节点，kubelet 启动容器。',
      '`template` 每次改动都产生新的 ReplicaSet；旧的缩到 0 并保留，供 `kubectl rollout undo` 使用（默认 10 个）。',
      '`selector` 之后不能修改。',
    ],
  },
  compare: whichWorkload,
  example: rolloutExample('type: RollingUpdate'),
  see: docs('concepts/workloads/controllers/deployment/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource, manifest } = place
  const replicas = replicasOf(resource)
  if (resource.kind !== 'Deployment' || replicas === undefined) return undefined
  const services = servicesOf(manifest, resource).flatMap(({ name }) => name ?? [])
  const rollout = explainStrategy(place)
  const traffic: Localized | undefined =
    services.length > 0
      ? say(
          { en: 'Traffic comes through the Service {names}.', 'zh-cn': '流量经 Service {names} 进来。' },
          { names: codes(services) },
        )
      : undefined
  return {
    ...explained(
      say({ en: 'it keeps {pods} running.', 'zh-cn': '它让 {pods}保持运行。' }, { pods: pods(replicas) }),
      traffic,
      rollout && say({ en: 'On a change, {text}', 'zh-cn': '{text}' }, { text: rollout.text }),
    )!,
    ...(rollout?.picture && { picture: rollout.picture }),
  }
}
