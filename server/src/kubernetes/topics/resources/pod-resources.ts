import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { aboutPod } from '../_about.js'
import { summary } from '../_summary.js'
import { docs, say } from '../_text.js'
import { amountsInWords, resourcesOf } from './_amounts.js'
import { qosText } from './_qos.js'

export default {
  key: 'PodSpec.resources',
  title: { en: 'one budget for all containers of the Pod', 'zh-cn': '所有容器合用的预算' },
  summary: summary('PodSpec.resources'),
  compare: {
    en: '**Pod or container?** Limits of a container bound that container alone. The limit of the Pod bounds them together: one may use what the other leaves. Where both are set, both hold.',
    'zh-cn':
      '**写在 Pod 还是容器上？** 容器的限制只约束它自己；Pod 的限制约束所有容器之和，一个没用完的另一个可以用。两处都写，两者都生效。',
  },
  see: docs('tasks/configure-pod-container/assign-pod-level-resources/'),
  explain: aboutPod(pod => {
    const own = resourcesOf(pod.spec)
    if (!own || own.requests.size === 0) return undefined
    return joined([
      say(
        {
          en: 'the containers together reserve {requests}{limits}.',
          'zh-cn': '所有容器合计预留 {requests}{limits}。',
        },
        {
          requests: amountsInWords(own.requests),
          limits:
            own.limits.size > 0
              ? say(
                  { en: ' and may use up to {limits}', 'zh-cn': '，最多使用 {limits}' },
                  { limits: amountsInWords(own.limits) },
                )
              : '',
        },
      ),
      qosText(pod),
    ])
  }),
} satisfies KubernetesTopic
