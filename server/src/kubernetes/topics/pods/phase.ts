import type { Localized } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { docs, table } from '../_text.js'

const phases: readonly (readonly [string, Localized])[] = [
  [
    'Pending',
    {
      en: 'accepted, not all containers run yet: waiting for a node, an image, a volume or init containers',
      'zh-cn': '已被接受，但容器还没全部运行：在等节点、镜像、卷或 Init 容器',
    },
  ],
  [
    'Running',
    {
      en: 'on a node, and at least one container runs or is about to be restarted; it need not be ready',
      'zh-cn': '已在节点上，至少一个容器在运行或即将重启；不代表就绪',
    },
  ],
  [
    'Succeeded',
    { en: 'all containers ended with exit code 0 and stay ended', 'zh-cn': '所有容器以退出码 0 结束，不再重启' },
  ],
  [
    'Failed',
    {
      en: 'all containers ended, at least one with another exit code or killed by the system',
      'zh-cn': '所有容器都已结束，至少一个退出码非零或被系统杀死',
    },
  ],
  ['Unknown', { en: 'the node does not answer, so nobody knows', 'zh-cn': '节点没有应答，状态不明' }],
]

export default {
  key: 'PodStatus.phase',
  title: { en: 'where the Pod is in its life', 'zh-cn': 'Pod 处于生命周期的哪一步' },
  summary: {
    en: 'One word for the whole Pod, written by the kubelet. `CrashLoopBackOff`, `ImagePullBackOff`, `Completed` and `Terminating`, which `kubectl get` shows, are no phases: they are reasons of a container, or a deletion under way.',
    'zh-cn':
      '用一个词概括整个 Pod，由 kubelet 写入。`kubectl get` 显示的 `CrashLoopBackOff`、`ImagePullBackOff`、`Completed`、`Terminating` 不是阶段，而是容器的状态原因，或者正在删除。',
  },
  compare: table([
    [
      { en: 'phase', 'zh-cn': '阶段' },
      { en: 'meaning', 'zh-cn': '含义' },
    ],
    ...phases.map(([phase, meaning]) => [{ en: `\`${phase}\``, 'zh-cn': `\`${phase}\`` }, meaning]),
  ]),
  see: docs('concepts/workloads/pods/pod-lifecycle/#pod-phase'),
  explain({ resource }) {
    const phase = asString(resource.at('status', 'phase'))
    const meaning = phases.find(([name]) => name === phase)?.[1]
    return (
      meaning && {
        text: {
          en: `the Pod was \`${phase}\` when this was read: ${meaning.en}. Written in a manifest it has no effect.`,
          'zh-cn': `读取时 Pod 处于 \`${phase}\`：${meaning['zh-cn']}。写在清单里不起作用。`,
        },
      }
    )
  },
} satisfies KubernetesTopic
