import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { aboutToleration, effectTable, taintPage } from './_toleration.js'

export default {
  key: 'Toleration.effect',
  title: { en: 'which effect of the taint is put up with', 'zh-cn': '容忍污点的哪种效果' },
  summary: summary('Toleration.effect'),
  compare: effectTable,
  see: taintPage,
  explain: aboutToleration(({ key, effect }) =>
    effect === 'NoSchedule' && key !== ''
      ? {
          en: 'A `NoExecute` taint of the same key would still evict it.',
          'zh-cn': '同一个键若带 `NoExecute` 效果，它仍会被驱逐。',
        }
      : undefined,
  ),
} satisfies KubernetesTopic
