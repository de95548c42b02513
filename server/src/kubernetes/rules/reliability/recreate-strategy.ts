import type { KubernetesRule } from '../../rule.js'
import { asString, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { workloadWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/recreate-strategy',
  severity: 'information',
  preset: 'strict',
  aliases: { 'kube-linter': ['no-rolling-update-strategy'] },
  title: { en: 'An update with an outage', 'zh-cn': '会中断服务的更新' },
  why: {
    en: '`Recreate` stops all old Pods before the first new one starts.',
    'zh-cn': '`Recreate` 会先停掉所有旧 Pod，再启动新的。',
  },
  instead: {
    en: '`RollingUpdate`, if two versions may run side by side; `Recreate` is right for a volume that only one Pod may use.',
    'zh-cn': '如果新旧版本可以并存，用 `RollingUpdate`；卷只能给一个 Pod 使用时，`Recreate` 是对的。',
  },
  message: {
    en: '`Recreate` means an outage at every update. Use `RollingUpdate` if two versions may run side by side.',
    'zh-cn': '`Recreate` 每次更新都会中断服务。新旧版本可以并存时，改用 `RollingUpdate`。',
  },
  fix: { title: { en: 'Change to `RollingUpdate`', 'zh-cn': '改为 `RollingUpdate`' }, safe: false },
  examples: {
    bad: [workloadWith('Deployment', 'strategy:\n  type: Recreate\n        ^^^^^^^^')],
    good: [workloadWith('Deployment', 'strategy:\n  type: RollingUpdate')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'DeploymentStrategy')) {
      const pair = pairOf(node, 'type')
      if (pair && asString(pair.value) === 'Recreate')
        report(pointAt(pair), {}, setKey(slice, node, 'type', 'RollingUpdate'))
    }
  },
} satisfies KubernetesRule
