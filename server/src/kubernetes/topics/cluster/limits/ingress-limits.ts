import { joined, type Localized } from '../../../../core/localized.js'
import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asScalar } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, say } from '../../_text.js'
import { grouped } from '../_numbers.js'

const prefix = 'nginx.ingress.kubernetes.io/'
const named = (name: string): string => `ObjectMeta.annotations=${prefix}${name}`

export default {
  key: named('limit-rps'),
  also: [
    'limit-rpm',
    'limit-connections',
    'limit-burst-multiplier',
    'limit-whitelist',
    'limit-allowlist',
    'limit-rate',
    'limit-rate-after',
  ].map(named),
  title: { en: 'how much one client may ask of this Ingress', 'zh-cn': '单个客户端可向此 Ingress 请求多少' },
  summary: {
    en: 'ingress-nginx limits each client address: `limit-rps` and `limit-rpm` requests, `limit-connections` at once, `limit-rate` kilobytes a second for each connection.',
    'zh-cn':
      'ingress-nginx 按客户端 IP 限制：`limit-rps`、`limit-rpm` 限请求数，`limit-connections` 限并发连接，`limit-rate` 限每个连接每秒多少 KB。',
  },
  notes: {
    en: [
      'The burst is the limit × `limit-burst-multiplier` (5 by default): so many pass at once, without delay; beyond that comes 503. `limit-req-status-code: "429"` in the ConfigMap of the controller is kinder to clients.',
      '**Each replica of the controller counts for itself**: N replicas let N times as much through.',
      'Behind a load balancer all clients may share one address: `externalTrafficPolicy: Local`, PROXY protocol or `use-forwarded-headers` bring back the real one. `limit-whitelist` exempts ranges.',
      'ingress-nginx is retired: no releases and no security fixes since March 2026. Plan the move to Gateway API.',
    ],
    'zh-cn': [
      '突发量 = 限额 × `limit-burst-multiplier`（默认 5）：这么多请求可立即通过，不排队，再多返回 503。控制器 ConfigMap 里写 `limit-req-status-code: "429"` 对客户端更友好。',
      '**控制器的每个副本各计各的**：N 个副本就放行 N 倍。',
      '在负载均衡器后面，所有客户端可能是同一个 IP：用 `externalTrafficPolicy: Local`、PROXY protocol 或 `use-forwarded-headers` 取回真实 IP。`limit-whitelist` 可豁免网段。',
      'ingress-nginx 已退役：2026 年 3 月起不再发布版本和安全修复，应计划迁移到 Gateway API。',
    ],
  },
  see: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rate-limiting',
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const read = (name: string): number | undefined => {
    const scalar = asScalar(resource.at('metadata', 'annotations', prefix + name))
    const number = scalar && !scalar.templated ? Number(scalar.value) : Number.NaN
    return Number.isFinite(number) && number > 0 ? number : undefined
  }
  const times = read('limit-burst-multiplier') ?? 5
  const [second, minute, connections] = [read('limit-rps'), read('limit-rpm'), read('limit-connections')]
  const [rate, after] = [read('limit-rate'), read('limit-rate-after')]
  const exempt = asScalar(
    resource.at('metadata', 'annotations', `${prefix}limit-whitelist`) ??
      resource.at('metadata', 'annotations', `${prefix}limit-allowlist`),
  )
  const requests = (count: number, unit: Localized): Localized =>
    say(
      {
        en: '{count} requests {unit}, and {burst} more at once ({count} × {times})',
        'zh-cn': '{unit} {count} 个请求，另可瞬间多出 {burst} 个（{count} × {times}）',
      },
      { count: grouped(count), burst: grouped(count * times), times, unit },
    )
  const parts = [
    second && requests(second, { en: 'a second', 'zh-cn': '每秒' }),
    minute && requests(minute, { en: 'a minute', 'zh-cn': '每分钟' }),
    connections &&
      say(
        { en: '{connections} connections at the same time', 'zh-cn': '同时 {connections} 个连接' },
        { connections: grouped(connections) },
      ),
    rate &&
      say(
        { en: '{rate} KB a second for each connection{after}', 'zh-cn': '每个连接每秒 {rate} KB{after}' },
        {
          rate: grouped(rate),
          after: after
            ? say({ en: ' after the first {after} KB', 'zh-cn': '（前 {after} KB 不限）' }, { after: grouped(after) })
            : '',
        },
      ),
  ].filter(part => typeof part === 'object')
  if (parts.length === 0) return undefined
  return explained(
    say(
      {
        en: 'each client address may have {parts}; beyond that comes 503.',
        'zh-cn': '每个客户端 IP 允许：{parts}；超出返回 503。',
      },
      { parts: joined(parts, { en: '; ', 'zh-cn': '；' }) },
    ),
    second || minute
      ? say(
          {
            en: 'With 3 replicas of the controller up to {three} pass.',
            'zh-cn': '控制器有 3 个副本时，最多放行 {three}。',
          },
          {
            three: second
              ? { en: `${grouped(second * 3)} a second`, 'zh-cn': `每秒 ${grouped(second * 3)} 个` }
              : { en: `${grouped((minute ?? 0) * 3)} a minute`, 'zh-cn': `每分钟 ${grouped((minute ?? 0) * 3)} 个` },
          },
        )
      : undefined,
    exempt && !exempt.templated
      ? say({ en: '{ranges} are exempt.', 'zh-cn': '{ranges} 不受限制。' }, { ranges: code(String(exempt.value)) })
      : undefined,
  )
}
