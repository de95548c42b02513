import { joined, type Localized } from '../../../../core/localized.js'
import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asBoolean, asNumber, asString } from '../../../tree.js'
import { explained, own } from '../../_file.js'
import { code, say } from '../../_text.js'
import { grouped } from '../_numbers.js'

export default {
  key: 'KongPluginConfig.minute',
  also: [
    'KongPlugin',
    'KongClusterPlugin',
    'KongPlugin.plugin',
    'KongClusterPlugin.plugin',
    'KongPlugin.config',
    'KongClusterPlugin.config',
    'KongPluginConfig.second',
    'KongPluginConfig.hour',
    'KongPluginConfig.day',
    'KongPluginConfig.month',
    'KongPluginConfig.year',
    'KongPluginConfig.policy',
    'KongPluginConfig.limit_by',
    'KongPluginConfig.fault_tolerant',
  ],
  title: { en: 'a plugin of the Kong gateway, such as rate limiting', 'zh-cn': 'Kong 网关的插件，例如限流' },
  summary: {
    en: '`rate-limiting` counts the requests of each client in fixed windows (second, minute, hour …) and answers 429 beyond the limit, with `RateLimit-Remaining` and `Retry-After` headers.',
    'zh-cn':
      '`rate-limiting` 按固定窗口（秒、分、时……）统计每个客户端的请求，超限返回 429，并带 `RateLimit-Remaining`、`Retry-After` 头。',
  },
  notes: {
    en: [
      '`policy`: `local` (default) counts in the memory of each Kong Pod, so **N replicas let N times as much through**; `redis` counts once for all; `cluster` uses the database of Kong and does not work without one (DB-less).',
      '`limit_by`: `consumer` (default; without authentication the address counts), `ip`, `service`, `header`, `path`, `credential`.',
      '`fault_tolerant: true` (default) lets everything through while Redis is down; `false` answers 500 then.',
      'It works only where it is put: `konghq.com/plugins: NAME` on an Ingress, a Service or a KongConsumer.',
    ],
    'zh-cn': [
      '`policy`：`local`（默认）在每个 Kong Pod 的内存里计数，因此 **N 个副本就放行 N 倍**；`redis` 统一计数；`cluster` 用 Kong 的数据库，没有数据库（DB-less）时不可用。',
      '`limit_by`：`consumer`（默认；没有认证时按 IP）、`ip`、`service`、`header`、`path`、`credential`。',
      '`fault_tolerant: true`（默认）在 Redis 不可用时放行一切；`false` 则返回 500。',
      '挂上去才生效：在 Ingress、Service 或 KongConsumer 上写 `konghq.com/plugins: NAME`。',
    ],
  },
  see: 'https://developer.konghq.com/plugins/rate-limiting/',
  explain,
} satisfies KubernetesTopic

const windows: readonly (readonly [string, Localized])[] = [
  ['second', { en: 'a second', 'zh-cn': '每秒' }],
  ['minute', { en: 'a minute', 'zh-cn': '每分钟' }],
  ['hour', { en: 'an hour', 'zh-cn': '每小时' }],
  ['day', { en: 'a day', 'zh-cn': '每天' }],
  ['month', { en: 'a month', 'zh-cn': '每月' }],
  ['year', { en: 'a year', 'zh-cn': '每年' }],
]

const counted: Readonly<Record<string, Localized>> = {
  consumer: { en: 'each consumer (or address, without authentication)', 'zh-cn': '每个消费者（没有认证时按 IP）' },
  credential: { en: 'each credential', 'zh-cn': '每个凭据' },
  ip: { en: 'each client address', 'zh-cn': '每个客户端 IP' },
  service: { en: 'the service as a whole', 'zh-cn': '整个服务' },
  header: { en: 'each value of the header', 'zh-cn': '该请求头的每个值' },
  path: { en: 'the path', 'zh-cn': '该路径' },
}

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  if (asString(resource.at('plugin')) !== 'rate-limiting') return undefined
  const limits = windows.flatMap(([name, text]) => {
    const most = asNumber(resource.at('config', name))
    return most === undefined
      ? []
      : [say({ en: '{most} requests {text}', 'zh-cn': '{text} {most} 个' }, { most: grouped(most), text })]
  })
  const who = own(counted, asString(resource.at('config', 'limit_by')) ?? 'consumer')
  const policy = asString(resource.at('config', 'policy')) ?? 'local'
  if (limits.length === 0 || !who) return undefined
  return explained(
    say(
      { en: '{who} is limited to {limits}; what is more gets 429.', 'zh-cn': '{who}限 {limits}请求，超出返回 429。' },
      { who, limits: joined(limits, { en: ' and ', 'zh-cn': '、' }) },
    ),
    say(policies[policy] ?? { en: 'The policy is {policy}.', 'zh-cn': '策略是 {policy}。' }, { policy: code(policy) }),
    policy === 'redis' && asBoolean(resource.at('config', 'fault_tolerant')) === false
      ? { en: 'While Redis is down clients get 500.', 'zh-cn': 'Redis 不可用时客户端会得到 500。' }
      : undefined,
  )
}

const policies: Readonly<Record<string, Localized>> = {
  local: {
    en: 'Each Kong Pod counts for itself: with 3 replicas up to three times as many pass.',
    'zh-cn': '每个 Kong Pod 各计各的：3 个副本时最多放行三倍。',
  },
  redis: { en: 'All Kong Pods count together in Redis.', 'zh-cn': '所有 Kong Pod 在 Redis 中统一计数。' },
  cluster: {
    en: 'All Kong Pods count together in the database of Kong, which each request has to ask.',
    'zh-cn': '所有 Kong Pod 在 Kong 的数据库中统一计数，每个请求都要访问它。',
  },
}
