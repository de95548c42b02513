import { joined, type Localized } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asBoolean, asMap, get, itemsOf } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { podExample } from '../_example.js'
import type { PodAt } from '../_pod.js'
import { code, codes, say } from '../_text.js'
import { contextPage, levelTable, levelText } from './_level.js'
import { userOf } from './_user.js'

export default {
  key: 'PodSpec.securityContext',
  also: ['Container.securityContext', 'EphemeralContainer.securityContext'],
  title: { en: 'as whom and with which powers the containers run', 'zh-cn': '容器以什么身份、什么权限运行' },
  summary: {
    en: 'Under the Pod it holds for all containers (and `fsGroup` for its volumes); under a container for that one. Where both say something, the container wins. Some fields exist only in one place: `privileged`, `capabilities`, `readOnlyRootFilesystem` and `allowPrivilegeEscalation` only under a container, `fsGroup` and `sysctls` only under the Pod.',
    'zh-cn':
      '写在 Pod 下对所有容器生效（`fsGroup` 作用于卷），写在容器下只对它生效；两处都写，以容器为准。有的字段只能写在一处：`privileged`、`capabilities`、`readOnlyRootFilesystem`、`allowPrivilegeEscalation` 只能写在容器下，`fsGroup`、`sysctls` 只能写在 Pod 下。',
  },
  compare: levelTable,
  example: podExample(
    'securityContext:\n  allowPrivilegeEscalation: false\n  readOnlyRootFilesystem: true\n  capabilities:\n    drop: [ALL]',
    'securityContext:\n  runAsNonRoot: true\n  runAsUser: 1000\n  runAsGroup: 1000\n  seccompProfile:\n    type: RuntimeDefault',
  ),
  see: contextPage,
  explain: aboutPod((pod, place) => joined([...who(pod), powers(pod), levelText(place)])),
} satisfies KubernetesTopic

function who(pod: PodAt): readonly (Localized | undefined)[] {
  const { container } = pod
  const user = userOf(pod, container)
  const deciding = pod.containers.filter(
    ({ node }) => get(node, 'securityContext', 'runAsUser') ?? get(node, 'securityContext', 'runAsGroup'),
  )
  if (container)
    return [
      say(
        { en: '{name} runs as {who}.', 'zh-cn': '{name} 以{who}的身份运行。' },
        { name: code(container.name ?? '?'), who: user.who },
      ),
      user.check,
    ]
  return [
    deciding.length === 0
      ? say({ en: 'the containers run as {who}.', 'zh-cn': '各容器以{who}的身份运行。' }, { who: user.who })
      : say(
          {
            en: 'containers that say nothing themselves run as {who}; {names} {decide}.',
            'zh-cn': '自己没写的容器以{who}的身份运行；{names} 另有设置。',
          },
          {
            who: user.who,
            names: codes(deciding.map(({ name }) => name ?? '?')),
            decide: deciding.length > 1 ? 'decide for themselves' : 'decides for itself',
          },
        ),
    user.check,
  ]
}

/** What a single container can do besides. */
function powers({ container }: PodAt): Localized | undefined {
  if (!container) return undefined
  const context = asMap(get(container.node, 'securityContext'))
  const dropped = itemsOf(get(context, 'capabilities', 'drop')).length > 0
  return joined([
    asBoolean(get(context, 'privileged')) === true
      ? { en: 'It is privileged: as good as root on the node.', 'zh-cn': '它是特权容器：与节点上的 root 几乎无异。' }
      : undefined,
    asBoolean(get(context, 'readOnlyRootFilesystem')) === true
      ? { en: 'Its root file system is read-only.', 'zh-cn': '根文件系统只读。' }
      : undefined,
    dropped || asBoolean(get(context, 'privileged')) === true
      ? undefined
      : { en: 'It keeps the default capabilities of the runtime.', 'zh-cn': '保留运行时默认的权能。' },
  ])
}
