import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { ownerOf } from '../_file.js'
import { summary } from '../_summary.js'
import { classInWords } from './_class.js'
import { storagePage } from './_storage.js'

export default {
  key: 'PersistentVolumeClaimSpec.storageClassName',
  title: { en: 'which recipe makes the volume', 'zh-cn': '由哪个存储类供应' },
  summary: summary('PersistentVolumeClaimSpec.storageClassName'),
  compare: {
    en: '**Missing or empty?** Missing means the cluster\'s default class; `""` means none at all.',
    'zh-cn': '**没写还是空的？** 没写是集群默认类；`""` 是不用任何类。',
  },
  see: storagePage('#class-1'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const owner = ownerOf(place)
  const text = owner && classInWords(owner.node)
  return text && { text: { en: text.en.replace(/^The/, 'the'), 'zh-cn': text['zh-cn'] } }
}
