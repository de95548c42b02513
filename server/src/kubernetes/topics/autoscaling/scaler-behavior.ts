import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { paceInWords, scalerAt } from './_scaler.js'

export default {
  key: 'HorizontalPodAutoscalerSpec.behavior',
  title: { en: 'how fast it scales', 'zh-cn': '扩缩的快慢' },
  summary: summary('HorizontalPodAutoscalerSpec.behavior'),
  notes: {
    en: [
      'Defaults: up without hesitation, at most doubling or 4 Pods more in 15 s, whichever is more; down looks back 300 s, then all at once.',
      '`selectPolicy: Disabled` forbids a direction.',
    ],
    'zh-cn': [
      '默认：扩容不犹豫，15 秒内最多翻倍或加 4 个，取较大者；缩容回看 300 秒，之后可一次到位。',
      '`selectPolicy: Disabled` 禁止该方向。',
    ],
  },
  see: docs('tasks/run-application/horizontal-pod-autoscale/#configurable-scaling-behavior'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const scaler = scalerAt(place)
  if (!scaler) return undefined
  const text = paceInWords(scaler.resource.at('spec'))
  return { text: { en: text.en.replace(/^It/, 'it'), 'zh-cn': text['zh-cn'] } }
}
