import type { Explanation } from '../../../core/topic.js'
import { containersOf, podSpecOf } from '../../pods.js'
import { textsOf } from '../../selectors.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { get } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, codes, docs, say } from '../_text.js'
import { whichWorkload } from './_kinds.js'

export default {
  key: 'DaemonSet',
  title: { en: 'one Pod on every node', 'zh-cn': '每个节点一个 Pod' },
  summary: summary('DaemonSet'),
  notes: {
    en: [
      'There is no `replicas`: a node that joins gets its Pod, one that leaves loses it.',
      'It tolerates nodes that are not ready, unreachable, cordoned or short of memory, disk or process ids by itself; for control plane nodes it needs a toleration.',
      '`kubectl drain` needs `--ignore-daemonsets`.',
    ],
    'zh-cn': [
      '没有 `replicas`：节点加入就多一个，离开就少一个。',
      '它自动容忍未就绪、失联、被 cordon、内存/磁盘/进程号紧张的节点；控制平面节点要另写容忍度。',
      '`kubectl drain` 要加 `--ignore-daemonsets`。',
    ],
  },
  compare: whichWorkload,
  see: docs('concepts/workloads/controllers/daemonset/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const spec = resource.kind === 'DaemonSet' ? podSpecOf(resource)?.node : undefined
  if (!spec) return undefined
  const labels = textsOf(get(spec, 'nodeSelector'))
  const affinity = get(spec, 'affinity', 'nodeAffinity')
  const containers = containersOf(resource).filter(({ list }) => list === 'containers')
  const what = { pod: codes(containers.flatMap(({ name }) => name ?? [])) }
  return explained(
    labels && labels.size > 0
      ? say(
          {
            en: 'one Pod ({pod}) runs on every node with {labels}.',
            'zh-cn': '在每个带 {labels} 的节点上运行一个 Pod（{pod}）。',
          },
          { ...what, labels: code([...labels].map(([key, value]) => `${key}=${value}`).join(','), 120) },
        )
      : affinity
        ? say(
            {
              en: 'one Pod ({pod}) runs on every node that its node affinity allows.',
              'zh-cn': '在节点亲和性允许的每个节点上运行一个 Pod（{pod}）。',
            },
            what,
          )
        : say(
            {
              en: 'one Pod ({pod}) runs on every node whose taints it tolerates.',
              'zh-cn': '在每个能容忍其污点的节点上运行一个 Pod（{pod}）。',
            },
            what,
          ),
  )
}
