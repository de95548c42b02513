import { joined, type Localized } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { aboutContainer } from '../_about.js'
import type { PodAt } from '../_pod.js'
import { summary } from '../_summary.js'
import { code, commandLine, docs, say } from '../_text.js'

export default {
  key: 'Container.name',
  title: { en: 'the name of the container in its Pod', 'zh-cn': '容器在 Pod 里的名字' },
  summary: summary('Container.name'),
  notes: {
    en: [
      'It cannot be changed on a running Pod, and is no host name: all containers of a Pod share that of the Pod.',
      'Without `-c` kubectl takes the first container, or the one that the annotation `kubectl.kubernetes.io/default-container` names.',
    ],
    'zh-cn': [
      '运行中的 Pod 不能改。它不是主机名：同一个 Pod 的容器共用 Pod 的主机名。',
      '不写 `-c` 时，kubectl 取第一个容器，或注解 `kubectl.kubernetes.io/default-container` 指定的那个。',
    ],
  },
  see: docs('reference/kubectl/generated/kubectl_logs/'),
  explain: aboutContainer(({ name, list, sidecar }, { resource, containers }) => {
    if (name === undefined) return undefined
    const role: Localized | undefined = sidecar
      ? { en: 'it is a sidecar.', 'zh-cn': '它是边车。' }
      : list === 'initContainers'
        ? { en: 'it runs to its end before the containers start.', 'zh-cn': '它在主容器启动之前运行到结束。' }
        : list === 'containers' && containers.filter(one => one.list === 'containers').length === 1
          ? { en: 'it is the one container that does the work.', 'zh-cn': '它是唯一干活的容器。' }
          : undefined
    const pod = target(resource)
    if (pod === undefined) return role
    const logs = code(commandLine(['kubectl', 'logs', ...pod, '-c', name]), 120)
    const shell = code(commandLine(['kubectl', 'exec', '-it', ...pod, '-c', name, '--', 'sh']), 120)
    return joined([
      role,
      list === 'initContainers' && !sidecar
        ? say({ en: '{logs} shows what it says.', 'zh-cn': '{logs} 看它的输出。' }, { logs })
        : say(
            {
              en: '{logs} shows what it says, {shell} opens a shell in it.',
              'zh-cn': '{logs} 看它的输出，{shell} 在里面开一个 shell。',
            },
            { logs, shell },
          ),
    ])
  }),
} satisfies KubernetesTopic

/** How kubectl names a Pod of a resource; those of a Job's runs have names of their own. */
function target({ kind, name, namespace }: PodAt['resource']): readonly string[] | undefined {
  if (name === undefined || kind === undefined || kind === 'CronJob' || kind === 'PodTemplate') return undefined
  const pod = kind === 'Pod' ? name : `${kind.toLowerCase()}/${name}`
  return namespace === undefined ? [pod] : ['-n', namespace, pod]
}
