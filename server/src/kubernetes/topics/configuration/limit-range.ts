import { joined, type Localized, paragraphs } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import { textsOf } from '../../selectors.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { inNamespace } from '../_file.js'
import { summary } from '../_summary.js'
import { bullets, code, docs, say } from '../_text.js'

export default {
  key: 'LimitRange',
  also: [
    'LimitRangeSpec.limits',
    'LimitRangeItem.type',
    'LimitRangeItem.default',
    'LimitRangeItem.defaultRequest',
    'LimitRangeItem.max',
    'LimitRangeItem.min',
    'LimitRangeItem.maxLimitRequestRatio',
  ],
  title: { en: 'bounds and defaults for single containers', 'zh-cn': '单个容器的上下限和默认值' },
  summary: summary('LimitRange'),
  notes: {
    en: [
      'It acts when a Pod is created: Pods that run are not touched.',
      'With a `default` limit and no `defaultRequest`, the request becomes as large as the limit.',
      'Bounds are checked against what is written: a request above the `default` limit is refused.',
    ],
    'zh-cn': [
      '只在创建 Pod 时生效，已在运行的不变。',
      '只写 `default` 不写 `defaultRequest`，请求量就等于这个默认限制。',
      '检查的是最终的值：请求量大于 `default` 给出的限制会被拒绝。',
    ],
  },
  compare: {
    en: '**ResourceQuota or LimitRange?** A quota limits the sum of a namespace, a LimitRange each single container or claim, with defaults.',
    'zh-cn': '**ResourceQuota 还是 LimitRange？** 前者限制命名空间的总量；后者限制单个容器或 PVC，并提供默认值。',
  },
  see: docs('concepts/policy/limit-range/'),
  explain,
} satisfies KubernetesTopic

const fields: readonly (readonly [string, Localized])[] = [
  ['defaultRequest', { en: 'requests unless written', 'zh-cn': '默认 requests' }],
  ['default', { en: 'limits unless written', 'zh-cn': '默认 limits' }],
  ['min', { en: 'at least', 'zh-cn': '至少' }],
  ['max', { en: 'at most', 'zh-cn': '至多' }],
  ['maxLimitRequestRatio', { en: 'limit ÷ request at most', 'zh-cn': '限制 ÷ 请求量至多' }],
]

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  if (resource.kind !== 'LimitRange') return undefined
  const lines = itemsOf(resource.at('spec', 'limits')).flatMap(({ value }) => {
    const type = asString(get(value, 'type'))
    const parts = fields.flatMap(([field, words]) => {
      const amounts = textsOf(get(value, field))
      const text = amounts && [...amounts].map(([name, amount]) => `${name} ${amount}`).join(', ')
      return text ? [say({ en: '{words} {text}', 'zh-cn': '{words} {text}' }, { words, text: code(text) })] : []
    })
    return type === undefined || parts.length === 0
      ? []
      : [
          say(
            { en: '{type}: {parts}', 'zh-cn': '{type}：{parts}' },
            { type, parts: joined(parts, { en: '; ', 'zh-cn': '；' }) },
          ),
        ]
  })
  return lines.length > 0
    ? {
        text: joined(
          [
            say(
              { en: 'in {where} each of these is bounded:', 'zh-cn': '{where}里的每一个都受限：' },
              { where: inNamespace(resource) },
            ),
            bullets(lines),
          ],
          paragraphs,
        ),
      }
    : undefined
}
