import type { Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asScalar, get } from '../../tree.js'
import { explained, textOr } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say } from '../_text.js'

export default {
  key: 'DaemonSetSpec.updateStrategy',
  also: ['DaemonSetUpdateStrategy.rollingUpdate'],
  title: { en: 'how the Pods get a new version', 'zh-cn': 'Pod 如何换成新版本' },
  summary: summary('DaemonSetSpec.updateStrategy'),
  notes: {
    en: [
      'Percentages are of the nodes, and rounded up, `maxUnavailable` too (in a Deployment that is rounded down).',
      'Both 0 is refused, and so is both greater than 0.',
    ],
    'zh-cn': [
      '百分比按节点数计算并向上取整，`maxUnavailable` 也是（Deployment 里是向下）。',
      '两者都为 0 会被拒绝，都大于 0 也会。',
    ],
  },
  see: docs('tasks/manage-daemon/update-daemon-set/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const strategy = resource.at('spec', 'updateStrategy')
  const type = textOr(strategy, 'type', 'RollingUpdate')
  if (resource.kind !== 'DaemonSet') return undefined
  if (type === 'OnDelete')
    return explained({
      en: 'a change of the template waits until you delete a Pod; only then it comes back in the new version.',
      'zh-cn': '模板改动后，要等你手动删掉 Pod，它才以新版本重建。',
    })
  const surge = asScalar(get(strategy, 'rollingUpdate', 'maxSurge'))
  const away = asScalar(get(strategy, 'rollingUpdate', 'maxUnavailable'))
  if (type !== 'RollingUpdate' || surge?.templated || away?.templated) return undefined
  const surging = surge && surge.value !== 0 && surge.value !== '0%' ? surge : undefined
  return explained(
    surging
      ? say(
          {
            en: 'the new Pod starts beside the old one, on up to {count} at a time; host ports would clash.',
            'zh-cn': '新 Pod 先与旧 Pod 并存，同时最多 {count}；占用主机端口的会冲突。',
          },
          { count: nodesIn(surging.value) },
        )
      : say(
          {
            en: 'the old Pod stops before the new one starts, on up to {count} at a time: so long the node has none.',
            'zh-cn': '旧 Pod 先停、新 Pod 再起，同时最多 {count}：其间该节点上没有 Pod。',
          },
          {
            count: away ? nodesIn(away.value) : { en: '1 node (the default)', 'zh-cn': '1 个节点（默认值）' },
          },
        ),
  )
}

/** "2 nodes", "10 % of the nodes (rounded up)" */
function nodesIn(value: unknown): Localized {
  const percent = /^(\d+)%$/.exec(String(value))?.[1]
  return percent === undefined
    ? { en: `${value} ${String(value) === '1' ? 'node' : 'nodes'}`, 'zh-cn': `${value} 个节点` }
    : { en: `${percent} % of the nodes (rounded up)`, 'zh-cn': `${percent}% 的节点（向上取整）` }
}
