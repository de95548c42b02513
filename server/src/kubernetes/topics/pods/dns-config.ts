import { joined, type Localized } from '../../../core/localized.js'
import type { YamlNode } from '../../model.js'
import type { KubernetesTopic } from '../../topic.js'
import { asScalar, asString, get, itemsOf } from '../../tree.js'
import { aboutPod } from '../_about.js'
import type { PodAt } from '../_pod.js'
import { summary } from '../_summary.js'
import { code, codes, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.dnsConfig',
  also: [
    'PodDNSConfig.nameservers',
    'PodDNSConfig.searches',
    'PodDNSConfig.options',
    'PodDNSConfigOption.name',
    'PodDNSConfigOption.value',
  ],
  title: { en: 'changes the resolv.conf of the Pod', 'zh-cn': '修改 Pod 的 resolv.conf' },
  summary: summary('PodSpec.dnsConfig'),
  notes: {
    en: [
      '`ndots` is a threshold: a name with fewer dots is first tried with each search domain. `ClusterFirst` sets 5, so `api.example.com` (2 dots) costs three useless lookups before the right one.',
      'A dot at the end (`api.example.com.`) skips the search domains whatever `ndots` says.',
      'At most 3 nameservers and 32 search domains, those of `dnsPolicy` included.',
    ],
    'zh-cn': [
      '`ndots` 是门槛：点数少于它的域名会先逐个补上搜索域去试。`ClusterFirst` 设为 5，所以 `api.example.com`（2 个点）要白查三次才查到。',
      '末尾加一个点（`api.example.com.`）就不补搜索域，不管 `ndots` 是多少。',
      '连同 `dnsPolicy` 带来的，最多 3 个域名服务器、32 个搜索域。',
    ],
  },
  see: docs('concepts/services-networking/dns-pod-service/#pod-dns-config'),
  explain: aboutPod(explain),
} satisfies KubernetesTopic

const texts = (node: YamlNode | undefined): readonly string[] =>
  itemsOf(node).flatMap(({ value }) => asString(value) ?? [])

function explain({ spec }: PodAt): Localized | undefined {
  const config = get(spec, 'dnsConfig')
  if (!config || config.templated) return undefined
  const servers = texts(get(config, 'nameservers'))
  const searches = texts(get(config, 'searches'))
  const only = asString(get(spec, 'dnsPolicy')) === 'None'
  const option = itemsOf(get(config, 'options')).find(({ value }) => asString(get(value, 'name')) === 'ndots')
  const ndots = Number(asScalar(get(option?.value, 'value'))?.value ?? Number.NaN)
  const text = joined([
    servers.length > 0
      ? say(
          only
            ? { en: 'the Pod asks {servers}.', 'zh-cn': 'Pod 向 {servers} 查询。' }
            : {
                en: '{servers} are asked too, after the servers that `dnsPolicy` brings.',
                'zh-cn': '除了 `dnsPolicy` 带来的服务器，还会在其后向 {servers} 查询。',
              },
          { servers: codes(servers) },
        )
      : undefined,
    searches.length > 0
      ? say(
          {
            en: 'Short names are also tried with {searches} behind them.',
            'zh-cn': '短域名还会补上 {searches} 去试。',
          },
          { searches: codes(searches) },
        )
      : undefined,
    Number.isInteger(ndots) && ndots >= 0 ? dotsInWords(ndots) : undefined,
  ])
  if (text.en === '') return undefined
  return { en: text.en.replace(/^S(?=hort)/, 's').replace(/^W(?=ith)/, 'w'), 'zh-cn': text['zh-cn'] }
}

const sample = (dots: number): string =>
  ['db', 'db.shop', 'api.example.com', 'api.eu.example.com'][dots] ?? 'a.b.c.d.example.com'

const dotsInWords = (ndots: number): Localized =>
  ndots === 0 || ndots > 4
    ? say(
        { en: 'With {ndots}, {rest}.', 'zh-cn': '{ndots}：{rest}。' },
        {
          ndots: code(`ndots:${ndots}`),
          rest:
            ndots === 0
              ? { en: 'every name is asked as it is first', 'zh-cn': '任何域名都先按原样查询' }
              : {
                  en: `names with fewer than ${ndots} dots are tried with the search domains first`,
                  'zh-cn': `少于 ${ndots} 个点的域名会先补上搜索域去试`,
                },
        },
      )
    : say(
        {
          en: 'With {ndots}, a name with {dots} or more, such as {long}, is asked as it is first; one with fewer, such as {short}, is tried with the search domains first.',
          'zh-cn': '{ndots}：有 {dots}或更多的域名（如 {long}）先按原样查询；更少的（如 {short}）先补上搜索域去试。',
        },
        {
          ndots: code(`ndots:${ndots}`),
          dots: { en: `${ndots} dot${ndots === 1 ? '' : 's'}`, 'zh-cn': `${ndots} 个点` },
          long: code(sample(ndots)),
          short: code(sample(ndots - 1)),
        },
      )
