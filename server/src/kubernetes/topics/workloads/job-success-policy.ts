import { joined } from '../../../core/localized.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asNumber, asScalar, get, itemsOf } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'
import { jobOf } from './_jobs.js'

export default {
  key: 'JobSpec.successPolicy',
  also: ['SuccessPolicy.rules', 'SuccessPolicyRule.succeededIndexes', 'SuccessPolicyRule.succeededCount'],
  title: { en: 'when enough of the work is done', 'zh-cn': '做到什么程度就算成功' },
  summary: summary('JobSpec.successPolicy'),
  notes: {
    en: [
      'Only for `completionMode: Indexed`. As soon as one rule holds, the Pods that still run are ended and the Job is `Complete`.',
      'Without it all of the `completions` must succeed.',
    ],
    'zh-cn': [
      '只用于 `completionMode: Indexed`。任何一条规则满足，仍在运行的 Pod 就被终止，Job 变为 `Complete`。',
      '不写时，`completions` 要全部成功。',
    ],
  },
  see: docs('concepts/workloads/controllers/job/#success-policy'),
  explain: ({ resource }: KubernetesPlace) => {
    const rules = itemsOf(get(jobOf(resource)?.spec, 'successPolicy', 'rules')).flatMap(({ value }) => {
      const indexes = asScalar(get(value, 'succeededIndexes'))?.value
      const count = asNumber(get(value, 'succeededCount'))
      if (indexes == null && count === undefined) return []
      if (indexes == null)
        return [say({ en: 'any {count} indexes', 'zh-cn': '任意 {count} 个索引' }, { count: count! })]
      return [
        count === undefined
          ? say({ en: 'index {indexes}', 'zh-cn': '索引 {indexes}' }, { indexes: code(String(indexes)) })
          : say(
              { en: '{count} of the indexes {indexes}', 'zh-cn': '索引 {indexes} 中的 {count} 个' },
              { count, indexes: code(String(indexes)) },
            ),
      ]
    })
    return rules.length === 0
      ? undefined
      : explained(
          say(
            {
              en: 'the Job counts as done as soon as {rules} succeeded; what still runs is ended.',
              'zh-cn': '{rules}成功，Job 就算完成；仍在运行的会被终止。',
            },
            { rules: joined(rules, { en: ', or ', 'zh-cn': '，或' }) },
          ),
        )
  },
} satisfies KubernetesTopic
