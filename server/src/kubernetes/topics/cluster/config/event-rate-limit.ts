import type { Localized } from '../../../../core/localized.js'
import type { KubernetesTopic } from '../../../topic.js'
import { asNumber, asString, get } from '../../../tree.js'
import { explained, own } from '../../_file.js'
import { docs, say } from '../../_text.js'

export default {
  key: 'Limit.qps',
  also: ['Limit.type', 'Limit.burst', 'Limit.cacheSize', 'EventRateLimitConfiguration.limits'],
  title: { en: 'how many Events the API server takes', 'zh-cn': 'API 服务器每秒接受多少 Event' },
  summary: {
    en: 'The admission plugin EventRateLimit refuses Events (objects of kind Event, nothing else) beyond a rate with 429, so that a crash loop does not flood etcd.',
    'zh-cn': '准入插件 EventRateLimit 对超速的 Event（仅限 Event 对象）返回 429，避免崩溃循环的事件灌满 etcd。',
  },
  notes: {
    en: [
      'Off by default: needs `--enable-admission-plugins=EventRateLimit` and `--admission-control-config-file`.',
      '`Server`: all together; `Namespace`, `User`, `SourceAndObject`: each its own bucket, of which `cacheSize` are remembered.',
      'Requests of any other kind are limited by API Priority and Fairness.',
    ],
    'zh-cn': [
      '默认关闭：需要 `--enable-admission-plugins=EventRateLimit` 和 `--admission-control-config-file`。',
      '`Server`：合在一起算；`Namespace`、`User`、`SourceAndObject`：各有各的桶，最多记住 `cacheSize` 个。',
      '其他请求由 API 优先级与公平性限制。',
    ],
  },
  see: docs('reference/access-authn-authz/admission-controllers/#eventratelimit'),
  explain({ resource, path }) {
    const at = path.indexOf('limits')
    const row = get(resource.root, ...path.slice(0, at + 2))
    const [rate, burst] = [asNumber(get(row, 'qps')), asNumber(get(row, 'burst'))]
    const who = own(whose, asString(get(row, 'type')))
    return at < 0 || rate === undefined || burst === undefined || !who
      ? undefined
      : explained(
          say(
            {
              en: '{who} may create {burst} Events at once, then {rate} a second.',
              'zh-cn': '{who}可瞬间创建 {burst} 个 Event，之后每秒 {rate} 个。',
            },
            { who, rate, burst },
          ),
        )
  },
} satisfies KubernetesTopic

const whose: Readonly<Record<string, Localized>> = {
  Server: { en: 'all clients together', 'zh-cn': '所有客户端合计' },
  Namespace: { en: 'each namespace', 'zh-cn': '每个命名空间' },
  User: { en: 'each user', 'zh-cn': '每个用户' },
  SourceAndObject: { en: 'each source, for each object,', 'zh-cn': '每个来源对每个对象' },
}
