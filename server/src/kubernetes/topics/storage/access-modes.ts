import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, itemsOf } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { say } from '../_text.js'
import { modesInWords, storagePage } from './_storage.js'

export default {
  key: 'PersistentVolumeClaimSpec.accessModes',
  also: ['PersistentVolumeSpec.accessModes'],
  title: { en: 'who may mount it at the same time', 'zh-cn': '谁可以同时挂载' },
  summary: summary('PersistentVolumeClaimSpec.accessModes'),
  notes: {
    en: [
      '`ReadWriteOnce` counts *nodes*, not Pods: only `ReadWriteOncePod` (stable since 1.29) means one Pod.',
      'A Deployment with a `ReadWriteOnce` claim can hang in a rollout when the new Pod lands on another node: `strategy: Recreate` helps.',
      'It is a condition for mounting, no protection against writing.',
    ],
    'zh-cn': [
      '`ReadWriteOnce` 数的是*节点*而不是 Pod：只有 `ReadWriteOncePod`（1.29 起稳定）才是单个 Pod。',
      'Deployment 用 `ReadWriteOnce` 时，新 Pod 落到别的节点会卡住更新：可用 `strategy: Recreate`。',
      '它只是挂载条件，并不防写入。',
    ],
  },
  see: storagePage('#access-modes'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const written = itemsOf(fieldValue(place)).flatMap(({ value }) => asString(value) ?? [])
  const text = modesInWords(written)
  return text && explained(say({ en: '{text}.', 'zh-cn': '{text}。' }, { text }))
}
