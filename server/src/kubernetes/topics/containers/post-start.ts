import { joined, type Localized } from '../../../core/localized.js'
import type { Container } from '../../pods.js'
import type { KubernetesTopic } from '../../topic.js'
import { aboutContainer } from '../_about.js'
import { type PodAt, restartPolicyOf } from '../_pod.js'
import { summary } from '../_summary.js'
import { say } from '../_text.js'
import { hookDoes, hookOf, hookPage } from './_hooks.js'

export default {
  key: 'Lifecycle.postStart',
  title: { en: 'runs right after the container is created', 'zh-cn': '容器创建后立即执行' },
  summary: summary('Lifecycle.postStart'),
  notes: {
    en: [
      'There is no promise that it runs before the program, or after: what must come first belongs in an init container.',
      'Until it has ended the container does not count as running, and the kubelet starts no further container of the Pod.',
      'It may run more than once for the same start.',
    ],
    'zh-cn': [
      '不保证在程序之前还是之后执行：必须先做的事应放进 Init 容器。',
      '它结束之前，容器不算运行中，kubelet 也不会启动 Pod 里后面的容器。',
      '同一次启动里它可能执行不止一次。',
    ],
  },
  see: hookPage,
  explain: aboutContainer(afterStart),
} satisfies KubernetesTopic

/** What `postStart` of a container does, and what follows if it fails. */
export function afterStart(container: Container, pod: PodAt): Localized | undefined {
  const does = hookDoes(hookOf(container.node, 'postStart'), container.node)
  if (!does) return undefined
  const again = restartPolicyOf(pod, container).policy !== 'Never'
  return joined([
    say(
      {
        en: 'the kubelet {does} as soon as the container is created, at the same time as the program starts.',
        'zh-cn': '容器一创建，kubelet 就{does}，与程序启动同时进行。',
      },
      { does },
    ),
    again
      ? { en: 'If that fails, the container is killed and started again.', 'zh-cn': '失败则杀掉容器并重新启动。' }
      : { en: 'If that fails, the container is killed for good.', 'zh-cn': '失败则杀掉容器，不再启动。' },
  ])
}
