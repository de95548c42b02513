import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { explainWork } from './_jobs.js'

export default {
  key: 'JobSpec.completionMode',
  title: { en: 'whether each Pod has a number', 'zh-cn': '每个 Pod 是否有编号' },
  summary: summary('JobSpec.completionMode'),
  notes: {
    en: [
      "The number is in `JOB_COMPLETION_INDEX`, in the annotation and label `batch.kubernetes.io/job-completion-index`, and in the Pod's name and hostname: `JOB-0`.",
      '`Indexed` needs `completions`.',
    ],
    'zh-cn': [
      '编号见环境变量 `JOB_COMPLETION_INDEX`、注解和标签 `batch.kubernetes.io/job-completion-index`，也体现在 Pod 名和主机名中：`JOB-0`。',
      '`Indexed` 必须写 `completions`。',
    ],
  },
  see: docs('concepts/workloads/controllers/job/#completion-mode'),
  explain: explainWork,
} satisfies KubernetesTopic
