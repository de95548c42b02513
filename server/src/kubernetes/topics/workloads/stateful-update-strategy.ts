import type { Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { YamlNode } from '../../model.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asScalar, get } from '../../tree.js'
import { explained, isOpen, numberOr, textOr } from '../_file.js'
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
  const { name, start, replicas, spec } = stateful
  if (type === 'OnDelete')
    return explained({
      en: 'a change of the template waits until you delete a Pod; only then it comes back in the new version.',
      'zh-cn': '模板改动后，要等你手动删掉 Pod，它才以新版本重建。',
    })
  if (type !== 'RollingUpdate') return undefined
  const pace = get(spec, 'updateStrategy', 'rollingUpdate')
  const partition = numberOr(pace, 'partition', 0)
  const away = get(pace, 'maxUnavailable')
  if (partition === undefined || isOpen(away)) return undefined
  const last = start + Math.max(0, replicas - 1)
  const lowest = Math.max(start, partition)
  if (lowest > last)
    return explained(
      say(
        {
          en: 'no Pod is updated: `partition: {partition}` is above {last}, the highest number.',
          'zh-cn': '一个 Pod 也不更新：`partition: {partition}` 超过了最大编号 {last}。',
        },
        { partition, last },
      ),
    )
  return explained(
    say(
      lowest === last
        ? { en: 'an update replaces {last} alone.', 'zh-cn': '更新只替换 {last}。' }
        : {
            en: 'an update goes from {last} down to {first}, {pace}.',
            'zh-cn': '更新从 {last} 到 {first} {pace}。',
          },
      {
        last: code(`${name}-${last}`),
        first: code(`${name}-${lowest}`),
        pace: awayAtOnce(away, replicas),
      },
    ),
    lowest > start
      ? say(
          {
            en: '`partition: {partition}` keeps those below on the old version, even when they restart.',
            'zh-cn': '`partition: {partition}` 使编号更小的留在旧版本，重启也不变。',
          },
          { partition },
        )
      : undefined,
  )
}

/** How many go at a time: one, or as many as `maxUnavailable` allows (a percentage is rounded up). */
function awayAtOnce(node: YamlNode | undefined, replicas: number): Localized {
  const value = asScalar(node)?.value
  const percent = typeof value === 'string' ? /^(\d+)%$/.exec(value)?.[1] : undefined
  const count =
    typeof value === 'number' ? value : percent === undefined ? 1 : Math.ceil((Number(percent) * replicas) / 100)
  return count > 1
    ? {
        en: `up to ${count} Pods at a time (\`maxUnavailable\`, beta)`,
        'zh-cn': `进行，最多同时 ${count} 个（\`maxUnavailable\`，beta）`,
      }
    : {
        en: 'one Pod at a time, each once the one before is ready again',
        'zh-cn': '逐个进行，前一个重新就绪后才换下一个',
      }
}
