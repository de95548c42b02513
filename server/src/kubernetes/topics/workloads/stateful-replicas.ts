import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { identityInWords, statefulOf } from './_stateful.js'

export default {
  key: 'StatefulSetSpec.replicas',
  title: { en: 'how many Pods should run', 'zh-cn': '应运行多少个 Pod' },
  summary: summary('StatefulSetSpec.replicas'),
  notes: {
    en: [
      'Scaling down removes the highest numbers first; their claims stay, unless `persistentVolumeClaimRetentionPolicy` says `whenScaled: Delete`.',
    ],
    'zh-cn': [
      '缩容先去掉编号最大的；它们的 PVC 保留，除非 `persistentVolumeClaimRetentionPolicy` 写了 `whenScaled: Delete`。',
    ],
  },
  see: docs('concepts/workloads/controllers/statefulset/#deployment-and-scaling-guarantees'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const stateful = statefulOf(resource)
  return stateful && explained(identityInWords(stateful))
}
