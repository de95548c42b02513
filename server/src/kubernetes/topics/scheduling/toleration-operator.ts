import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { aboutToleration, taintPage } from './_toleration.js'

export default {
  key: 'Toleration.operator',
  title: { en: 'how key and value are compared', 'zh-cn': '如何比较键和值' },
  summary: summary('Toleration.operator'),
  notes: {
    en: [
      '`Equal` needs the same key *and* the same value; without `value` it matches only a taint without one.',
      '`Exists` matches any value of the key; without a `key` it matches every taint.',
      '`Gt` and `Lt` match a taint whose number is greater or less than `value` (alpha since 1.35).',
    ],
    'zh-cn': [
      '`Equal` 要求键*和*值都相同；不写 `value` 就只匹配没有值的污点。',
      '`Exists` 匹配该键的任意值；不写 `key` 则匹配所有污点。',
      '`Gt`、`Lt` 匹配数值大于、小于 `value` 的污点（1.35 起为 Alpha）。',
    ],
  },
  see: taintPage,
  explain: aboutToleration(),
} satisfies KubernetesTopic
