import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asScalar, get } from '../../tree.js'
import { explained, isOpen, own, textOr } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { modesInWords, modesOf, reclaimed, storagePage, threeStorageKinds } from './_storage.js'

export default {
  key: 'PersistentVolume',
  title: { en: 'a piece of storage of the cluster', 'zh-cn': '集群里的一块存储' },
  summary: summary('PersistentVolume'),
  notes: {
    en: [
      'It belongs to no namespace; the claim that binds it does.',
      'Usually a StorageClass makes them; by hand they are for existing disks.',
      'Phases: Available, Bound, Released, Failed.',
    ],
    'zh-cn': [
      '它不属于命名空间，绑定它的 PVC 才属于。',
      '通常由 StorageClass 自动创建；手写用于已有的磁盘。',
      '阶段：Available、Bound、Released、Failed。',
    ],
  },
  compare: threeStorageKinds,
  see: storagePage(),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const spec = resource.at('spec')
  if (resource.kind !== 'PersistentVolume' || isOpen(spec)) return undefined
  const capacity = asScalar(get(spec, 'capacity', 'storage'))
  const modes = modesInWords(modesOf(spec))
  const policy = own(reclaimed, textOr(spec, 'persistentVolumeReclaimPolicy', 'Retain'))
  return explained(
    capacity && !capacity.templated
      ? say({ en: 'it offers {size}:', 'zh-cn': '它提供 {size}：' }, { size: code(String(capacity.value)) })
      : undefined,
    modes && say({ en: '{modes}.', 'zh-cn': '{modes}。' }, { modes }),
    policy && say({ en: 'Afterwards: {policy}.', 'zh-cn': '之后：{policy}。' }, { policy }),
  )
}
