import type { KubernetesTopic } from '../../../topic.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { flagIn, invocationOf } from './_component.js'
import { drawControlPlane } from './_picture.js'

export default {
  key: 'kube-proxy',
  also: ['ClusterConfiguration.proxy'],
  title: { en: 'makes Services work on every node', 'zh-cn': '让 Service 在每个节点上生效' },
  summary: {
    en: 'It watches Services and EndpointSlices and writes rules into the kernel (iptables, ipvs or nftables) that turn a ClusterIP or a NodePort into the address of a ready Pod. No packet passes through the process itself.',
    'zh-cn':
      '它监听 Service 和 EndpointSlice，把规则写进内核（iptables、ipvs 或 nftables），把 ClusterIP 或 NodePort 换成某个就绪 Pod 的地址。数据包并不经过这个进程。',
  },
  notes: {
    en: [
      'Ports: 10256 (`/healthz`, which load balancers ask), 10249 (metrics, `/proxyMode`, localhost).',
      'iptables compares rule by rule (O(n)), ipvs looks up a hash table (O(1), deprecated since 1.35), nftables a map (stable since 1.33).',
      'When it stops, the rules stay: connections go on, but new Services do not work and dead Pods still get traffic.',
      'It runs as a DaemonSet with the ConfigMap `kube-proxy`. Cilium can replace it. It does neither DNS (CoreDNS) nor the Pod network (CNI).',
    ],
    'zh-cn': [
      '端口：10256（`/healthz`，供负载均衡器探测），10249（指标、`/proxyMode`，仅本机）。',
      'iptables 逐条匹配规则（O(n)）；ipvs 查哈希表（O(1)，1.35 起弃用）；nftables 查映射表（1.33 起稳定）。',
      '它停止后规则仍在：已有连接照常，但新 Service 不生效，流量还会发往已消失的 Pod。',
      '它以 DaemonSet 运行，配置在 ConfigMap `kube-proxy`。Cilium 可以取代它。它不管 DNS（CoreDNS），也不管 Pod 网络（CNI）。',
    ],
  },
  see: docs('reference/networking/virtual-ips/'),
  explain(place) {
    const invocation = invocationOf(place, 'kube-proxy')
    const [mode, config] = [flagIn(invocation, 'proxy-mode'), flagIn(invocation, 'config')]
    const told = explained(
      config !== undefined
        ? say(
            {
              en: 'kube-proxy reads {config} (the ConfigMap `kube-proxy`), which tells its mode; other flags for the same things are ignored.',
              'zh-cn': 'kube-proxy 读取 {config}（ConfigMap `kube-proxy`），模式由它决定；设置同样内容的标志会被忽略。',
            },
            { config: code(config) },
          )
        : say(
            { en: 'kube-proxy writes {mode} rules on every node.', 'zh-cn': 'kube-proxy 在每个节点上写 {mode} 规则。' },
            { mode: code(mode ?? 'iptables') },
          ),
    )
    return told && { ...told, picture: drawControlPlane('kube-proxy') }
  },
} satisfies KubernetesTopic
