import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { explained } from '../../_file.js'
import { docs, say } from '../../_text.js'
import { numberAt } from '../_config.js'
import { grouped } from '../_numbers.js'

export default {
  key: 'KubeSchedulerConfiguration.percentageOfNodesToScore',
  also: ['KubeSchedulerProfile.percentageOfNodesToScore'],
  title: { en: 'how many nodes are enough to choose from', 'zh-cn': '找到多少个可行节点就够了' },
  summary: {
    en: 'Once the scheduler has found this share of the cluster feasible, it stops looking and scores those: speed for the quality of the choice. It goes on with the next Pod where it stopped.',
    'zh-cn':
      '调度器找到占集群这个比例的可行节点后就停止查找，只给它们打分：用选择质量换速度。下一个 Pod 从停下的地方继续找。',
  },
  notes: {
    en: [
      'Left out or 0 it adapts: 50 % minus the number of nodes divided by 125, at least 5 %. That is about 50 % of 100 nodes and 10 % of 5,000.',
      'Never fewer than 100 nodes are looked at, so in clusters below 100 it has no effect.',
      'Low values leave better nodes unseen; below 10 % think twice. A profile can set its own.',
    ],
    'zh-cn': [
      '不写或写 0 时自动调整：50% 减去节点数除以 125，最低 5%。约为 100 节点时 50%，5,000 节点时 10%。',
      '至少会看 100 个节点，所以不足 100 个节点的集群里它不起作用。',
      '设得太低会错过更合适的节点；低于 10% 要三思。每个 profile 可单独设置。',
    ],
  },
  see: docs('concepts/scheduling-eviction/scheduler-perf-tuning/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const percent = numberAt(place)
  if (percent === undefined || percent < 0 || percent > 100) return undefined
  const share = (nodes: number): number => (percent === 0 ? Math.max(5, 50 - Math.floor(nodes / 125)) : percent)
  const stops = (nodes: number): string =>
    grouped(Math.min(nodes, Math.max(100, Math.floor((nodes * share(nodes)) / 100))))
  return explained(
    percent >= 100
      ? {
          en: 'every node is looked at for every Pod: the best choice, and the slowest.',
          'zh-cn': '每个 Pod 都要检查所有节点：选得最好，也最慢。',
        }
      : say(
          {
            en: 'with 500 nodes the scheduler stops after {some} feasible ones, with 5,000 after {many}.',
            'zh-cn': '500 个节点时，找到 {some} 个可行节点就停；5,000 个节点时，找到 {many} 个就停。',
          },
          { some: stops(500), many: stops(5000) },
        ),
  )
}
