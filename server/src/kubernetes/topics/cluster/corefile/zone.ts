import { joined, type Localized } from '../../../../core/localized.js'
import { portOf, type ServerBlock, zoneOf } from '../../../cluster/corefile.js'
import { code, codes, say } from '../../_text.js'
import { sibling, textsOf } from './_plugin.js'

/** A server block and its zones: how a name is resolved. */
export const zoneTexts = {
  title: { en: 'the zone of a server block', 'zh-cn': '服务块负责的区域' },
  summary: {
    en: 'A server block answers for the names under its zone, on its port; `.` is every name. Of several blocks the longest zone that fits takes the query.',
    'zh-cn': '服务块在自己的端口上应答该区域之下的域名；`.` 表示所有域名。有多个服务块时，最长匹配的区域接管查询。',
  },
  notes: {
    en: [
      '**How a Pod finds a Service:** its `/etc/resolv.conf` names the Service `kube-dns` and `search NAMESPACE.svc.cluster.local svc.cluster.local cluster.local`, with `ndots:5`. `web` is tried as `web.NAMESPACE.svc.cluster.local` first, and the `kubernetes` plugin answers with its ClusterIP.',
      'An outside name with fewer than five dots goes through the three search domains before it is asked as it is: four queries, twice with IPv6. A dot at its end (`example.com.`) spares them.',
      '**The order of the lines does not matter**: the chain of plugins is fixed when CoreDNS is compiled (`plugin.cfg`): … errors, log, rewrite, cache, template, hosts, kubernetes, file, loop, forward.',
    ],
    'zh-cn': [
      '**Pod 如何找到 Service：** 它的 `/etc/resolv.conf` 写着 Service `kube-dns` 的地址、`search NAMESPACE.svc.cluster.local svc.cluster.local cluster.local` 和 `ndots:5`。`web` 先按 `web.NAMESPACE.svc.cluster.local` 查，由 `kubernetes` 插件返回 ClusterIP。',
      '少于五个点的外部域名要先依次试三个搜索域，最后才按原样查：共四次查询，有 IPv6 时加倍。末尾加点（`example.com.`）可省掉。',
      '**各行的先后不起作用**：插件链的顺序在编译 CoreDNS 时就定了（`plugin.cfg`）：… errors、log、rewrite、cache、template、hosts、kubernetes、file、loop、forward。',
    ],
  },
  see: 'https://coredns.io/manual/toc/#configuration',
} as const

/** What the block with this key does. */
export function aboutBlock(block: ServerBlock, key: string): Localized {
  const [kubernetes, forward] = [sibling({ block }, 'kubernetes'), sibling({ block }, 'forward')]
  const inside = kubernetes && textsOf(kubernetes.args).filter(one => !one.endsWith('.arpa'))
  const zone = zoneOf(key)
  return joined(
    [
      say(
        zone === '.'
          ? { en: 'this block takes every query on port {port}', 'zh-cn': '这个服务块接管端口 {port} 上的所有查询' }
          : {
              en: 'this block takes queries for names under {zone} on port {port}',
              'zh-cn': '这个服务块接管端口 {port} 上 {zone} 之下的查询',
            },
        { zone: code(zone), port: portOf(key) },
      ),
      say(
        kubernetes
          ? {
              en: ': {inside} from the cluster, the rest {rest}.',
              'zh-cn': '：{inside} 由集群应答，其余{rest}。',
            }
          : { en: ', and {rest}.', 'zh-cn': '，{rest}。' },
        {
          inside: codes(inside && inside.length > 0 ? inside : [zone]),
          rest: forward
            ? say(
                { en: kubernetes ? 'from {to}' : 'asks {to}', 'zh-cn': '转发给 {to}' },
                { to: codes(textsOf(forward.args).slice(1), 'or') },
              )
            : kubernetes
              ? { en: 'is not answered', 'zh-cn': '没有应答' }
              : say(
                  { en: 'answers by {plugins}', 'zh-cn': '由 {plugins} 应答' },
                  { plugins: codes(block.directives.map(({ name }) => name.text)) },
                ),
        },
      ),
    ],
    { en: '', 'zh-cn': '' },
  )
}
