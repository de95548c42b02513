import type { KubernetesTopic } from '../../topic.js'
import { asBoolean, asNumber } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { code, say } from '../_text.js'
import { contextPage } from './_level.js'
import { effective } from './_user.js'

export default {
  key: 'SecurityContext.runAsNonRoot',
  also: ['PodSecurityContext.runAsNonRoot'],
  title: { en: 'refuses to start the container as root', 'zh-cn': '拒绝以 root 启动容器' },
  summary: {
    en: 'A check, not a choice: the user comes from `runAsUser` or from the `USER` of the image. The kubelet refuses user 0, and also a `USER` that is a name, since it cannot tell which number that is.',
    'zh-cn':
      '它只检查、不指定：用户取自 `runAsUser` 或镜像的 `USER`。kubelet 会拒绝用户 0；`USER` 写的是名字也会拒绝，因为无从知道它的数字。',
  },
  notes: {
    en: [
      'A refusal shows as `CreateContainerConfigError`: "container has runAsNonRoot and image will run as root".',
      'The Restricted Pod Security level requires `true`.',
    ],
    'zh-cn': [
      '被拒绝时状态是 `CreateContainerConfigError`：“container has runAsNonRoot and image will run as root”。',
      'Pod 安全性标准的 Restricted 级别要求为 `true`。',
    ],
  },
  see: contextPage,
  explain: aboutPod(pod => {
    const value = effective(pod, pod.container, 'runAsNonRoot', asBoolean).value
    const user = effective(pod, pod.container, 'runAsUser', asNumber).value
    if (value === undefined) return undefined
    if (!value)
      return {
        en: 'nothing is checked: the image may run as root.',
        'zh-cn': '不做检查：镜像可以以 root 运行。',
      }
    if (user === 0)
      return {
        en: '`runAsUser: 0` contradicts it: the container never starts (`CreateContainerConfigError`).',
        'zh-cn': '与 `runAsUser: 0` 矛盾：容器永远启动不了（`CreateContainerConfigError`）。',
      }
    return user === undefined
      ? {
          en: 'there is no `runAsUser`, so the image decides: with a `USER` of 0, by name, or none at all the container does not start.',
          'zh-cn': '没写 `runAsUser`，由镜像决定：`USER` 是 0、是名字或根本没写，容器都启动不了。',
        }
      : say(
          {
            en: 'the check is fulfilled by `runAsUser` {user}.',
            'zh-cn': '`runAsUser` {user} 满足这项检查。',
          },
          { user: code(user) },
        )
  }),
} satisfies KubernetesTopic
