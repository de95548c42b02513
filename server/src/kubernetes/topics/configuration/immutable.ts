import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asBoolean } from '../../tree.js'
import { explained, fieldValue } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'

export default {
  key: 'ConfigMap.immutable',
  also: ['Secret.immutable'],
  title: { en: 'whether it can be changed', 'zh-cn': '能否修改' },
  summary: summary('ConfigMap.immutable'),
  see: docs('concepts/configuration/configmap/#configmap-immutable'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const fixed = asBoolean(fieldValue(place))
  if (fixed === undefined) return undefined
  return explained(
    fixed
      ? {
          en: 'the contents can not be changed any more, nor can this be taken back: delete it and create it anew. Kubelets need not watch it.',
          'zh-cn': '内容不能再改，这个设置也不能撤销：只能删除重建。kubelet 不用再监视它。',
        }
      : { en: 'the contents may be changed.', 'zh-cn': '内容可以修改。' },
  )
}
