import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained, fieldValue, own } from '../_file.js'
import { summary } from '../_summary.js'
import { say } from '../_text.js'
import { reclaimed, storagePage } from './_storage.js'

export default {
  key: 'PersistentVolumeSpec.persistentVolumeReclaimPolicy',
  title: { en: 'what becomes of the data', 'zh-cn': '数据最后怎么办' },
  summary: summary('PersistentVolumeSpec.persistentVolumeReclaimPolicy'),
  notes: {
    en: [
      'The default is `Retain` for volumes made by hand, `Delete` for those that a StorageClass makes.',
      'It can be changed on the volume at any time: `kubectl patch pv NAME -p \'{"spec":{"persistentVolumeReclaimPolicy":"Retain"}}\'`.',
    ],
    'zh-cn': [
      '手工创建的卷默认 `Retain`，StorageClass 供应的默认 `Delete`。',
      '随时可以在卷上修改：`kubectl patch pv NAME -p \'{"spec":{"persistentVolumeReclaimPolicy":"Retain"}}\'`。',
    ],
  },
  see: storagePage('#reclaiming'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const text = own(reclaimed, asString(fieldValue(place)))
  return text && explained(say({ en: '{text}.', 'zh-cn': '{text}。' }, { text }))
}
