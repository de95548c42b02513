import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { jobWith } from '../_examples.js'
import { isSet, isUnset, pointAt } from '../_typed.js'
import { jobsIn } from './_jobs.js'

export default {
  id: 'kubernetes/indexed-completions',
  severity: 'error',
  title: { en: 'An indexed Job without `completions`', 'zh-cn': '索引 Job 没有写 `completions`' },
  why: {
    en: 'The Pods of an indexed Job are numbered from 0 to `completions` minus 1. Without the number there are no indexes, so the API server refuses it.',
    'zh-cn': '索引 Job 的 Pod 编号从 0 到 `completions` 减 1。不写总数就没有编号，API 服务器会拒绝。',
  },
  instead: {
    en: 'Write how many indexes there are in `completions`.',
    'zh-cn': '在 `completions` 里写明共有多少个索引。',
  },
  message: {
    en: '`completionMode: Indexed` numbers Pods up to `completions`, which is not written: the API server refuses the Job. Write how many there are.',
    'zh-cn': '`completionMode: Indexed` 要按 `completions` 给 Pod 编号，而这里没有写，API 服务器会拒绝。写上总数。',
  },
  examples: {
    bad: [jobWith('completionMode: Indexed\n                ^^^^^^^\nparallelism: 3')],
    good: [jobWith('completionMode: Indexed\ncompletions: 12\nparallelism: 3')],
  },
  check(slice, report) {
    for (const { node, mode } of jobsIn(slice)) {
      const pair = pairOf(node, 'completionMode')
      // with neither of the two written both become 1
      if (pair && mode === 'Indexed' && isUnset(node, 'completions') && isSet(node, 'parallelism'))
        report(pointAt(pair))
    }
  },
} satisfies KubernetesRule
