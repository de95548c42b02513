import type { Localized } from '../../../../core/localized.js'
import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, docs, say, table } from '../../_text.js'
import { textAt } from '../_config.js'

export default {
  key: 'KubeProxyConfiguration.mode',
  also: ['KindNetworking.kubeProxyMode', 'KubeProxyConfiguration.ipvs', 'KubeProxyConfiguration.iptables'],
  title: { en: 'how Service addresses reach Pods', 'zh-cn': 'Service 地址如何转到 Pod' },
  summary: {
    en: 'kube-proxy does not forward packets itself: on every node it writes rules into the kernel that turn a ClusterIP into the address of a Pod. The mode says which part of the kernel. Left empty it is `iptables` on Linux.',
    'zh-cn':
      'kube-proxy 自己不转发数据包：它在每个节点的内核里写规则，把 ClusterIP 换成某个 Pod 的地址。mode 决定用内核的哪一部分；在 Linux 上不写就是 `iptables`。',
  },
  notes: {
    en: [
      'What ipvs needs on every node: the modules `ip_vs`, `ip_vs_rr` (and that of each scheduler), `nf_conntrack`, and `ipset`; `ipvsadm -Ln` shows the table. It still uses iptables for masquerading, and MetalLB needs `strictARP: true`.',
      '`userspace` went in 1.26. `nftables` is stable since 1.33 (kernel 5.13), and does not answer NodePorts on 127.0.0.1.',
      'Change it in the ConfigMap `kube-proxy` and restart the DaemonSet; rules of the old mode stay until `kube-proxy --cleanup` or a reboot. `curl localhost:10249/proxyMode` tells what runs.',
    ],
    'zh-cn': [
      'ipvs 要求每个节点有：内核模块 `ip_vs`、`ip_vs_rr`（以及所用调度算法的模块）、`nf_conntrack`，还有 `ipset`；`ipvsadm -Ln` 查看转发表。它仍用 iptables 做 masquerade，MetalLB 还要求 `strictARP: true`。',
      '`userspace` 已在 1.26 移除。`nftables` 自 1.33 起稳定（内核 5.13），不在 127.0.0.1 上响应 NodePort。',
      '修改：改 ConfigMap `kube-proxy` 并重启 DaemonSet；旧模式的规则要 `kube-proxy --cleanup` 或重启机器才会清掉。`curl localhost:10249/proxyMode` 查看当前模式。',
    ],
  },
  compare: table([
    [
      { en: 'mode', 'zh-cn': '模式' },
      { en: 'finds the Service by', 'zh-cn': '查找方式' },
      { en: 'with many Services', 'zh-cn': 'Service 很多时' },
      { en: 'picks a Pod', 'zh-cn': '选 Pod 的方式' },
    ],
    [
      { en: '`iptables`', 'zh-cn': '`iptables`' },
      { en: 'a chain of rules, one after another: O(n)', 'zh-cn': '规则链逐条匹配：O(n)' },
      { en: 'slower from thousands on, in packets and in updates', 'zh-cn': '上千个起变慢，匹配和更新都是' },
      { en: 'at random', 'zh-cn': '随机' },
    ],
    [
      { en: '`ipvs`', 'zh-cn': '`ipvs`' },
      { en: 'a hash table: O(1)', 'zh-cn': '哈希表：O(1)' },
      { en: 'stays fast; deprecated since 1.35', 'zh-cn': '依然快；1.35 起弃用' },
      { en: 'rr, lc, sh … (`ipvs.scheduler`)', 'zh-cn': 'rr、lc、sh 等（`ipvs.scheduler`）' },
    ],
    [
      { en: '`nftables`', 'zh-cn': '`nftables`' },
      { en: 'a verdict map: O(1)', 'zh-cn': '判决映射表：O(1)' },
      { en: 'stays fast, updates only what changed', 'zh-cn': '依然快，只更新变化的部分' },
      { en: 'at random', 'zh-cn': '随机' },
    ],
  ]),
  see: docs('reference/networking/virtual-ips/#proxy-modes'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource, field } = place
  const mode = field?.name === 'kubeProxyMode' || field?.name === 'mode' ? textAt(place) : asString(resource.at('mode'))
  if (mode === undefined) return undefined
  const told: Readonly<Record<string, Localized>> = {
    '': iptables,
    iptables,
    ipvs: say(
      {
        en: 'kube-proxy programs IPVS: each Service is a virtual server in a hash table, and connections are spread by {scheduler}. IPVS mode is deprecated since 1.35: for new clusters take `nftables`.',
        'zh-cn':
          'kube-proxy 使用 IPVS：每个 Service 是哈希表中的一个虚拟服务器，连接按 {scheduler} 分配。IPVS 模式自 1.35 起已弃用，新集群应选 `nftables`。',
      },
      { scheduler: code(asString(resource.at('ipvs', 'scheduler')) || 'rr') },
    ),
    nftables: {
      en: 'kube-proxy writes one nftables table (`nft list table ip kube-proxy`): a packet is looked up in a map once, however many Services there are. Nodes need kernel 5.13 or newer.',
      'zh-cn':
        'kube-proxy 写一张 nftables 表（`nft list table ip kube-proxy`）：不论有多少 Service，数据包只查一次映射表。节点内核须为 5.13 及以上。',
    },
    userspace: {
      en: 'this mode went in 1.26: kube-proxy refuses to start. Take `nftables` or `iptables`.',
      'zh-cn': '该模式已在 1.26 移除，kube-proxy 无法启动。改用 `nftables` 或 `iptables`。',
    },
    kernelspace: {
      en: 'kube-proxy uses the Windows host networking service: for Windows nodes only.',
      'zh-cn': 'kube-proxy 使用 Windows 的主机网络服务，仅限 Windows 节点。',
    },
    none: {
      en: 'kind runs no kube-proxy: Services work only once something else (such as Cilium) takes its place.',
      'zh-cn': 'kind 不运行 kube-proxy：要有别的组件（例如 Cilium）顶替，Service 才能用。',
    },
  }
  return Object.hasOwn(told, mode) ? explained(told[mode]) : undefined
}

const iptables: Localized = {
  en: 'kube-proxy writes iptables rules: each Service is a chain `KUBE-SVC-…` that picks one of its Pods at random, and a new connection is compared with the rules of `KUBE-SERVICES` one after another.',
  'zh-cn':
    'kube-proxy 写 iptables 规则：每个 Service 是一条 `KUBE-SVC-…` 链，从中随机选一个 Pod；新连接要与 `KUBE-SERVICES` 的规则逐条比对。',
}
