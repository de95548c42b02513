import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'

export default {
  key: 'StorageClass.volumeBindingMode',
  title: { en: 'when the volume is made', 'zh-cn': '什么时候创建卷' },
  summary: summary('StorageClass.volumeBindingMode'),
  compare: {
    en: '**Immediate or WaitForFirstConsumer?** At once, the disk may end up in a zone where the Pod can not run. Waiting lets the scheduler choose the node first, and the disk follows.',
    'zh-cn':
      '**Immediate 还是 WaitForFirstConsumer？** 立即创建时，磁盘可能落在 Pod 去不了的可用区；等待则先由调度器选好节点，磁盘随之创建。',
  },
  see: docs('concepts/storage/storage-classes/#volume-binding-mode'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const mode = asString(fieldValue(place))
  if (mode !== 'Immediate' && mode !== 'WaitForFirstConsumer') return undefined
  return explained(
    mode === 'Immediate'
      ? {
          en: 'the volume is made as soon as there is a claim, before anybody knows where the Pod will run.',
          'zh-cn': '一有 PVC 就创建卷，这时还不知道 Pod 会在哪里运行。',
        }
      : {
          en: 'the volume is made when the first Pod that uses the claim is scheduled, where that Pod can reach it; until then the claim is `Pending`, which is no error.',
          'zh-cn': '等第一个使用该 PVC 的 Pod 调度时，才在它够得着的地方创建卷；在此之前 PVC 是 `Pending`，并非出错。',
        },
  )
}
