import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { claimsInWords, statefulOf } from './_stateful.js'

export default {
  key: 'StatefulSetSpec.volumeClaimTemplates',
  title: { en: 'a disk for each Pod', 'zh-cn': '每个 Pod 一块盘' },
  summary: summary('StatefulSetSpec.volumeClaimTemplates'),
  notes: {
    en: [
      'A claim is called `TEMPLATE-STATEFULSET-NUMBER`; a Pod that comes back finds its own again.',
      'The list can not be changed later: enlarge the claims themselves.',
    ],
    'zh-cn': ['PVC 名为 `模板名-StatefulSet名-编号`；Pod 重建后仍用自己那块。', '之后不能修改：扩容要直接改各个 PVC。'],
  },
  see: docs('concepts/workloads/controllers/statefulset/#stable-storage'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const stateful = statefulOf(resource)
  const text = stateful && claimsInWords(stateful)
  return text && explained(text)
}
