import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { get } from '../../tree.js'
import { explained, textOr } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'
import { statefulOf } from './_stateful.js'

export default {
  key: 'StatefulSetSpec.updateStrategy',
  also: ['StatefulSetUpdateStrategy.rollingUpdate'],
  title: { en: 'how Pods get a new version', 'zh-cn': 'Pod 如何换成新版本' },
  summary: summary('StatefulSetSpec.updateStrategy'),
  notes: {
    en: [
      'A Pod of the new version that never gets ready stops the update; going back to the old template may need that Pod deleted by hand.',
    ],
    'zh-cn': ['新版本的 Pod 一直不就绪，更新就停住；改回旧模板后可能还要手动删掉那个 Pod。'],
  },
  see: docs('concepts/workloads/controllers/statefulset/#update-strategies'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const stateful = statefulOf(resource)
  const type = textOr(get(stateful?.spec, 'updateStrategy'), 'type', 'RollingUpdate')
  if (!stateful) return undefined
  const { name, start, replicas } = stateful
  if (type === 'OnDelete')
    return explained({
      en: 'a change of the template waits until you delete a Pod; only then it comes back in the new version.',
      'zh-cn': '模板改动后，要等你手动删掉 Pod，它才以新版本重建。',
    })
  if (type !== 'RollingUpdate') return undefined
  return explained(
    say(
      {
        en: 'an update goes from {last} down to {first}, one Pod at a time, each once the one before is ready again.',
        'zh-cn': '更新从 {last} 到 {first} 逐个进行，前一个重新就绪后才换下一个。',
      },
      { last: code(`${name}-${start + Math.max(0, replicas - 1)}`), first: code(`${name}-${start}`) },
    ),
  )
}
