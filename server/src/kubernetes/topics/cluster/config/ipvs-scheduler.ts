import type { Localized } from '../../../../core/localized.js'
import type { KubernetesTopic } from '../../../topic.js'
import { asString } from '../../../tree.js'
import { explained, own } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { textAt } from '../_config.js'

export default {
  key: 'KubeProxyIPVSConfiguration.scheduler',
  title: { en: 'how IPVS spreads connections over Pods', 'zh-cn': 'IPVS 如何把连接分给各个 Pod' },
  summary: {
    en: 'The scheduling algorithm of the kernel for new connections; an established one stays with its Pod. The default is `rr`.',
    'zh-cn': '内核为新连接选 Pod 的调度算法；已建立的连接不会换 Pod。默认 `rr`。',
  },
  notes: {
    en: [
      'In turn: `rr`, `wrr`. By open connections: `lc`, `wlc`, `sed` (shortest expected delay), `nq` (an idle Pod first). By address: `sh` (source hashing: one client, one Pod), `dh` (destination), `mh` (Maglev). For caches: `lblc`, `lblcr`.',
      'kube-proxy gives every Pod the weight 1, so `wrr` and `wlc` act like `rr` and `lc`.',
      'Each needs its kernel module, `ip_vs_rr`, `ip_vs_lc`, `ip_vs_sh` and so on. Long-lived connections (gRPC, HTTP/2) stay unevenly spread with any of them.',
    ],
    'zh-cn': [
      '轮流：`rr`、`wrr`。看连接数：`lc`、`wlc`、`sed`（最短预期延迟）、`nq`（空闲者优先）。看地址：`sh`（源地址哈希，同一客户端固定到同一 Pod）、`dh`（目的地址哈希）、`mh`（Maglev）。用于缓存：`lblc`、`lblcr`。',
      'kube-proxy 给每个 Pod 的权重都是 1，所以 `wrr`、`wlc` 的效果与 `rr`、`lc` 相同。',
      '每种算法都要相应的内核模块：`ip_vs_rr`、`ip_vs_lc`、`ip_vs_sh` 等。长连接（gRPC、HTTP/2）用哪种都会分配不均。',
    ],
  },
  see: docs('reference/networking/virtual-ips/#proxy-mode-ipvs'),
  explain(place) {
    const written = textAt(place)
    const name = written === '' ? 'rr' : written
    const told = own(algorithms, name)
    const mode = asString(place.resource.at('mode'))
    return told && name !== undefined
      ? explained(
          say(
            {
              en: '{name}: {told}. The nodes need the module {module}.',
              'zh-cn': '{name}：{told}。节点需要内核模块 {module}。',
            },
            { name: code(name), told, module: code(`ip_vs_${name}`) },
          ),
          mode !== undefined && mode !== 'ipvs'
            ? say(
                {
                  en: 'It has no effect here: the mode is {mode}.',
                  'zh-cn': '在这里不起作用：mode 是 {mode}。',
                },
                { mode: code(mode === '' ? 'iptables' : mode) },
              )
            : undefined,
        )
      : undefined
  },
} satisfies KubernetesTopic

/** What each algorithm does, as the rest of a sentence. */
export const algorithms: Readonly<Record<string, Localized>> = {
  rr: { en: 'round robin, each Pod in turn', 'zh-cn': '轮询，各 Pod 依次' },
  wrr: { en: 'weighted round robin, with equal weights the same as `rr`', 'zh-cn': '加权轮询，权重相同时等于 `rr`' },
  lc: { en: 'the Pod with the fewest open connections', 'zh-cn': '最少连接，选打开连接最少的 Pod' },
  wlc: {
    en: 'the fewest connections by weight, with equal weights the same as `lc`',
    'zh-cn': '加权最少连接，权重相同时等于 `lc`',
  },
  lblc: {
    en: 'locality-based: one destination address keeps its Pod unless that is overloaded',
    'zh-cn': '基于局部性的最少连接：同一目的地址保持用同一 Pod，过载时才换',
  },
  lblcr: {
    en: 'locality-based with a set of Pods for each destination address',
    'zh-cn': '带复制的基于局部性的最少连接：每个目的地址对应一组 Pod',
  },
  sh: {
    en: 'source hashing, a client address always gets the same Pod',
    'zh-cn': '源地址哈希，同一客户端地址总到同一 Pod',
  },
  dh: { en: 'destination hashing, by the address that is called', 'zh-cn': '目的地址哈希，按被访问的地址选' },
  sed: {
    en: 'shortest expected delay, (connections + 1) / weight',
    'zh-cn': '最短预期延迟，即（连接数 + 1）/ 权重最小者',
  },
  nq: {
    en: 'never queue: an idle Pod if there is one, else like `sed`',
    'zh-cn': '永不排队：有空闲 Pod 就给它，否则同 `sed`',
  },
  mh: {
    en: 'Maglev hashing, which moves few clients when Pods change',
    'zh-cn': 'Maglev 哈希，Pod 增减时很少有客户端换位',
  },
}
