import { describe, expect, test } from 'vitest'
import { locateIn, parseCorefile, portOf, zoneOf } from '../../../../server/src/kubernetes/cluster/corefile.js'
import { showComplete, showHover } from '../../../harness/check.js'
import { here } from '../_here.js'
import { config, usual } from './_corefile.js'

const at = (place: string): string => config(usual.replace(place.replace('<|>', ''), place))

describe('reading a Corefile', () => {
  test('blocks, plugins, properties', () => {
    const { blocks, problems } = parseCorefile(usual)
    expect(problems).toEqual([])
    expect(blocks.map(({ keys }) => keys.map(({ text }) => text))).toEqual([['.:53']])
    expect(
      blocks[0]?.directives.map(({ name, args, block }) => [name.text, ...args.map(({ text }) => text), block?.length]),
    ).toEqual([
      ['errors', undefined],
      ['health', 1],
      ['ready', undefined],
      ['kubernetes', 'cluster.local', 'in-addr.arpa', 'ip6.arpa', 3],
      ['prometheus', ':9153', undefined],
      ['forward', '.', '/etc/resolv.conf', 1],
      ['cache', '30', 2],
      ['loop', undefined],
      ['reload', undefined],
      ['loadbalance', undefined],
    ])
  })

  test('several keys, comments, quotes, snippets', () => {
    const text = `(snip) {
  errors # all of them
}
example.org, example.com:1053 {
  import snip
  template IN A {
    answer "{{ .Name }} 60 IN A 10.0.0.1"
  }
}`
    const { blocks, problems } = parseCorefile(text)
    expect(problems).toEqual([])
    expect(blocks.map(({ keys, snippet }) => [snippet, ...keys.map(({ text: key }) => key)])).toEqual([
      [true, '(snip)'],
      [false, 'example.org', 'example.com:1053'],
    ])
    expect(blocks[1]?.directives[1]?.block?.[0]?.args[0]?.text).toBe('{{ .Name }} 60 IN A 10.0.0.1')
  })

  test('without braces the whole file is one block', () => {
    const { blocks } = parseCorefile('.:53\nerrors\nlog')
    expect(blocks[0]?.directives.map(({ name }) => name.text)).toEqual(['errors', 'log'])
  })

  test('zones and ports', () => {
    expect(
      ['.:53', 'tls://example.org', 'example.org:1053', 'dns://.', 'https://a.b:8443'].map(key => [
        zoneOf(key),
        portOf(key),
      ]),
    ).toEqual([
      ['.', 53],
      ['example.org', 853],
      ['example.org', 1053],
      ['.', 53],
      ['a.b', 8443],
    ])
  })

  test('bad input is read as far as it goes, and quickly', () => {
    for (const text of [
      '{'.repeat(1e5),
      '}'.repeat(1e5),
      '{ '.repeat(1e5),
      '} '.repeat(1e5),
      '"'.repeat(1e5),
      'a {\n'.repeat(3e4),
      '\\"'.repeat(1e5),
      ',\n'.repeat(5e4),
    ]) {
      const begun = performance.now()
      const { blocks } = parseCorefile(text)
      expect(locateIn({ blocks, problems: [] }, 0)).not.toBeNull()
      expect(performance.now() - begun).toBeLessThan(2000)
    }
    for (let end = 0; end < usual.length; end++) expect(() => parseCorefile(usual.slice(0, end))).not.toThrow()
  })
})

