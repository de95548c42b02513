import { byName, type Component, type Flag, flag } from './model.js'

const flags: readonly Flag[] = [
  flag('conf', 'path', {
    en: 'The Corefile; the one in the current folder where it is left out. Kubernetes mounts it at `/etc/coredns/Corefile`.',
    'zh-cn': 'Corefile 的路径；不写则用当前目录下的。Kubernetes 把它挂载在 `/etc/coredns/Corefile`。',
  }),
  flag('dns.port', 'port', {
    en: 'Port of server blocks that name none.',
    'zh-cn': '没有写端口的服务块所用的端口。',
    default: '53',
    min: 1,
    max: 65535,
  }),
  flag('p', 'port', {
    en: 'Short for `-dns.port`.',
    'zh-cn': '`-dns.port` 的简写。',
    default: '53',
    min: 1,
    max: 65535,
  }),
  flag('pidfile', 'path', { en: 'File for the process id.', 'zh-cn': '写入进程号的文件。' }),
  flag('plugins', 'bool', {
    en: 'Lists the plugins that are built in and exits.',
    'zh-cn': '列出内置的插件后退出。',
    default: 'false',
  }),
  flag('quiet', 'bool', { en: 'Prints nothing while starting.', 'zh-cn': '启动时不打印信息。', default: 'false' }),
  flag('version', 'bool', { en: 'Prints the version and exits.', 'zh-cn': '打印版本后退出。', default: 'false' }),
]

/** Its behaviour is in the Corefile; flags only say where that is. They take one dash or two. */
export const coredns: Component = {
  name: 'coredns',
  summary: {
    en: 'Answers DNS in the cluster: Services and Pods by the API, everything else through upstream resolvers. Pods ask it at the ClusterIP of the Service `kube-dns`. While it is down names are not resolved, and nearly everything looks broken.',
    'zh-cn':
      '集群内的 DNS：Service 与 Pod 的名字按 API 中的信息应答，其余转发给上游解析器。Pod 通过 Service `kube-dns` 的 ClusterIP 访问它。它停机时名字无法解析，几乎一切看起来都坏了。',
  },
  see: 'https://coredns.io/manual/toc/',
  versions: 'coredns',
  underscores: false,
  flags: byName(flags.map(flag => ({ ...flag, repeatable: false }))),
}
