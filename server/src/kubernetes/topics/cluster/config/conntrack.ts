import type { KubernetesTopic } from '../../../topic.js'
import { asNumber } from '../../../tree.js'
import { explained } from '../../_file.js'
import { docs, say } from '../../_text.js'
import { grouped } from '../_numbers.js'

export default {
  key: 'KubeProxyConntrackConfiguration.maxPerCore',
  also: ['KubeProxyConntrackConfiguration.min', 'KubeProxyConfiguration.conntrack'],
  title: { en: 'how many connections the node can track', 'zh-cn': '节点最多跟踪多少连接' },
  summary: {
    en: "Each connection through a Service takes an entry of the kernel's conntrack table. kube-proxy sets its size (`nf_conntrack_max`) to `maxPerCore` × cores, but at least `min`.",
    'zh-cn':
      '经过 Service 的每个连接都占用内核 conntrack 表的一项。kube-proxy 把表的大小（`nf_conntrack_max`）设为 `maxPerCore` × 核数，但不低于 `min`。',
  },
  notes: {
    en: [
      'A full table drops new connections: `nf_conntrack: table full, dropping packet` in the kernel log. `conntrack -C` counts.',
      '`maxPerCore: 0` leaves the kernel setting alone. An entry takes about 300 bytes of kernel memory.',
      '`tcpEstablishedTimeout` (24 h) and `tcpCloseWaitTimeout` (1 h) say how long idle entries stay.',
    ],
    'zh-cn': [
      '表满后新连接会被丢弃：内核日志里是 `nf_conntrack: table full, dropping packet`。`conntrack -C` 查看数量。',
      '`maxPerCore: 0` 表示不改内核设置。每项约占 300 字节内核内存。',
      '`tcpEstablishedTimeout`（24 小时）和 `tcpCloseWaitTimeout`（1 小时）决定空闲项保留多久。',
    ],
  },
  see: docs('reference/config-api/kube-proxy-config.v1alpha1/'),
  explain({ resource }) {
    const perCore = asNumber(resource.at('conntrack', 'maxPerCore')) ?? 32_768
    const least = asNumber(resource.at('conntrack', 'min')) ?? 131_072
    const on = (cores: number): string => grouped(Math.max(perCore * cores, least))
    return perCore <= 0
      ? explained({ en: 'kube-proxy leaves the size of the table alone.', 'zh-cn': 'kube-proxy 不改动表的大小。' })
      : explained(
          say(
            {
              en: 'a node with 4 cores tracks {four} connections, one with 16 cores {sixteen}.',
              'zh-cn': '4 核节点可跟踪 {four} 个连接，16 核节点 {sixteen} 个。',
            },
            { four: on(4), sixteen: on(16) },
          ),
        )
  },
} satisfies KubernetesTopic
