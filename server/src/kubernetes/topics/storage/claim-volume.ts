import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { explained, neighbours, replicasOf } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { modesOf, mountedAt, sizeOf, volumeAt, volumePage } from './_storage.js'

export default {
  key: 'Volume.persistentVolumeClaim',
  title: { en: 'storage by way of a claim', 'zh-cn': '通过 PVC 使用存储' },
  summary: summary('Volume.persistentVolumeClaim'),
  notes: {
    en: ['The claim has to be in the namespace of the Pod; until it is bound the Pod stays `Pending`.'],
    'zh-cn': ['PVC 必须和 Pod 在同一命名空间；绑定之前 Pod 一直是 `Pending`。'],
  },
  see: volumePage('#persistentvolumeclaim'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const volume = volumeAt(place)
  const name = asString(get(volume?.source, 'claimName'))
  if (volume?.type !== 'persistentVolumeClaim' || name === undefined) return undefined
  const claim = neighbours(place, 'PersistentVolumeClaim').find(one => one.name === name)
  const size = claim && sizeOf(claim.at('spec'))
  const modes = claim ? modesOf(claim.at('spec')) : []
  const replicas = replicasOf(place.resource)
  return explained(
    say(
      {
        en: 'the data are in what the claim {name} is bound to{size}.',
        'zh-cn': '数据在 PVC {name} 所绑定的卷里{size}。',
      },
      {
        name: code(name),
        size: claim
          ? { en: size ? ` (${code(size)})` : '', 'zh-cn': size ? `（${code(size)}）` : '' }
          : { en: ' (it is not in this file)', 'zh-cn': '（它不在本文件中）' },
      },
    ),
    mountedAt(volume.mounts),
    replicas !== undefined && replicas > 1
      ? modes.includes('ReadWriteOncePod')
        ? say(
            { en: 'Only 1 of the {count} Pods can have it.', 'zh-cn': '{count} 个 Pod 里只有 1 个能用。' },
            { count: replicas },
          )
        : modes.includes('ReadWriteOnce') && modes.length === 1
          ? say(
              {
                en: 'All {count} Pods share it, so they must run on one node (`ReadWriteOnce`).',
                'zh-cn': '{count} 个 Pod 共用它，因此都得在同一节点上（`ReadWriteOnce`）。',
              },
              { count: replicas },
            )
          : undefined
      : undefined,
  )
}
