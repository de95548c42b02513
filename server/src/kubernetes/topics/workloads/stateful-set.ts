import type { Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { whichWorkload } from './_kinds.js'
import {
  claimsInWords,
  identityInWords,
  orderInWords,
  serviceInWords,
  statefulExample,
  statefulOf,
} from './_stateful.js'

export default {
  key: 'StatefulSet',
  title: { en: 'Pods with a name and a disk of their own', 'zh-cn': '有固定名字和磁盘的 Pod' },
  summary: summary('StatefulSet'),
  notes: {
    en: [
      'It needs a headless Service for the names of its Pods.',
      'Deleting it does not delete the claims, so the data stays.',
      'Of the spec only `replicas`, `ordinals`, `template`, `updateStrategy`, `revisionHistoryLimit`, `persistentVolumeClaimRetentionPolicy` and `minReadySeconds` can be changed.',
    ],
    'zh-cn': [
      'Pod 的域名依靠一个无头服务。',
      '删除它不会删除 PVC，数据仍在。',
      '创建后只能改 `replicas`、`ordinals`、`template`、`updateStrategy`、`revisionHistoryLimit`、`persistentVolumeClaimRetentionPolicy` 和 `minReadySeconds`。',
    ],
  },
  compare: whichWorkload,
  example: statefulExample,
  see: docs('concepts/workloads/controllers/statefulset/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const stateful = statefulOf(place.resource)
  if (!stateful) return undefined
  return explained(
    identityInWords(stateful),
    serviceInWords(place, stateful),
    capital(claimsInWords(stateful)),
    capital(orderInWords(stateful)),
  )
}

const capital = (text: Localized | undefined): Localized | undefined =>
  text && { en: text.en.replace(/^./, first => first.toUpperCase()), 'zh-cn': text['zh-cn'] }
