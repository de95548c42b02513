import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asNumber, get } from '../../tree.js'
import { explained, pods, replicasOf } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'
import { scalerOf } from '../autoscaling/_scaler.js'
import { strategyOf } from './_rollout.js'

export default {
  key: 'DeploymentSpec.replicas',
  also: ['ReplicaSetSpec.replicas', 'ReplicationControllerSpec.replicas'],
  title: { en: 'how many Pods should run', 'zh-cn': '应运行多少个 Pod' },
  summary: summary('DeploymentSpec.replicas'),
  notes: {
    en: [
      '`kubectl scale deployment/NAME --replicas=N` changes it in the cluster until the next apply.',
      'Equal Pods may all land on one node: topology spread or Pod anti-affinity keeps them apart.',
    ],
    'zh-cn': [
      '`kubectl scale deployment/NAME --replicas=N` 直接改集群里的值，下次 apply 会改回来。',
      '相同的 Pod 可能都落在一个节点上：用拓扑分布约束或 Pod 反亲和性把它们分开。',
    ],
  },
  see: docs('concepts/workloads/controllers/deployment/#replicas'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource } = place
  const replicas = replicasOf(resource)
  if (replicas === undefined) return undefined
  const scaler = scalerOf(place.manifest, resource)
  const strategy = strategyOf(resource)
  return explained(
    replicas === 0
      ? {
          en: 'no Pod runs: the workload is switched off, its definition stays.',
          'zh-cn': '一个 Pod 也不运行：工作负载处于停用状态，定义保留。',
        }
      : say(
          { en: '{pods} should run at any time.', 'zh-cn': '任何时候都应有 {pods}在运行。' },
          { pods: pods(replicas) },
        ),
    replicas === 1
      ? {
          en: 'A single Pod is away while its node is drained or fails: 2 or more bear that.',
          'zh-cn': '只有一个 Pod，节点腾空或故障时服务就中断：2 个以上才扛得住。',
        }
      : undefined,
    scaler &&
      say(
        {
          en: 'The HorizontalPodAutoscaler {name} sets this number too ({min} to {max}), so each apply of this file puts {replicas} back: leave the line out.',
          'zh-cn':
            'HorizontalPodAutoscaler {name} 也在改这个数（{min} 到 {max}），每次 apply 本文件都会改回 {replicas}：删掉这一行。',
        },
        {
          name: code(scaler.name ?? ''),
          min: asNumber(get(scaler.root, 'spec', 'minReplicas')) ?? 1,
          max: asNumber(get(scaler.root, 'spec', 'maxReplicas')) ?? '?',
          replicas,
        },
      ),
    strategy?.type === 'RollingUpdate' && replicas > 0 && strategy.unavailable.pods + strategy.surge.pods > 0
      ? say(
          {
            en: 'During a rollout between {floor} and {ceiling}.',
            'zh-cn': '滚动更新期间在 {floor} 到 {ceiling} 个之间。',
          },
          {
            floor: Math.max(0, replicas - strategy.unavailable.pods),
            ceiling: replicas + strategy.surge.pods,
          },
        )
      : undefined,
  )
}
