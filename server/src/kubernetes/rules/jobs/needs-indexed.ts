import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { jobWith } from '../_examples.js'
import { isSet, pointAt } from '../_typed.js'
import { jobsIn } from './_jobs.js'

export default {
  id: 'kubernetes/needs-indexed',
  severity: 'error',
  title: { en: 'A field of indexed Jobs on a Job without indexes', 'zh-cn': '非索引 Job 用了索引 Job 的字段' },
  why: {
    en: 'Counting failures by index, or calling a Job done by its indexes, needs indexes. The API server refuses these fields without `completionMode: Indexed`.',
    'zh-cn':
      '按索引统计失败，或按索引判定成功，前提是有索引。没有 `completionMode: Indexed`，API 服务器会拒绝这些字段。',
  },
  instead: {
    en: 'Set `completionMode: Indexed` with `completions`, or remove the field.',
    'zh-cn': '设置 `completionMode: Indexed` 并写上 `completions`，或去掉这个字段。',
  },
  message: {
    en: '`{field}` works by index, and this Job has none: the API server refuses it. Set `completionMode: Indexed`, or remove the field.',
    'zh-cn': '`{field}` 按索引工作，而这个 Job 没有索引，API 服务器会拒绝。设置 `completionMode: Indexed`，或去掉它。',
  },
  fix: { title: { en: 'Set `completionMode: Indexed`', 'zh-cn': '设置 `completionMode: Indexed`' }, safe: false },
  examples: {
    bad: [jobWith('completions: 12\nbackoffLimitPerIndex: 1\n                      ^')],
    good: [jobWith('completionMode: Indexed\ncompletions: 12\nbackoffLimitPerIndex: 1')],
  },
  check(slice, report) {
    for (const { node, mode } of jobsIn(slice)) {
      if (mode !== 'NonIndexed') continue
      for (const field of ['backoffLimitPerIndex', 'maxFailedIndexes', 'successPolicy']) {
        const pair = pairOf(node, field)
        if (pair && isSet(node, field))
          report(pointAt(pair), { field }, setKey(slice, node, 'completionMode', 'Indexed'))
      }
    }
  },
} satisfies KubernetesRule
