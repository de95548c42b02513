import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { explainWork, jobExample } from './_jobs.js'

export default {
  key: 'JobSpec.completions',
  title: { en: 'how many Pods must succeed', 'zh-cn': '需要多少个 Pod 成功' },
  summary: summary('JobSpec.completions'),
  compare: {
    en: '**Completions or parallelism?** `completions` is the amount of work, `parallelism` how many hands do it at the same time.',
    'zh-cn': '**completions 还是 parallelism？** `completions` 是工作总量，`parallelism` 是同时干活的人手。',
  },
  example: jobExample('completions: 6\nparallelism: 2'),
  see: docs('concepts/workloads/controllers/job/#parallel-jobs'),
  explain: explainWork,
} satisfies KubernetesTopic
