import { say } from '../../_text.js'
import { grouped } from '../_numbers.js'
import type { FlagTopic } from './_flag.js'

export const nodePortRange: FlagTopic = {
  flags: ['kube-apiserver --service-node-port-range'],
  title: { en: 'ports for NodePort Services', 'zh-cn': 'NodePort 的端口范围' },
  notes: {
    en: [
      'A NodePort is open on every node, whether a Pod of the Service runs there or not. Firewalls have to know the range.',
      'Below 30000 it may clash with programs on the node (6443, 10250, 2379 …), above 32767 with the range that Linux uses for outgoing connections (32768–60999).',
    ],
    'zh-cn': [
      'NodePort 在每个节点上都开放，不管该节点上有没有对应的 Pod。防火墙要放行这个范围。',
      '低于 30000 可能与节点上的程序冲突（6443、10250、2379 等），高于 32767 可能与 Linux 对外连接所用的 32768–60999 冲突。',
    ],
  },
  explain: ({ value }) => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(value ?? '') ?? []
    const count = Number(to) - Number(from) + 1
    if (!from || !to || !(count > 0)) return undefined
    return say(
      {
        en: 'That makes {count} ports, so at most as many NodePorts in the whole cluster; each port of a `LoadBalancer` Service takes one as well.',
        'zh-cn': '共 {count} 个端口，整个集群的 NodePort 最多这么多；`LoadBalancer` 类型的 Service 每个端口也占一个。',
      },
      { count: grouped(count) },
    )
  },
}
