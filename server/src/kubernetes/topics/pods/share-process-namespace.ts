import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asBoolean, get } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { podExample } from '../_example.js'
import { codes, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.shareProcessNamespace',
  title: { en: 'one process namespace for all containers', 'zh-cn': '所有容器共用一个进程命名空间' },
  summary: {
    en: "The containers see each other's processes, may signal them (as far as users and capabilities allow) and reach their files through `/proc/PID/root`.",
    'zh-cn':
      '各容器能看到彼此的进程，可以发信号（在用户和权能允许的范围内），还能通过 `/proc/PID/root` 看到对方的文件。',
  },
  notes: {
    en: [
      'PID 1 is then the pause container, which also collects zombies. A program that expects to be PID 1 (some init systems, `kill -HUP 1`) does not work.',
      'Every Pod has a pause container: it holds the network and IPC namespaces that the containers share, so that they survive a restart.',
      'Not together with `hostPID`.',
    ],
    'zh-cn': [
      '此时 PID 1 是 pause 容器，它也负责回收僵尸进程。指望自己是 PID 1 的程序（某些 init、`kill -HUP 1`）会出问题。',
      '每个 Pod 都有一个 pause 容器：它持有各容器共用的网络和 IPC 命名空间，容器重启也不会丢。',
      '不能与 `hostPID` 同用。',
    ],
  },
  compare: {
    en: '**What containers of a Pod share.** Always: the network (one IP, `localhost`), IPC, the volumes they mount, the host name. Never: the root file system and users. Processes: only with this field.',
    'zh-cn':
      '**一个 Pod 里的容器共用什么？** 总是共用：网络（同一个 IP 和 `localhost`）、IPC、各自挂载的卷、主机名。从不共用：根文件系统和用户。进程：只有写了这个字段才共用。',
  },
  example: podExample('', 'shareProcessNamespace: true'),
  see: docs('tasks/configure-pod-container/share-process-namespace/'),
  explain: aboutPod(({ spec, containers }) => {
    const names = containers.filter(({ list }) => list !== 'ephemeralContainers').flatMap(({ name }) => name ?? [])
    const shared = asBoolean(get(spec, 'shareProcessNamespace'))
    if (shared === undefined || names.length === 0) return undefined
    if (!shared)
      return {
        en: 'each container sees only its own processes, and its program is PID 1 there: that is the default.',
        'zh-cn': '每个容器只看得到自己的进程，程序在里面就是 PID 1：这是默认行为。',
      }
    return joined([
      say(
        {
          en: 'PID 1 in {names} is the pause container (`/pause`); the programs get other numbers{see}.',
          'zh-cn': '{names} 里的 PID 1 是 pause 容器（`/pause`），程序是别的进程号{see}。',
        },
        {
          names: codes(names),
          see: names.length > 1 ? { en: " and see each other's processes", 'zh-cn': '，彼此能看到进程' } : '',
        },
      ),
    ])
  }),
} satisfies KubernetesTopic
