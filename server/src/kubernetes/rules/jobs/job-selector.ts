import type { KubernetesRule } from '../../rule.js'
import { asBoolean, asMap, get, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { jobWith } from '../_examples.js'
import { isSet, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/job-selector',
  severity: 'error',
  title: { en: 'A selector on a Job', 'zh-cn': 'Job 上写了选择算符' },
  why: {
    en: 'The API server gives each Job a selector with an id of its own, so that no two Jobs mix up their Pods. It refuses one from the manifest, unless a Job insists with `manualSelector: true`; a CronJob may not even do that.',
    'zh-cn':
      'API 服务器会给每个 Job 生成带唯一标识的选择算符，避免不同 Job 的 Pod 混在一起。清单里手写的会被拒绝，除非 Job 写了 `manualSelector: true`；CronJob 则连这也不行。',
  },
  instead: { en: 'Remove the selector.', 'zh-cn': '删掉选择算符。' },
  message: {
    en: 'The API server makes the selector of a Job itself, and refuses one from the manifest. Remove `{field}`.',
    'zh-cn': 'Job 的选择算符由 API 服务器生成，清单里手写的会被拒绝。删掉 `{field}`。',
  },
  fix: { title: { en: 'Remove `{field}`', 'zh-cn': '删除 `{field}`' }, safe: true },
  examples: {
    bad: [jobWith('backoffLimit: 2\nselector:\n^^^^^^^^\n  matchLabels: { app: import }')],
    good: [jobWith('backoffLimit: 2')],
  },
  check(slice, report) {
    for (const { node, parent } of ofType(slice, 'JobSpec')) {
      const manual = get(node, 'manualSelector')
      const template = parent?.type === 'JobTemplateSpec'
      const selector = pairOf(node, 'selector')
      const insists = manual && asBoolean(manual) !== false
      if (selector && asMap(selector.value) && isSet(node, 'selector') && (template || !insists))
        report(selector.key.span, { field: 'selector' }, removeKeys(slice, node, 'selector'))
      const pair = pairOf(node, 'manualSelector')
      if (template && pair && asBoolean(pair.value) === true)
        report(pair.key.span, { field: 'manualSelector' }, removeKeys(slice, node, 'manualSelector'))
    }
  },
} satisfies KubernetesRule
