import { joined } from '../../../../core/localized.js'
import { codes, say } from '../../_text.js'
import { type PluginTopic, propertyOf, textsOf } from './_plugin.js'

export default {
  name: 'cache',
  summary: {
    en: '`cache [TTL] [ZONES…]` keeps answers, the good ones for up to TTL seconds (3600 by default) and "no such name" for up to 1800; never longer than the answer itself allows.',
    'zh-cn':
      '`cache [TTL] [ZONES…]` 缓存应答：肯定应答最长 TTL 秒（默认 3600），“不存在”最长 1800 秒；都不会超过应答自带的 TTL。',
  },
  notes: {
    en: [
      'It keeps 9,984 good and 9,984 negative answers by default (`success`, `denial`).',
      'Answers of the `kubernetes` plugin have a TTL of 5 s (30 s in kubeadm), so Services do not go stale for longer.',
      'Newer kubeadm writes `disable success cluster.local` and `disable denial cluster.local`: those answers are in memory anyway.',
      '`serve_stale` answers from old entries while upstream is down; `prefetch` renews popular names ahead of time.',
    ],
    'zh-cn': [
      '默认最多缓存 9,984 条肯定应答和 9,984 条否定应答（`success`、`denial`）。',
      '`kubernetes` 插件的应答 TTL 是 5 秒（kubeadm 写 30 秒），所以 Service 最多过时这么久。',
      '较新的 kubeadm 会写 `disable success cluster.local` 和 `disable denial cluster.local`：这些应答本来就在内存里。',
      '`serve_stale` 在上游不可用时用旧应答顶上；`prefetch` 提前刷新热门域名。',
    ],
  },
  properties: {
    success: {
      en: 'Size of the cache of good answers, then most and least TTL.',
      'zh-cn': '肯定应答的缓存条数，以及最长、最短 TTL。',
    },
    denial: { en: 'The same for "no such name" and "no data".', 'zh-cn': '否定应答的缓存条数和 TTL。' },
    prefetch: { en: 'Renews popular names before they run out.', 'zh-cn': '在到期前刷新热门域名。' },
    serve_stale: {
      en: 'Answers from old entries for so long while upstream fails.',
      'zh-cn': '上游失败时，用旧应答顶上多久。',
    },
    servfail: { en: 'How long a server failure is kept; 5 s.', 'zh-cn': 'SERVFAIL 缓存多久，默认 5 秒。' },
    disable: {
      en: 'Does not keep good (`success`) or negative (`denial`) answers of these zones.',
      'zh-cn': '不缓存这些区域的肯定（`success`）或否定（`denial`）应答。',
    },
    keepttl: { en: 'Hands out the original TTL instead of counting it down.', 'zh-cn': '应答中保留原始 TTL，不递减。' },
  },
  explain({ plugin }) {
    const [first, ...zones] = textsOf(plugin.args)
    const seconds = Number(first ?? 3600)
    if (!Number.isInteger(seconds)) return undefined
    const disabled = (plugin.block ?? []).filter(({ name }) => name.text === 'disable')
    return joined([
      say(
        {
          en: 'answers{zones} are kept for at most {seconds} s.',
          'zh-cn': '{zones}应答最多缓存 {seconds} 秒。',
        },
        {
          seconds,
          zones: zones.length > 0 ? say({ en: ' for {zones}', 'zh-cn': '{zones} 的' }, { zones: codes(zones) }) : '',
        },
      ),
      propertyOf(plugin, 'disable') && disabled.length > 0
        ? say(
            { en: 'Not kept: {what}.', 'zh-cn': '不缓存：{what}。' },
            { what: codes(disabled.map(({ args }) => textsOf(args).join(' '))) },
          )
        : undefined,
    ])
  },
} satisfies PluginTopic
