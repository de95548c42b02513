import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { jobExample, jobOf, neverOrOnFailure, refusedPolicy, retriesInWords, workInWords } from './_jobs.js'

export default {
  key: 'Job',
  title: { en: 'runs Pods until the work is done', 'zh-cn': '运行 Pod 直到任务完成' },
  summary: summary('Job'),
  notes: {
    en: [
      'A Pod may rarely be started twice for the same work: it should bear that.',
      'Finished Jobs and their Pods stay until somebody, or `ttlSecondsAfterFinished`, removes them.',
      'The Pod template can not be changed: delete the Job and create it anew.',
    ],
    'zh-cn': [
      '同一份工作偶尔可能启动两次 Pod：任务要能承受。',
      '完成的 Job 及其 Pod 会一直保留，直到有人删除或由 `ttlSecondsAfterFinished` 清理。',
      'Pod 模板不能修改：要删掉 Job 重新创建。',
    ],
  },
  compare: neverOrOnFailure,
  example: jobExample('completions: 6\nparallelism: 2\nbackoffLimit: 3'),
  see: docs('concepts/workloads/controllers/job/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const job = jobOf(resource)
  if (!job) return undefined
  const retries = retriesInWords(job)
  return explained(
    workInWords(job),
    { en: `If a Pod fails: ${retries.en}`, 'zh-cn': `Pod 失败时：${retries['zh-cn']}` },
    refusedPolicy(job),
  )
}
