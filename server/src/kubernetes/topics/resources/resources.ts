import { joined, type Localized } from '../../../core/localized.js'
import type { Container } from '../../pods.js'
import type { KubernetesTopic } from '../../topic.js'
import { aboutContainer } from '../_about.js'
import { podExample } from '../_example.js'
import type { PodAt } from '../_pod.js'
import { say } from '../_text.js'
import { amountsInWords, inWords, nameOf, podRequests, type Resources, resourcesOf } from './_amounts.js'
import { qosTable, qosText, resourcePage } from './_qos.js'

export default {
  key: 'Container.resources',
  title: { en: 'what the container reserves, and may use at most', 'zh-cn': '容器预留多少、最多能用多少' },
  summary: {
    en: '`requests` reserve room on a node and decide where the Pod goes. `limits` are enforced while it runs: CPU above the limit is throttled, memory above it gets the container killed (OOM, exit code 137).',
    'zh-cn':
      '`requests` 在节点上预留资源，决定 Pod 去哪里；`limits` 在运行时强制执行：CPU 超出会被限流，内存超出容器会被杀死（OOM，退出码 137）。',
  },
  notes: {
    en: [
      'A request that is left out equals the limit; with neither it is zero, unless a LimitRange of the namespace fills it in.',
      'Requests are promises, not measurements: a node is full when they add up, however idle it is.',
    ],
    'zh-cn': [
      '没写请求量就等于限制；两者都没写则为零，除非命名空间的 LimitRange 会补上。',
      '请求量是预留而不是实际用量：加起来满了，节点再空闲也放不下新的 Pod。',
    ],
  },
  compare: qosTable,
  example: podExample('resources:\n  requests:\n    cpu: 100m\n    memory: 256Mi\n  limits:\n    memory: 256Mi'),
  see: resourcePage,
  explain: aboutContainer((container, pod) => {
    const resources = resourcesOf(container.node)
    if (!resources) return undefined
    return joined([reserved(container, resources), limited(resources), whole(pod), qosText(pod)])
  }),
} satisfies KubernetesTopic

const reserved = (container: Container, { requests }: Resources): Localized =>
  requests.size === 0
    ? say({ en: '{name} reserves nothing.', 'zh-cn': '{name}没有预留任何资源。' }, { name: nameOf(container) })
    : say(
        { en: '{name} reserves {amounts}.', 'zh-cn': '{name}预留 {amounts}。' },
        { name: nameOf(container), amounts: amountsInWords(requests) },
      )

function limited({ limits }: Resources): Localized {
  const cpu = limits.get('cpu')
  const memory = limits.get('memory')
  return joined([
    cpu
      ? say({ en: 'Above {cpu} it is throttled.', 'zh-cn': 'CPU 超过 {cpu} 就被限流。' }, { cpu: inWords('cpu', cpu) })
      : { en: 'CPU is not limited: it may use what is idle.', 'zh-cn': 'CPU 没有限制：空闲的都可以用。' },
    memory
      ? say(
          { en: 'Above {memory} of memory it is OOM-killed.', 'zh-cn': '内存超过 {memory} 就被 OOM 杀死。' },
          { memory: inWords('memory', memory) },
        )
      : {
          en: 'Memory is not limited: a leak goes on until the node runs short.',
          'zh-cn': '内存没有限制：泄漏会一直持续到节点内存紧张。',
        },
  ])
}

/** What all containers together ask of a node, where there is more than one. */
function whole(pod: PodAt): Localized | undefined {
  const requests = pod.containers.length > 1 ? podRequests(pod) : undefined
  return requests && [...requests.values()].some(amount => amount > 0n)
    ? say(
        {
          en: 'The whole Pod needs a node with {amounts} to spare.',
          'zh-cn': '整个 Pod 需要节点还有 {amounts} 可供预留。',
        },
        { amounts: amountsInWords(requests) },
      )
    : undefined
}