describe('a hover', () => {
  test('on the zone: how names are resolved', async () => {
    expect(await showHover(at('.:5<|>3 {'))).toMatchInlineSnapshot(`
      "[.:53]

      .:53 · the zone of a server block

      In this file this block takes every query on port 53: cluster.local from the cluster, the rest from /etc/resolv.conf.

      A server block answers for the names under its zone, on its port; . is every name. Of several blocks the longest zone that fits takes the query.

      - How a Pod finds a Service: its /etc/resolv.conf names the Service kube-dns and search NAMESPACE.svc.cluster.local svc.cluster.local cluster.local, with ndots:5. web is tried as web.NAMESPACE.svc.cluster.local first, and the kubernetes plugin answers with its ClusterIP.
      - An outside name with fewer than five dots goes through the three search domains before it is asked as it is: four queries, twice with IPv6. A dot at its end (example.com.) spares them.
      - The order of the lines does not matter: the chain of plugins is fixed when CoreDNS is compiled (plugin.cfg): … errors, log, rewrite, cache, template, hosts, kubernetes, file, loop, forward.

      https://coredns.io/manual/toc/#configuration"
    `)
    expect(await showHover(at('.:5<|>3 {'), 'zh-cn')).toMatchInlineSnapshot(`
      "[.:53]

      .:53 · 服务块负责的区域

      在本文件中，这个服务块接管端口 53 上的所有查询：cluster.local 由集群应答，其余转发给 /etc/resolv.conf。

      服务块在自己的端口上应答该区域之下的域名；. 表示所有域名。有多个服务块时，最长匹配的区域接管查询。

      - Pod 如何找到 Service： 它的 /etc/resolv.conf 写着 Service kube-dns 的地址、search NAMESPACE.svc.cluster.local svc.cluster.local cluster.local 和 ndots:5。web 先按 web.NAMESPACE.svc.cluster.local 查，由 kubernetes 插件返回 ClusterIP。
      - 少于五个点的外部域名要先依次试三个搜索域，最后才按原样查：共四次查询，有 IPv6 时加倍。末尾加点（example.com.）可省掉。
      - 各行的先后不起作用：插件链的顺序在编译 CoreDNS 时就定了（plugin.cfg）：… errors、log、rewrite、cache、template、hosts、kubernetes、file、loop、forward。

      https://coredns.io/manual/toc/#configuration"
    `)
  })

  test('on kubernetes', async () => {
    expect(await showHover(at('kuber<|>netes cluster.local'))).toMatchInlineSnapshot(`
      "[kubernetes cluster.local in-addr.arpa ip6.arpa]

      kubernetes · names of Services and Pods

      In this file it answers for cluster.local, in-addr.arpa and ip6.arpa: the Service web of namespace shop is web.shop.svc.cluster.local, good for 30 s. pods insecure: answers 10-244-1-5.NAMESPACE.pod.… with the address that stands in the name, whether such a Pod exists or not (as kube-dns did). Names of in-addr.arpa and ip6.arpa it does not find go on to the next plugin.

      Answers for Services and Pods from what it watches at the API server: NAME.NAMESPACE.svc.ZONE is the ClusterIP, of a headless Service the addresses of all ready Pods.

      - A Pod of a StatefulSet is web-0.SERVICE.NAMESPACE.svc.ZONE; named ports have SRV records _http._tcp.…; an ExternalName Service is a CNAME.
      - The zone must be the cluster domain (--cluster-domain of the kubelet). in-addr.arpa ip6.arpa make it answer reverse lookups too.
      - A name in the zone that does not exist is NXDOMAIN, unless fallthrough hands it to the next plugin.
      - pods: disabled (default), insecure (kubeadm), verified (safer for wildcard certificates, more memory).

      CoreDNS plugin, number 47 in the chain · the order is compiled in, that of the lines has no effect

      https://coredns.io/plugins/kubernetes/"
    `)
    expect(await showHover(at('kuber<|>netes cluster.local'), 'zh-cn')).toMatchInlineSnapshot(`
      "[kubernetes cluster.local in-addr.arpa ip6.arpa]

      kubernetes · Service 与 Pod 的域名

      在本文件中，它负责 cluster.local、in-addr.arpa 和 ip6.arpa：命名空间 shop 的 Service web 是 web.shop.svc.cluster.local，应答有效 30 秒。pods insecure：对 10-244-1-5.NAMESPACE.pod.… 直接返回名字里的地址，不管有没有这个 Pod（与 kube-dns 相同）。in-addr.arpa 和 ip6.arpa 中找不到的名字交给下一个插件。

      按从 API 服务器监听到的内容应答：NAME.NAMESPACE.svc.ZONE 得到 ClusterIP；无头服务得到所有就绪 Pod 的地址。

      - StatefulSet 的 Pod 是 web-0.SERVICE.NAMESPACE.svc.ZONE；命名端口有 SRV 记录 _http._tcp.…；ExternalName Service 是 CNAME。
      - ZONE 必须与集群域一致（kubelet 的 --cluster-domain）。加上 in-addr.arpa ip6.arpa 才应答反向解析。
      - 区域内不存在的名字返回 NXDOMAIN，除非用 fallthrough 交给下一个插件。
      - pods：disabled（默认）、insecure（kubeadm 所用）、verified（配合通配符证书更安全，更占内存）。

      CoreDNS 插件，在插件链中排第 47 · 顺序在编译时确定，与行的先后无关

      https://coredns.io/plugins/kubernetes/"
    `)
  })

  test.each([
    ['forw<|>ard .', 'every name that no earlier plugin answered goes to /etc/resolv.conf'],
    ['cac<|>he 30', 'kept for at most 30 s'],
    ['hea<|>lth {', 'it goes on answering for 5s'],
    ['rea<|>dy', '/ready is at :8181'],
    ['pro<|>metheus', 'metrics are at :9153'],
    ['lo<|>op', 'rather than forwarding to itself'],
    ['rel<|>oad', 'every 30s'],
    ['loadb<|>alance', 'round_robin'],
    ['err<|>ors', 'errors are logged'],
    ['po<|>ds insecure', 'whether such a Pod exists or not'],
  ])('on %s', async (place, told) => {
    expect(await here(at(place))).toContain(told)
    expect(await showHover(at(place), 'zh-cn')).toContain('在本文件中')
  })

  test.each([
    ['hosts {\n  10.0.0.1 a.example\n}', 'All other names are NXDOMAIN'],
    ['hosts {\n  10.0.0.1 a.example\n  fallthrough\n}', 'All other names go on to the next plugin'],
    ['autopath @kubernetes', 'it has no effect'],
    ['rewrite name www.example.com web.shop.svc.cluster.local', 'is answered as one for web.shop.svc.cluster.local'],
    ['template IN AAAA . {\n  rcode NOERROR\n}', 'AAAA queries for . are answered from here, with NOERROR'],
    ['log', 'every query is logged'],
  ])('on %s', async (lines, told) => {
    expect(await here(config(`.:53 {\n  <|>${lines.replaceAll('\n', '\n  ')}\n}`))).toContain(told)
  })

  test('on what is gone, and on what nobody knows', async () => {
    expect(await showHover(config('.:53 {\n  pro<|>xy . 8.8.8.8\n}'))).toContain('went in CoreDNS 1.5.0')
    expect(await showHover(config('.:53 {\n  fla<|>nge\n}'))).toContain('no plugin of the stock CoreDNS')
  })

  test('on a plugin that is no more than a title', async () => {
    expect(await showHover(config('.:53 {\n  buf<|>size 1232\n}'))).toMatchInlineSnapshot(`
      "[bufsize 1232]

      bufsize

      caps the size of UDP answers (EDNS0)

      CoreDNS plugin, number 14 in the chain · the order is compiled in, that of the lines has no effect

      https://coredns.io/plugins/bufsize/"
    `)
  })
})

