import { joined, type Localized } from '../../../../core/localized.js'
import { code, codes, say } from '../../_text.js'
import { type PluginPlace, type PluginTopic, propertyOf, textsOf } from './_plugin.js'

/** The smaller plugins of a cluster's Corefile, a few lines each. */

const at =
  (usual: string, text: Localized) =>
  ({ plugin }: PluginPlace): Localized =>
    say(text, { address: code(textsOf(plugin.args)[0] ?? usual) })

const errors: PluginTopic = {
  name: 'errors',
  summary: {
    en: 'Logs each error that comes up while a query is answered to standard output, where `kubectl logs` shows it.',
    'zh-cn': '把应答查询时出现的错误写到标准输出，可用 `kubectl logs` 查看。',
  },
  properties: {
    consolidate: {
      en: 'Logs errors that match a pattern once for each span of time, with their number.',
      'zh-cn': '对符合某模式的错误，每隔一段时间只记一条并附上次数。',
    },
    stacktrace: { en: 'Logs the stack with each panic.', 'zh-cn': 'panic 时记录堆栈。' },
  },
  explain: () => ({
    en: 'errors are logged; queries as such are not (that is `log`).',
    'zh-cn': '只记录错误；每个查询要用 `log` 记录。',
  }),
}

const log: PluginTopic = {
  name: 'log',
  summary: {
    en: 'Logs every query with client, name, type, answer and time. It costs a good deal of speed: turn it on to look for a fault, then off again.',
    'zh-cn': '记录每个查询的客户端、域名、类型、应答和耗时。很耗性能：排查问题时打开，用完关掉。',
  },
  properties: {
    class: {
      en: 'Which answers are logged: `success`, `denial`, `error`, `all`.',
      'zh-cn': '记录哪些应答：`success`、`denial`、`error`、`all`。',
    },
  },
  explain: ({ plugin }) => {
    const kinds = propertyOf(plugin, 'class')
    return kinds && !kinds.includes('all')
      ? say({ en: 'only {kinds} answers are logged.', 'zh-cn': '只记录 {kinds} 类应答。' }, { kinds: codes(kinds) })
      : {
          en: 'every query is logged: a busy cluster writes thousands of lines a second.',
          'zh-cn': '每个查询都会记录：繁忙的集群每秒会写数千行。',
        }
  },
}

const ready: PluginTopic = {
  name: 'ready',
  summary: {
    en: '`GET /ready` answers 200 once all plugins that can tell have said that they are ready (`kubernetes`: it has read the Services). The readiness probe asks it.',
    'zh-cn': '所有会报告的插件都就绪后（`kubernetes` 指已读完 Service），`GET /ready` 返回 200。供就绪探针访问。',
  },
  explain: at(':8181', { en: '`/ready` is at {address}.', 'zh-cn': '`/ready` 位于 {address}。' }),
}

const prometheus: PluginTopic = {
  name: 'prometheus',
  summary: {
    en: 'Metrics at `/metrics`: `coredns_dns_requests_total`, `coredns_dns_request_duration_seconds`, `coredns_cache_hits_total`, `coredns_proxy_request_duration_seconds` (of `forward`). It counts only the server blocks it stands in.',
    'zh-cn':
      '`/metrics` 提供指标：`coredns_dns_requests_total`、`coredns_dns_request_duration_seconds`、`coredns_cache_hits_total`、`coredns_proxy_request_duration_seconds`（来自 `forward`）。只统计写了它的服务块。',
  },
  explain: at('localhost:9153', {
    en: 'metrics are at {address}; the Service `kube-dns` names that port for Prometheus.',
    'zh-cn': '指标位于 {address}；Service `kube-dns` 为 Prometheus 开放了该端口。',
  }),
}

