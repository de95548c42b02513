import { removeFlag } from '../../cluster/flag-edits.js'
import { asWritten, knownInvocations } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'

export default {
  id: 'kubernetes/flag-twice',
  severity: 'warning',
  tag: 'unnecessary',
  title: { en: 'A flag that is given twice', 'zh-cn': '标志写了两次' },
  why: {
    en: 'The last one wins, and what the first one says is silently lost.',
    'zh-cn': '以最后一个为准，前面写的悄然作废。',
  },
  instead: { en: 'Keep one.', 'zh-cn': '只保留一个。' },
  message: {
    en: '`{flag}` stands again further down, and the last one wins: this one does nothing. Remove it.',
    'zh-cn': '`{flag}` 在后面又写了一次，以最后一个为准，这里的不起作用。移除它。',
  },
  fix: { title: { en: 'Remove this `{flag}`', 'zh-cn': '移除这个 `{flag}`' }, safe: true },
  examples: {
    bad: [staticPod('kube-scheduler', '--v=2', '  ^', '--leader-elect=true', '--v=4')],
    good: [staticPod('kube-scheduler', '--feature-gates=AllAlpha=false', '--feature-gates=AllBeta=true')],
  },
  check: (slice, report) => {
    for (const { flags } of knownInvocations(slice)) {
      const words = flags.filter(({ written }) => written.form !== 'variable')
      const last = new Map(words.map(({ flag, written }) => [flag?.name, written]))
      for (const { flag, written } of words)
        if (flag && !flag.repeatable && last.get(flag.name) !== written)
          report(written.nameSpan, { flag: asWritten(written) }, removeFlag(slice, written))
    }
  },
} satisfies KubernetesRule
