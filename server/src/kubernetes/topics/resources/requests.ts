import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { aboutContainer } from '../_about.js'
import { podExample } from '../_example.js'
import { say } from '../_text.js'
import { amountsInWords, podRequests, resourcesOf } from './_amounts.js'
import { quantityText } from './_one.js'
import { qosText, resourcePage } from './_qos.js'

export default {
  key: 'ResourceRequirements.requests',
  title: { en: 'what is reserved on the node', 'zh-cn': '在节点上预留的量' },
  summary: {
    en: 'What the scheduler counts: a node takes Pods until their requests add up to what it can allocate, whatever they really use. Left out, it equals the limit; without one it is zero.',
    'zh-cn':
      '调度器看的就是它：各 Pod 的请求量之和达到节点可分配的量就放满了，与实际用量无关。不写就等于限制，限制也没有则为零。',
  },
  notes: {
    en: [
      '`100m` of CPU is a tenth of a core. Memory: `Mi` and `Gi` are powers of 1024, `M` and `G` of 1000; `m` would be thousandths of a byte.',
      'Must not exceed the limit. A HorizontalPodAutoscaler measures its utilisation against the request.',
    ],
    'zh-cn': [
      'CPU 的 `100m` 是十分之一核。内存的 `Mi`、`Gi` 按 1024 进位，`M`、`G` 按 1000 进位；写成 `m` 就是千分之一字节。',
      '不能大于限制。HorizontalPodAutoscaler 的利用率是相对于请求量算的。',
    ],
  },
  example: podExample('resources:\n  requests:\n    cpu: 250m\n    memory: 256Mi\n  limits:\n    memory: 256Mi'),
  see: resourcePage,
  explain: aboutContainer((container, pod, { path, resource }) => {
    const at = path.lastIndexOf('requests')
    const name = path[at + 1]
    const own = resourcesOf(container.node)
    if (typeof name === 'string') {
      const text = quantityText('requests', name, resource.at(...path.slice(0, at + 2)))
      return text && joined([text, qosText(pod)])
    }
    const all = podRequests(pod)
    if (!own || own.requests.size === 0) return undefined
    return joined([
      say(
        { en: 'the container reserves {amounts}.', 'zh-cn': '容器预留 {amounts}。' },
        { amounts: amountsInWords(own.requests) },
      ),
      all && pod.containers.length > 1
        ? say(
            {
              en: 'The whole Pod needs a node with {amounts} to spare.',
              'zh-cn': '整个 Pod 需要节点还有 {amounts} 可供预留。',
            },
            { amounts: amountsInWords(all) },
          )
        : undefined,
      qosText(pod),
    ])
  }),
} satisfies KubernetesTopic
