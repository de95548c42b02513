import type { Localized } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { restartPolicyOf } from '../_pod.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'Container.restartPolicy',
  title: {
    en: 'makes an init container a sidecar, or overrules the Pod',
    'zh-cn': '使 Init 容器成为边车，或覆盖 Pod 的策略',
  },
  summary: summary('Container.restartPolicy'),
  notes: {
    en: [
      'A sidecar starts before the containers and is waited for only until it has started (or its `startupProbe` has succeeded).',
      'It may have probes; its readiness counts for the Pod.',
      'A Job ends when its main containers have ended, whatever its sidecars do: that is why they exist.',
    ],
    'zh-cn': [
      '边车在主容器之前启动，只等到它启动（或 `startupProbe` 成功）为止。',
      '它可以有探针；它是否就绪会影响 Pod 是否就绪。',
      '主容器结束，Job 就算结束，不管边车在做什么：这正是边车存在的原因。',
    ],
  },
  see: docs('concepts/workloads/pods/sidecar-containers/'),
  explain: aboutContainer((container, pod): Localized | undefined => {
    const policy = asString(get(container.node, 'restartPolicy'))
    const name = code(container.name ?? '?')
    if (container.sidecar)
      return say(
        {
          en: '{name} is a sidecar: it starts before the containers, runs beside them and gets SIGTERM after they have ended.',
          'zh-cn': '{name} 是边车：在主容器之前启动，与它们一起运行，在它们结束之后才收到 SIGTERM。',
        },
        { name },
      )
    if (policy === undefined || container.list === 'ephemeralContainers') return undefined
    return say(
      {
        en: '{name} follows {policy} of its own, the rest of the Pod {pod}.',
        'zh-cn': '{name} 按自己的 {policy}，Pod 的其余部分按 {pod}。',
      },
      { name, policy: code(policy), pod: code(restartPolicyOf(pod).policy) },
    )
  }),
} satisfies KubernetesTopic
