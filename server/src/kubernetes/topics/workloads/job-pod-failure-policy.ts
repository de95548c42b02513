import { joined, type Localized, paragraphs } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { YamlNode } from '../../model.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asNumber, asString, get, itemsOf } from '../../tree.js'
import { own } from '../_file.js'
import { summary } from '../_summary.js'
import { bullets, codes, docs, say } from '../_text.js'
import { jobOf } from './_jobs.js'

export default {
  key: 'JobSpec.podFailurePolicy',
  also: ['PodFailurePolicy.rules'],
  title: { en: 'what a failure means, by its cause', 'zh-cn': '按原因区别对待失败' },
  summary: summary('JobSpec.podFailurePolicy'),
  notes: {
    en: [
      'Needs `restartPolicy: Never`. The first rule that matches decides; what none matches counts against `backoffLimit`.',
      'Exit code 137 is 128 + 9 (SIGKILL), 143 is 128 + 15 (SIGTERM).',
    ],
    'zh-cn': [
      '须配合 `restartPolicy: Never`。第一条匹配的规则生效；都不匹配的计入 `backoffLimit`。',
      '退出码 137 是 128 + 9（SIGKILL），143 是 128 + 15（SIGTERM）。',
    ],
  },
  see: docs('concepts/workloads/controllers/job/#pod-failure-policy'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const job = jobOf(resource)
  const rules = itemsOf(get(job?.spec, 'podFailurePolicy', 'rules')).flatMap(({ value }) => line(value) ?? [])
  if (!job || rules.length === 0) return undefined
  return {
    text: joined(
      [{ en: 'a failed Pod is judged in this order:', 'zh-cn': '失败的 Pod 按以下顺序判断：' }, bullets(rules)],
      paragraphs,
    ),
  }
}

const actions: Readonly<Record<string, Localized>> = {
  FailJob: { en: 'the Job fails at once', 'zh-cn': 'Job 立即失败' },
  FailIndex: { en: 'this index fails, the others go on', 'zh-cn': '该索引失败，其他继续' },
  Ignore: { en: 'it is tried again without counting', 'zh-cn': '重试，不计次数' },
  Count: { en: 'it counts as usual', 'zh-cn': '照常计入' },
}

function line(rule: YamlNode | undefined): Localized | undefined {
  const action = own(actions, asString(get(rule, 'action')))
  const exits = get(rule, 'onExitCodes')
  const conditions = itemsOf(get(rule, 'onPodConditions')).flatMap(({ value }) => asString(get(value, 'type')) ?? [])
  if (!action) return undefined
  if (!exits)
    return say({ en: '{when}: {action}', 'zh-cn': '{when}：{action}' }, { when: codes(conditions, 'or'), action })
  const numbers = itemsOf(get(exits, 'values')).flatMap(({ value }) => asNumber(value) ?? [])
  const not = asString(get(exits, 'operator')) === 'NotIn'
  return say(
    { en: '{not}exit code {codes}: {action}', 'zh-cn': '退出码{not} {codes}：{action}' },
    {
      not: not ? { en: 'any other than ', 'zh-cn': '不是' } : { en: '', 'zh-cn': '为' },
      codes: codes(numbers.map(String), 'or'),
      action,
    },
  )
}
