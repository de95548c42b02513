import { joined, paragraphs } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained, ownerOf } from '../_file.js'
import { summary } from '../_summary.js'
import { bullets, code, say } from '../_text.js'
import { mountedAt, type VolumeFacts, volumeAt, volumePage, volumesOf } from './_storage.js'

export default {
  key: 'PodSpec.volumes',
  also: ['Volume.name'],
  title: { en: 'storage that containers can mount', 'zh-cn': '可供容器挂载的存储' },
  summary: summary('PodSpec.volumes'),
  notes: {
    en: [
      'Each has a name and exactly one kind: `configMap`, `secret`, `emptyDir`, `persistentVolumeClaim`, `projected`, `hostPath` …',
      'Two containers that mount the same volume see the same files.',
      'Only what is on a PersistentVolumeClaim or outside the Pod (NFS, hostPath) outlives the Pod.',
    ],
    'zh-cn': [
      '每个卷有一个名字和恰好一种类型：`configMap`、`secret`、`emptyDir`、`persistentVolumeClaim`、`projected`、`hostPath`……',
      '两个容器挂载同一个卷，看到的是同样的文件。',
      '只有 PersistentVolumeClaim 或 Pod 之外（NFS、hostPath）的数据才比 Pod 活得久。',
    ],
  },
  compare: {
    en: '**volumes or volumeMounts?** `volumes` of the Pod says what there is, `volumeMounts` of a container where it appears. Both have to name it.',
    'zh-cn':
      '**volumes 还是 volumeMounts？** Pod 的 `volumes` 说有什么，容器的 `volumeMounts` 说出现在哪里。两处的名字要对上。',
  },
  see: volumePage(),
  explain,
} satisfies KubernetesTopic

const line = ({ name, type, mounts }: VolumeFacts) =>
  joined([
    say(
      { en: '{name} is of type {type}.', 'zh-cn': '{name} 的类型是 {type}。' },
      { name: code(name), type: code(type) },
    ),
    mountedAt(mounts),
  ])

function explain(place: KubernetesPlace): Explanation | undefined {
  const one = volumeAt(place)
  if (one) return { text: line(one) }
  // below `volumes` without a known volume: nothing is known of it
  if (typeof place.path.at(-1) === 'number' || !ownerOf(place)) return undefined
  const all = volumesOf(place.resource)
  if (all.length === 0) return undefined
  if (all.length === 1) return explained(line(all[0]!))
  return {
    text: joined(
      [{ en: 'the Pod has these volumes:', 'zh-cn': 'Pod 有这些卷：' }, bullets(all.slice(0, 8).map(line))],
      paragraphs,
    ),
  }
}
