import type { KubernetesRule } from '../../rule.js'
import { setKey } from '../_edits.js'
import { workloadWith } from '../_examples.js'
import { ofType, pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/on-delete-strategy',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['no-rolling-update-strategy'] },
  title: { en: 'Pods that are updated only when somebody deletes them', 'zh-cn': '只有被删除时才更新的 Pod' },
  why: {
    en: 'With `OnDelete` a new template changes nothing until each Pod is deleted by hand, so old and new run side by side for as long as it takes.',
    'zh-cn': '使用 `OnDelete` 时，修改模板后什么也不会变，直到手动删除每个 Pod；在那之前新旧版本会一直并存。',
  },
  instead: {
    en: '`type: RollingUpdate`, unless something else deletes the Pods in its own order.',
    'zh-cn': '用 `type: RollingUpdate`，除非另有程序按自己的顺序删除 Pod。',
  },
  message: {
    en: 'With `OnDelete` Pods keep the old template until somebody deletes them. Use `RollingUpdate` where nothing else does.',
    'zh-cn': '使用 `OnDelete` 时，Pod 会沿用旧模板，直到有人删除它们。没有别的程序负责时，改用 `RollingUpdate`。',
  },
  fix: { title: { en: 'Change to `RollingUpdate`', 'zh-cn': '改为 `RollingUpdate`' }, safe: false },
  examples: {
    bad: [workloadWith('DaemonSet', 'updateStrategy:\n  type: OnDelete\n        ^^^^^^^^')],
    good: [workloadWith('DaemonSet', 'updateStrategy:\n  type: RollingUpdate')],
  },
  check(slice, report) {
    for (const strategy of ofType(slice, 'StatefulSetUpdateStrategy', 'DaemonSetUpdateStrategy'))
      if (textIn(strategy.node, 'type') === 'OnDelete')
        report(pointIn(strategy, 'type'), {}, setKey(slice, strategy.node, 'type', 'RollingUpdate'))
  },
} satisfies KubernetesRule
