import type { KubernetesTopic } from '../../topic.js'
import { asMap, asString, get } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'SecurityContext.seccompProfile',
  also: ['PodSecurityContext.seccompProfile', 'SeccompProfile.type', 'SeccompProfile.localhostProfile'],
  title: { en: 'the filter of system calls', 'zh-cn': '系统调用过滤规则' },
  summary: {
    en: 'Which system calls the containers may make. `RuntimeDefault` blocks the rarely needed, dangerous ones and breaks hardly any program; `Localhost` names a file on the node; `Unconfined` lets all through.',
    'zh-cn':
      '容器可以使用哪些系统调用。`RuntimeDefault` 挡住少用又危险的调用，几乎不影响程序；`Localhost` 指定节点上的文件；`Unconfined` 全部放行。',
  },
  notes: {
    en: [
      'Left out, it is `Unconfined`, unless the kubelet has `seccompDefault: true`.',
      'The Baseline level refuses `Unconfined`; Restricted wants `RuntimeDefault` or `Localhost` written out.',
      'Privileged containers run without a filter whatever is written.',
    ],
    'zh-cn': [
      '不写就是 `Unconfined`，除非 kubelet 设置了 `seccompDefault: true`。',
      'Baseline 级别不接受 `Unconfined`；Restricted 要求写明 `RuntimeDefault` 或 `Localhost`。',
      '特权容器无论怎么写都没有过滤。',
    ],
  },
  see: docs('tutorials/security/seccomp/'),
  explain: aboutPod(({ spec, container, containers }) => {
    const profile = asMap(get(container?.node ?? spec, 'securityContext', 'seccompProfile'))
    const type = asString(get(profile, 'type'))
    const file = asString(get(profile, 'localhostProfile'))
    const others = container ? [] : containers.filter(({ node }) => get(node, 'securityContext', 'seccompProfile'))
    const who = container
      ? { en: code(container.name ?? '?'), 'zh-cn': code(container.name ?? '?') }
      : others.length > 0
        ? { en: 'every container without a profile of its own', 'zh-cn': '自己没写的每个容器' }
        : { en: 'every container', 'zh-cn': '每个容器' }
    if (type === 'RuntimeDefault')
      return say(
        {
          en: '{who} runs under the filter of containerd or CRI-O: several dozen system calls (loading kernel modules, `kexec`, `mount` …) fail.',
          'zh-cn':
            '{who} 使用 containerd 或 CRI-O 自带的过滤规则：几十个系统调用（加载内核模块、`kexec`、`mount` 等）会失败。',
        },
        { who },
      )
    if (type === 'Unconfined')
      return say({ en: '{who} may make any system call.', 'zh-cn': '{who} 可以使用任何系统调用。' }, { who })
    if (type === 'Localhost')
      return file === undefined
        ? {
            en: 'the API server refuses `Localhost` without `localhostProfile`.',
            'zh-cn': 'API 服务器不接受没有 `localhostProfile` 的 `Localhost`。',
          }
        : say(
            {
              en: '{who} runs under {file} of the node; where that file is missing the container does not start.',
              'zh-cn': '{who} 使用节点上的 {file}；没有这个文件的节点启动不了容器。',
            },
            { who, file: code(`/var/lib/kubelet/seccomp/${file}`) },
          )
    return undefined
  }),
} satisfies KubernetesTopic
