import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { get } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'
import { mountedAt, sizeOf, volumeAt } from './_storage.js'

export default {
  key: 'Volume.ephemeral',
  also: ['EphemeralVolumeSource.volumeClaimTemplate'],
  title: { en: 'a claim that lives as long as the Pod', 'zh-cn': '与 Pod 同生死的 PVC' },
  summary: summary('Volume.ephemeral'),
  compare: {
    en: '**ephemeral, emptyDir, volumeClaimTemplates?** `emptyDir` is on the disk of the node. `ephemeral` is a volume of a StorageClass, deleted with the Pod. The templates of a StatefulSet make claims that stay.',
    'zh-cn':
      '**ephemeral、emptyDir 还是 volumeClaimTemplates？** `emptyDir` 在节点磁盘上；`ephemeral` 由存储类供应，随 Pod 删除；StatefulSet 的模板创建的 PVC 会保留。',
  },
  see: docs('concepts/storage/ephemeral-volumes/#generic-ephemeral-volumes'),
  explain: (place: KubernetesPlace) => {
    const volume = volumeAt(place)
    if (volume?.type !== 'ephemeral') return undefined
    const size = sizeOf(get(volume.source, 'volumeClaimTemplate', 'spec'))
    return explained(
      say(
        {
          en: 'each Pod gets a claim{size} of its own, called {name}, which is deleted with it.',
          'zh-cn': '每个 Pod 都有自己的 PVC{size}，名为 {name}，随 Pod 一起删除。',
        },
        {
          size: size === undefined ? '' : { en: ` of ${code(size)}`, 'zh-cn': `（${code(size)}）` },
          name: code(`${place.resource.kind === 'Pod' ? (place.resource.name ?? 'POD') : 'POD'}-${volume.name}`),
        },
      ),
      mountedAt(volume.mounts),
    )
  },
} satisfies KubernetesTopic
