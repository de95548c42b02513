import type { Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { explained, own } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { mountedAt, volumeAt, volumePage } from './_storage.js'

export default {
  key: 'Volume.hostPath',
  title: { en: 'a directory of the node itself', 'zh-cn': '节点自己的目录' },
  summary: summary('Volume.hostPath'),
  notes: {
    en: [
      'The files differ from node to node: a Pod that moves does not find its own again.',
      'It is a way out of the container: Pod Security "baseline" forbids it.',
      '`DirectoryOrCreate` makes the directory; an empty `type` checks nothing.',
    ],
    'zh-cn': [
      '各节点上的文件不同：Pod 换了节点就找不到原来的。',
      '它是容器逃逸的口子：Pod 安全性标准的 Baseline 级别禁止它。',
      '`DirectoryOrCreate` 会创建目录；`type` 为空则什么都不检查。',
    ],
  },
  compare: {
    en: 'For data that has to last use a PersistentVolumeClaim; for scratch space `emptyDir`. hostPath is for agents that look after the node.',
    'zh-cn': '要持久的数据用 PersistentVolumeClaim，临时空间用 `emptyDir`。hostPath 适合照看节点的代理程序。',
  },
  see: volumePage('#hostpath'),
  explain,
} satisfies KubernetesTopic

const alarming: Readonly<Record<string, Localized>> = {
  '/': { en: 'That is the whole file system of the node.', 'zh-cn': '这是节点的整个文件系统。' },
  '/var/run/docker.sock': { en: 'Whoever has this socket rules the node.', 'zh-cn': '拿到这个套接字就控制了节点。' },
  '/run/containerd/containerd.sock': {
    en: 'Whoever has this socket rules the node.',
    'zh-cn': '拿到这个套接字就控制了节点。',
  },
  '/etc/kubernetes': {
    en: 'On control plane nodes the keys of the cluster are there.',
    'zh-cn': '控制平面节点上，集群的密钥就在这里。',
  },
}

/** What the kubelet does before it mounts. */
const checks: Readonly<Record<string, Localized>> = {
  DirectoryOrCreate: {
    en: 'If it is missing, an empty directory is made (mode 0755, owner root).',
    'zh-cn': '不存在时会创建空目录（权限 0755，属主 root）。',
  },
  FileOrCreate: {
    en: 'If it is missing, an empty file is made (mode 0644); its directory must be there.',
    'zh-cn': '不存在时会创建空文件（权限 0644）；上级目录必须存在。',
  },
  Directory: {
    en: 'It must be a directory there, or the Pod does not start.',
    'zh-cn': '那里必须是目录，否则 Pod 启动不了。',
  },
  File: { en: 'It must be a file there, or the Pod does not start.', 'zh-cn': '那里必须是文件，否则 Pod 启动不了。' },
  Socket: {
    en: 'It must be a UNIX socket there, or the Pod does not start.',
    'zh-cn': '那里必须是 UNIX 套接字，否则 Pod 启动不了。',
  },
}

function explain(place: KubernetesPlace): Explanation | undefined {
  const volume = volumeAt(place)
  const path = asString(get(volume?.source, 'path'))
  if (volume?.type !== 'hostPath' || path === undefined) return undefined
  const writable = volume.mounts.some(({ readOnly }) => !readOnly)
  return explained(
    say(
      { en: 'the Pod sees {path} of the node it runs on.', 'zh-cn': 'Pod 看到的是所在节点的 {path}。' },
      { path: code(path) },
    ),
    own(checks, asString(get(volume.source, 'type'))),
    mountedAt(volume.mounts),
    Object.hasOwn(alarming, path) ? alarming[path] : undefined,
    writable
      ? {
          en: 'It may write there: `readOnly: true` on the mount is safer.',
          'zh-cn': '它可以写入：在挂载处写 `readOnly: true` 更安全。',
        }
      : undefined,
  )
}