describe('completion', () => {
  test('plugins in a server block', async () => {
    const offered = await showComplete(config('.:53 {\n    errors\n    fo<|>\n}'))
    expect(offered).toEqual(['forward'])
  })

  test('properties in the block of a plugin', async () => {
    const offered = await showComplete(config('.:53 {\n    kubernetes cluster.local {\n       <|>\n    }\n}'))
    expect(offered).toContain('fallthrough')
    expect(offered).toContain('pods')
    expect(offered).not.toContain('forward')
  })

  test('nothing behind the name of a plugin', async () => {
    expect(await showComplete(config('.:53 {\n    forward <|>\n}'))).toEqual([])
  })
})

test('the key of the Corefile tells what the whole file does', async () => {
  const source = config(`${usual}\nexample.org:53 {\n    forward . 10.0.0.53\n}`).replace('Corefile:', 'Core<|>file:')
  expect(await here(source)).toMatchInlineSnapshot(
    `"this block takes every query on port 53: cluster.local from the cluster, the rest from /etc/resolv.conf. this block takes queries for names under example.org on port 53, and asks 10.0.0.53."`,
  )
  expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
    `"这个服务块接管端口 53 上的所有查询：cluster.local 由集群应答，其余转发给 /etc/resolv.conf。这个服务块接管端口 53 上 example.org 之下的查询，转发给 10.0.0.53。"`,
  )
})
