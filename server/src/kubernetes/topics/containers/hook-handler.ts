import type { KubernetesTopic } from '../../topic.js'
import { aboutContainer } from '../_about.js'
import { explainTermination } from '../pods/_termination.js'
import { hookPage } from './_hooks.js'
import { afterStart } from './post-start.js'

export default {
  key: 'LifecycleHandler.exec',
  also: ['LifecycleHandler.httpGet', 'LifecycleHandler.sleep', 'LifecycleHandler.tcpSocket', 'SleepAction.seconds'],
  title: { en: 'what the hook does', 'zh-cn': '钩子做什么' },
  summary: {
    en: '`exec` runs a command in the container, `httpGet` sends one request to it, `sleep` only waits. Exactly one of them; `tcpSocket` is accepted and always fails.',
    'zh-cn':
      '`exec` 在容器里执行命令，`httpGet` 向容器发一个请求，`sleep` 只是等待。只能选一个；`tcpSocket` 能提交，但必定失败。',
  },
  notes: {
    en: [
      '`exec` uses no shell and counts toward the CPU and memory of the container.',
      '`httpGet` comes from the kubelet, so it needs no program in the image. Any answer will do, an error 500 as well: only no answer at all fails the hook.',
      '`sleep` needs nothing in the image (since 1.29, GA in 1.34).',
    ],
    'zh-cn': [
      '`exec` 不经过 shell，消耗的 CPU 和内存算在容器头上。',
      '`httpGet` 由 kubelet 发出，镜像里不需要有程序。有应答就算成功，返回 500 也一样；完全没有应答才算失败。',
      '`sleep` 不需要镜像里有任何东西（1.29 引入，1.34 起 GA）。',
    ],
  },
  see: hookPage,
  explain: aboutContainer((container, pod, { path }) =>
    path.includes('preStop') ? explainTermination(pod, container) : afterStart(container, pod),
  ),
} satisfies KubernetesTopic
