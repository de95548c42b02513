import { joined } from '../../../../core/localized.js'
import { code, codes, say } from '../../_text.js'
import { type PluginTopic, propertyOf, sibling, textsOf } from './_plugin.js'

export default {
  name: 'forward',
  summary: {
    en: '`forward FROM TO…` sends queries for names under FROM to other DNS servers, and hands back what they say. `.` means every name that no earlier plugin answered.',
    'zh-cn':
      '`forward FROM TO…` 把 FROM 之下的域名查询转发给其他 DNS 服务器，再把应答交回。`.` 表示前面插件没有应答的所有域名。',
  },
  notes: {
    en: [
      '`/etc/resolv.conf` is that of the Pod, which with `dnsPolicy: Default` is the one of the **node**; where it names 127.0.0.53 (systemd-resolved), queries go in a circle, which `loop` notices.',
      'Up to 15 servers; `policy` is `random` by default, or `round_robin`, `sequential`. A server is asked for its health only after it has failed.',
      '`tls://9.9.9.9` asks over TLS (with `tls_servername`, or anyone in between can answer). It took the place of `proxy`, which went in 1.5.0.',
      'A zone of its own (a company domain) gets a server block of its own: `example.org:53 { forward . 10.0.0.53 }`.',
    ],
    'zh-cn': [
      '`/etc/resolv.conf` 是 Pod 里的那份，`dnsPolicy: Default` 时就是**节点**的；其中若写着 127.0.0.53（systemd-resolved），查询会成环，由 `loop` 发现。',
      '最多 15 个上游；`policy` 默认 `random`，还可用 `round_robin`、`sequential`。上游失败之后才会做健康检查。',
      '`tls://9.9.9.9` 走 TLS（要写 `tls_servername`，否则可被中间人冒充）。它取代了 1.5.0 移除的 `proxy`。',
      '单独的域（例如公司内网域名）用单独的服务块：`example.org:53 { forward . 10.0.0.53 }`。',
    ],
  },
  properties: {
    max_concurrent: {
      en: 'Queries under way at once; more are answered with REFUSED. Each costs about 2 KB of memory. No limit by default; kubeadm writes 1000.',
      'zh-cn': '同时进行的查询数，超出的应答 REFUSED；每个约占 2 KB 内存。默认不限；kubeadm 写 1000。',
    },
    except: { en: 'Names under these zones are not forwarded.', 'zh-cn': '这些区域之下的域名不转发。' },
    force_tcp: { en: 'Asks over TCP even where the client used UDP.', 'zh-cn': '即使客户端用 UDP，也用 TCP 转发。' },
    prefer_udp: {
      en: 'Asks over UDP first, even where the client used TCP; over TCP when an answer is cut.',
      'zh-cn': '即使客户端用 TCP 也先用 UDP，应答被截断时再用 TCP。',
    },
    expire: { en: 'How long a connection is kept for reuse; 10 s.', 'zh-cn': '连接保留多久供复用，默认 10 秒。' },
    max_fails: {
      en: 'Failed health checks before a server counts as down; 2. `0` never.',
      'zh-cn': '健康检查失败几次算作宕机，默认 2；`0` 表示从不。',
    },
    tls: { en: 'Certificate, key and CA of TLS connections.', 'zh-cn': 'TLS 连接的证书、私钥和 CA。' },
    tls_servername: { en: 'Name that the certificate of the server has to have.', 'zh-cn': '上游证书应有的名称。' },
    policy: {
      en: 'Which server is asked: `random` (default), `round_robin`, `sequential`.',
      'zh-cn': '选择上游的方式：`random`（默认）、`round_robin`、`sequential`。',
    },
    health_check: {
      en: 'How often a failed server is tried; 0.5 s.',
      'zh-cn': '多久探测一次失败的上游，默认 0.5 秒。',
    },
    max_idle_conns: {
      en: 'Idle connections kept for each server; 0 for no limit.',
      'zh-cn': '每个上游保留的空闲连接数；0 表示不限。',
    },
    max_connect_attempts: {
      en: 'How often one query may try to connect; 0 for no limit.',
      'zh-cn': '单个查询最多尝试连接几次；0 表示不限。',
    },
    doh_method: {
      en: '`POST` (default) or `GET` for `https://` servers.',
      'zh-cn': '对 `https://` 上游用 `POST`（默认）还是 `GET`。',
    },
    failover: {
      en: 'Answers with these codes are asked for again at the next server.',
      'zh-cn': '应答是这些代码时改问下一个上游。',
    },
    failfast_all_unhealthy_upstreams: {
      en: 'Answers SERVFAIL at once while all servers are down, instead of trying one at random.',
      'zh-cn': '所有上游都不可用时立即返回 SERVFAIL，而不是随机再试一个。',
    },
    resolver: { en: 'Who resolves servers that are given by name.', 'zh-cn': '用谁来解析以域名写的上游。' },
    next: {
      en: 'Answers with these codes are given to the next `forward`.',
      'zh-cn': '应答是这些代码时交给下一个 `forward`。',
    },
  },
  explain(place) {
    const [from = '.', ...to] = textsOf(place.plugin.args)
    const most = propertyOf(place.plugin, 'max_concurrent')?.[0]
    if (to.length === 0) return undefined
    return joined([
      say(
        from === '.'
          ? {
              en: 'every name that no earlier plugin answered goes to {to}.',
              'zh-cn': '前面插件没有应答的域名都转发给 {to}。',
            }
          : { en: 'names under {from} go to {to}.', 'zh-cn': '{from} 之下的域名转发给 {to}。' },
        { from: code(from), to: codes(to, 'or') },
      ),
      to.some(one => one.endsWith('resolv.conf'))
        ? {
            en: 'That is the resolver of the node CoreDNS runs on (`dnsPolicy: Default`).',
            'zh-cn': '那是 CoreDNS 所在节点的解析器（`dnsPolicy: Default`）。',
          }
        : undefined,
      most === undefined
        ? undefined
        : say({ en: 'At most {most} queries wait at once.', 'zh-cn': '最多同时 {most} 个查询。' }, { most }),
      sibling(place, 'loop')
        ? undefined
        : {
            en: 'There is no `loop` here to notice a circle.',
            'zh-cn': '这里没有 `loop`，成环了也发现不了。',
          },
    ])
  },
} satisfies PluginTopic
