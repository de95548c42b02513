import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { aboutToleration, taintPage } from './_toleration.js'

export default {
  key: 'Toleration.value',
  title: { en: 'the value that the taint must have', 'zh-cn': '污点必须具有的值' },
  summary: summary('Toleration.value'),
  see: taintPage,
  explain: aboutToleration(),
} satisfies KubernetesTopic
