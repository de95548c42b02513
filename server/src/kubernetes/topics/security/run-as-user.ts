import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { aboutPod } from '../_about.js'
import { code, say } from '../_text.js'
import { contextPage } from './_level.js'
import { userOf } from './_user.js'

export default {
  key: 'SecurityContext.runAsUser',
  also: ['PodSecurityContext.runAsUser', 'SecurityContext.runAsGroup', 'PodSecurityContext.runAsGroup'],
  title: { en: 'user and group of the program', 'zh-cn': '程序的用户和组' },
  summary: {
    en: "Numbers, not names. The container's setting wins over the Pod's, and both over the image's `USER`. 0 is root.",
    'zh-cn': '写数字，不写名字。容器的设置优先于 Pod 的，两者都优先于镜像的 `USER`。0 是 root。',
  },
  notes: {
    en: [
      'The user need not exist in `/etc/passwd` of the image; programs that ask for a name or home directory may stumble over that.',
      'Without `runAsGroup` the primary group is that of the image, or 0. Files the image gave to another user may not be readable.',
      'Without a user namespace (`hostUsers: false`) the same number is the same user on the node.',
    ],
    'zh-cn': [
      '镜像的 `/etc/passwd` 里不必有这个用户；要查用户名或家目录的程序可能因此出错。',
      '不写 `runAsGroup` 时主组由镜像决定，没写就是 0。镜像里属于别的用户的文件可能读不了。',
      '没有用户命名空间（`hostUsers: false`）时，同一个数字在节点上就是同一个用户。',
    ],
  },
  compare: {
    en: '**runAsUser or runAsNonRoot?** `runAsUser` chooses the user. `runAsNonRoot: true` chooses nothing: it only refuses to start a container that would run as user 0.',
    'zh-cn':
      '**runAsUser 还是 runAsNonRoot？** `runAsUser` 指定用户；`runAsNonRoot: true` 什么都不指定，只是拒绝以用户 0 启动容器。',
  },
  see: contextPage,
  explain: aboutPod(pod => {
    const { who, check } = userOf(pod, pod.container)
    return joined([
      pod.container
        ? say(
            { en: '{name} runs as {who}.', 'zh-cn': '{name} 以{who}的身份运行。' },
            { name: code(pod.container.name ?? '?'), who },
          )
        : say(
            {
              en: 'containers that say nothing themselves run as {who}.',
              'zh-cn': '自己没写的容器以{who}的身份运行。',
            },
            { who },
          ),
      check,
    ])
  }),
} satisfies KubernetesTopic