const loop: PluginTopic = {
  name: 'loop',
  summary: {
    en: 'Sends itself one random query at the start. When it comes back, queries go in a circle, and CoreDNS exits: `Loop … detected for zone "."`, shown as `CrashLoopBackOff`.',
    'zh-cn':
      '启动时给自己发一个随机查询；若它又绕回来，说明转发成环，CoreDNS 就退出：`Loop … detected for zone "."`，表现为 `CrashLoopBackOff`。',
  },
  notes: {
    en: [
      'The usual cause: the `/etc/resolv.conf` of the node names 127.0.0.53 (systemd-resolved). Give the kubelet `resolvConf: /run/systemd/resolve/resolv.conf`, or write a real server behind `forward .`. Taking `loop` out only hides it: the circle then eats memory and CPU.',
    ],
    'zh-cn': [
      '常见原因：节点的 `/etc/resolv.conf` 写着 127.0.0.53（systemd-resolved）。让 kubelet 用 `resolvConf: /run/systemd/resolve/resolv.conf`，或在 `forward .` 后写真实的 DNS 服务器。删掉 `loop` 只是掩盖问题：环路会耗尽内存和 CPU。',
    ],
  },
  explain: () => ({
    en: 'CoreDNS exits rather than forwarding to itself for ever.',
    'zh-cn': '转发成环时 CoreDNS 会退出，而不是无休止地转发给自己。',
  }),
}

const reload: PluginTopic = {
  name: 'reload',
  summary: {
    en: 'Looks whether the Corefile has changed, and takes it over without a restart. A mistake in the new one leaves the old one in force, with an error in the log.',
    'zh-cn': '检查 Corefile 是否变化，变了就不停机地载入。新文件有错时沿用旧的，并在日志里报错。',
  },
  notes: {
    en: [
      'After `kubectl edit configmap` it takes up to two minutes: the kubelet renews the file about once a minute, then comes this interval.',
    ],
    'zh-cn': ['`kubectl edit configmap` 之后最多要等约两分钟：kubelet 约每分钟更新一次文件，再加上这里的间隔。'],
  },
  explain: ({ plugin }) => {
    const [every = '30s', jitter = '15s'] = textsOf(plugin.args)
    return say(
      {
        en: 'the Corefile is looked at every {every}, give or take {jitter}.',
        'zh-cn': '每 {every} 检查一次 Corefile，随机偏移 {jitter}。',
      },
      { every: code(every), jitter: code(jitter) },
    )
  },
}

const loadbalance: PluginTopic = {
  name: 'loadbalance',
  summary: {
    en: 'Changes the order of the A, AAAA and MX records in each answer, since many clients take the first. It matters for headless Services and outside names; a ClusterIP is a single address.',
    'zh-cn':
      '每次应答都打乱 A、AAAA、MX 记录的顺序，因为很多客户端只取第一个。对无头服务和外部域名有用；ClusterIP 只有一个地址。',
  },
  explain: ({ plugin }) =>
    say(
      { en: 'addresses are handed out by {policy}.', 'zh-cn': '地址按 {policy} 方式给出。' },
      { policy: code(textsOf(plugin.args)[0] ?? 'round_robin') },
    ),
}

const autopath: PluginTopic = {
  name: 'autopath',
  summary: {
    en: "Goes through a Pod's search domains on the server at the first query, so that an outside name costs one round trip instead of four.",
    'zh-cn': '收到第一个查询时就在服务端替 Pod 遍历搜索域，外部域名只需一次往返，而不是四次。',
  },
  notes: {
    en: [
      '`@kubernetes` needs `pods verified` in the `kubernetes` plugin, and so more memory. Answers may be wrong for a short time when a Pod address is used again.',
    ],
    'zh-cn': [
      '`@kubernetes` 要求 `kubernetes` 插件写 `pods verified`，因而更占内存。Pod 地址被重用时，短时间内可能答错。',
    ],
  },
  explain: ({ block, plugin }) => {
    const kubernetes = block.directives.find(({ name }) => name.text === 'kubernetes')
    const mode = kubernetes && propertyOf(kubernetes, 'pods')?.[0]
    return textsOf(plugin.args).includes('@kubernetes') && mode !== 'verified'
      ? {
          en: 'it has no effect: the `kubernetes` plugin above needs `pods verified`.',
          'zh-cn': '它不起作用：上面的 `kubernetes` 插件要写 `pods verified`。',
        }
      : { en: 'Pods get outside names in one round trip.', 'zh-cn': 'Pod 一次往返就能解析外部域名。' }
  },
}

