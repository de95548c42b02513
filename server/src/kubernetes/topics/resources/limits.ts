import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { get } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { podExample } from '../_example.js'
import { say } from '../_text.js'
import { inWords, resourcesOf } from './_amounts.js'
import { quantityText } from './_one.js'
import { qosText, resourcePage } from './_qos.js'

export default {
  key: 'ResourceRequirements.limits',
  title: { en: 'what the container may use at most', 'zh-cn': '容器最多能用的量' },
  summary: {
    en: 'Enforced by the kernel while the container runs. CPU can be taken away, so it is throttled; memory cannot, so the container is killed.',
    'zh-cn': '容器运行时由内核强制执行。CPU 可以收回，所以是限流；内存收不回，所以是杀死容器。',
  },
  notes: {
    en: [
      'A limit without a request reserves just as much.',
      'A runtime that sizes its heap by itself has to know the limit: JVM `-XX:MaxRAMPercentage`, Go `GOMEMLIMIT`, Node `--max-old-space-size`. Leave room for what is not heap.',
      'An OOM kill leaves no heap dump. A JVM writes one only when its own heap is full, below the limit: `-XX:+HeapDumpOnOutOfMemoryError -XX:HeapDumpPath=/dumps`, on a volume: an `emptyDir` outlives the restart of the container, not the Pod.',
      'What happened: `kubectl describe pod` shows `Last State: Terminated, Reason: OOMKilled`.',
    ],
    'zh-cn': [
      '只写限制、不写请求量，就会预留同样多。',
      '自己决定堆大小的运行时要知道限制：JVM `-XX:MaxRAMPercentage`、Go `GOMEMLIMIT`、Node `--max-old-space-size`。给堆以外的部分留出余量。',
      '被 OOM 杀死不会留下堆转储。JVM 只有在自己的堆先满（低于限制）时才会写：`-XX:+HeapDumpOnOutOfMemoryError -XX:HeapDumpPath=/dumps`，写到卷上：`emptyDir` 能挺过容器重启，Pod 删除就没了。',
      '查看原因：`kubectl describe pod` 会显示 `Last State: Terminated, Reason: OOMKilled`。',
    ],
  },
  example: podExample('resources:\n  limits:\n    cpu: 500m\n    memory: 256Mi'),
  see: resourcePage,
  explain: aboutContainer((container, pod, { path, resource }) => {
    const at = path.lastIndexOf('limits')
    const name = path[at + 1]
    if (typeof name === 'string') {
      const text = quantityText('limits', name, resource.at(...path.slice(0, at + 2)))
      return (
        text &&
        joined([
          text,
          get(container.node, 'resources', 'requests', name)
            ? undefined
            : {
                en: 'No request is written for it, so as much is reserved.',
                'zh-cn': '没写它的请求量，因此预留同样多。',
              },
          qosText(pod),
        ])
      )
    }
    const own = resourcesOf(container.node)
    if (!own || own.limits.size === 0) return undefined
    const cpu = own.limits.get('cpu')
    const memory = own.limits.get('memory')
    return joined([
      cpu === undefined
        ? { en: 'CPU is not limited.', 'zh-cn': 'CPU 没有限制。' }
        : say(
            { en: 'above {cpu} the container is throttled.', 'zh-cn': 'CPU 超过 {cpu} 会被限流。' },
            { cpu: inWords('cpu', cpu) },
          ),
      memory === undefined
        ? { en: 'Memory is not limited.', 'zh-cn': '内存没有限制。' }
        : say(
            {
              en: 'Above {memory} of memory it is OOM-killed (exit code 137).',
              'zh-cn': '内存超过 {memory} 会被 OOM 杀死（退出码 137）。',
            },
            { memory: inWords('memory', memory) },
          ),
      qosText(pod),
    ])
  }),
} satisfies KubernetesTopic
