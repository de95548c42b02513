import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asNumber } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say } from '../_text.js'
import { series, statefulOf } from './_stateful.js'

export default {
  key: 'RollingUpdateStatefulSetStrategy.partition',
  title: { en: 'from which number on Pods are updated', 'zh-cn': '从哪个编号起更新' },
  summary: summary('RollingUpdateStatefulSetStrategy.partition'),
  notes: {
    en: ['Lower it step by step for a canary: first one Pod, then the rest.'],
    'zh-cn': ['逐步调小即可金丝雀发布：先更新一个，再更新其余。'],
  },
  see: docs('concepts/workloads/controllers/statefulset/#partitions'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const stateful = statefulOf(place.resource)
  const partition = asNumber(fieldValue(place))
  if (!stateful || partition === undefined) return undefined
  const { name, start, replicas } = stateful
  const end = start + replicas
  const old = Math.min(Math.max(partition - start, 0), replicas)
  if (old === replicas)
    return explained({
      en: 'no Pod is updated: the partition lies beyond the last number, so all keep the old version.',
      'zh-cn': '一个 Pod 也不更新：分界超过了最大编号，全部保持旧版本。',
    })
  return explained(
    say(
      { en: 'an update reaches {fresh}, the highest number first,', 'zh-cn': '更新只涉及 {fresh}，编号大的先更新' },
      { fresh: series(`${name}-`, start + old, end - start - old) },
    ),
    old === 0
      ? { en: '(all of them).', 'zh-cn': '（即全部）。' }
      : say(
          {
            en: 'and leaves {kept} at the old version, even if they are restarted.',
            'zh-cn': '；{kept} 保持旧版本，即使重启也一样。',
          },
          { kept: series(`${name}-`, start, old) },
        ),
  )
}