const rewrite: PluginTopic = {
  name: 'rewrite',
  summary: {
    en: '`rewrite name FROM TO` asks for TO when FROM is asked for, inside CoreDNS; with `answer auto` (or `answer name`) the answer carries the asked name again.',
    'zh-cn':
      '`rewrite name FROM TO`：有人查 FROM 时，在 CoreDNS 内部改查 TO；加 `answer auto`（或 `answer name`）让应答改回原来的名字。',
  },
  notes: {
    en: [
      'Matching: `exact` (default), `prefix`, `suffix`, `substring`, `regex`. Several rules: the first that matches ends it (`stop`) or goes on (`continue`).',
      'Handy to reach an ingress by its public name from inside: `rewrite name www.example.com ingress-nginx-controller.ingress-nginx.svc.cluster.local`.',
    ],
    'zh-cn': [
      '匹配方式：`exact`（默认）、`prefix`、`suffix`、`substring`、`regex`。多条规则：第一条匹配后停止（`stop`）或继续（`continue`）。',
      '常用于在集群内部用公网域名访问 Ingress：`rewrite name www.example.com ingress-nginx-controller.ingress-nginx.svc.cluster.local`。',
    ],
  },
  explain: ({ plugin }) => {
    const words = textsOf(plugin.args).filter(word => word !== 'stop' && word !== 'continue')
    if (words[0] !== 'name') return undefined
    const [how, from, to] = ['exact', 'prefix', 'suffix', 'substring', 'regex'].includes(words[1] ?? '')
      ? [words[1]!, words[2], words[3]]
      : ['exact', words[1], words[2]]
    if (from === undefined || to === undefined) return undefined
    return say(
      {
        en: 'a query for {from} ({how}) is answered as one for {to}.',
        'zh-cn': '查询 {from}（{how}）时，改按 {to} 应答。',
      },
      { from: code(from), to: code(to), how },
    )
  },
}

const template: PluginTopic = {
  name: 'template',
  summary: {
    en: 'Makes answers of a pattern: `match` is a regular expression over the name, `answer` a record with `{{ .Name }}` and the like, `rcode` an answer without records.',
    'zh-cn':
      '按模板生成应答：`match` 是针对域名的正则，`answer` 是含 `{{ .Name }}` 等占位的记录，`rcode` 给出不带记录的应答。',
  },
  notes: {
    en: [
      'Handy for wildcards (`*.dev.example.org`), and to end useless queries: `template IN AAAA . { rcode NOERROR }` in a cluster without IPv6.',
    ],
    'zh-cn': [
      '适合做通配（`*.dev.example.org`），也可挡掉无用查询：没有 IPv6 的集群写 `template IN AAAA . { rcode NOERROR }`。',
    ],
  },
  explain: ({ plugin }) => {
    const [, type, ...zones] = textsOf(plugin.args)
    const rcode = propertyOf(plugin, 'rcode')?.[0]
    return type === undefined
      ? undefined
      : joined(
          [
            say(
              { en: '{type} queries for {zones} are answered from here', 'zh-cn': '{zones} 的 {type} 查询由这里应答' },
              { type: code(type), zones: codes(zones.length > 0 ? zones : ['.']) },
            ),
            rcode === undefined
              ? { en: '.', 'zh-cn': '。' }
              : say({ en: ', with {rcode}.', 'zh-cn': '，返回 {rcode}。' }, { rcode: code(rcode) }),
          ],
          { en: '', 'zh-cn': '' },
        )
  },
}

export const smallPlugins: readonly PluginTopic[] = [
  autopath,
  errors,
  loadbalance,
  log,
  loop,
  prometheus,
  ready,
  reload,
  rewrite,
  template,
]
