import type { KubernetesRule } from '../../rule.js'
import { asString, get, pairOf } from '../../tree.js'
import { removeKeys, setKey } from '../_edits.js'
import { workloadWith } from '../_examples.js'
import { allSet, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/unused-rolling-update',
  severity: 'error',
  title: { en: '`rollingUpdate` for a strategy that does not roll', 'zh-cn': '不滚动的更新策略写了 `rollingUpdate`' },
  why: {
    en: '`rollingUpdate` says how fast Pods are replaced one after the other. `Recreate` stops them all first, `OnDelete` waits for somebody to delete them: the API server refuses the numbers there.',
    'zh-cn':
      '`rollingUpdate` 规定逐个替换 Pod 的速度。`Recreate` 先停掉全部，`OnDelete` 等人手动删除，这些数字没有意义，API 服务器会拒绝。',
  },
  instead: {
    en: 'Remove `rollingUpdate`, or use `type: RollingUpdate`.',
    'zh-cn': '删掉 `rollingUpdate`，或改用 `type: RollingUpdate`。',
  },
  message: {
    en: '`type: {type}` replaces no Pods one after the other, so the API server refuses `rollingUpdate` beside it. Remove one of the two.',
    'zh-cn': '`type: {type}` 不会逐个替换 Pod，API 服务器不接受旁边的 `rollingUpdate`。去掉其中一个。',
  },
  fix: { title: { en: 'Remove `rollingUpdate`', 'zh-cn': '删除 `rollingUpdate`' }, safe: false },
  examples: {
    bad: [
      workloadWith(
        'Deployment',
        `
strategy:
  type: Recreate
  rollingUpdate:
  ^^^^^^^^^^^^^
    maxSurge: 1`,
      ),
      workloadWith(
        'StatefulSet',
        `
updateStrategy:
  type: OnDelete
  rollingUpdate:
  ^^^^^^^^^^^^^
    partition: 1`,
      ),
    ],
    good: [workloadWith('Deployment', 'strategy:\n  type: Recreate')],
  },
  check(slice, report) {
    for (const { node, type: strategy } of ofType(slice, 'DeploymentStrategy', 'StatefulSetUpdateStrategy')) {
      const pair = pairOf(node, 'rollingUpdate')
      const type = asString(get(node, 'type'))
      if (!pair || !allSet(node, 'type', 'rollingUpdate')) continue
      if (type !== (strategy === 'DeploymentStrategy' ? 'Recreate' : 'OnDelete')) continue
      report(pair.key.span, { type }, removeKeys(slice, node, 'rollingUpdate'), {
        title: { en: 'Change to `type: RollingUpdate`', 'zh-cn': '改为 `type: RollingUpdate`' },
        edits: setKey(slice, node, 'type', 'RollingUpdate'),
      })
    }
  },
} satisfies KubernetesRule
