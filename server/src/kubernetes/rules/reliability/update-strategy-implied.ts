import type { KubernetesRule } from '../../rule.js'
import { asMap, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { workloadWith } from '../_examples.js'
import { isUnset, ofType } from '../_typed.js'
import { resourceHead } from '../hygiene/_resource.js'

/** Where the kinds say how they update their Pods. */
const fields: Readonly<Record<string, string>> = {
  Deployment: 'strategy',
  StatefulSet: 'updateStrategy',
  DaemonSet: 'updateStrategy',
}

export default {
  id: 'kubernetes/update-strategy-implied',
  severity: 'hint',
  preset: 'all',
  aliases: { 'kube-linter': ['no-rolling-update-strategy'] },
  title: { en: 'An update strategy that is not written', 'zh-cn': '没有写明更新策略' },
  why: {
    en: 'Left out it is `RollingUpdate`. Written out, a reader knows that it was meant, and nobody has to look it up.',
    'zh-cn': '不写就是 `RollingUpdate`。写出来，读的人就知道这是有意的，不必再查。',
  },
  instead: { en: 'Write `type: RollingUpdate`.', 'zh-cn': '写明 `type: RollingUpdate`。' },
  message: {
    en: 'This {kind} does not say how it updates its Pods; it is `RollingUpdate`. Write `{field}.type` to show that it is meant.',
    'zh-cn': '这个 {kind} 没有写怎样更新 Pod，默认是 `RollingUpdate`。写上 `{field}.type`，表明是有意的。',
  },
  fix: { title: { en: 'Write `type: RollingUpdate`', 'zh-cn': '写明 `type: RollingUpdate`' }, safe: true },
  examples: {
    bad: [workloadWith('Deployment', 'replicas: 2').replace('  name: shop\n', '  name: shop\n        ^^^^\n')],
    good: [
      workloadWith('Deployment', 'strategy:\n  type: RollingUpdate'),
      workloadWith('DaemonSet', 'updateStrategy:\n  type: OnDelete'),
    ],
  },
  check(slice, report) {
    for (const { type, node, resource } of ofType(slice, ...Object.keys(fields))) {
      const spec = asMap(get(node, 'spec'))
      const field = fields[type]
      if (!spec || !field || !get(spec, 'template')) continue
      const strategy = asMap(get(spec, field))
      if (strategy ? !isUnset(strategy, 'type') : !isUnset(spec, field)) continue
      const fix = strategy
        ? strategy.pairs.length > 0
          ? setKey(slice, strategy, 'type', 'RollingUpdate')
          : []
        : pairOf(spec, field)
          ? []
          : setKey(slice, spec, field, { type: 'RollingUpdate' })
      report(resourceHead(resource), { kind: type, field }, fix)
    }
  },
} satisfies KubernetesRule
