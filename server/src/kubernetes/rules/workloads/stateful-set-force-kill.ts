import type { KubernetesRule } from '../../rule.js'
import { asNumber, get, pairOf } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/stateful-set-force-kill',
  severity: 'warning',
  title: { en: 'A StatefulSet whose Pods are killed at once', 'zh-cn': 'StatefulSet 的 Pod 会被立即杀掉' },
  why: {
    en: 'A grace period of 0 deletes a Pod before the node confirms that it has stopped. Its successor of the same name may then run beside it, and both write the same data.',
    'zh-cn': '宽限期为 0 时，节点还没确认停止，Pod 就已被删除。同名的后继 Pod 可能与它同时运行，写同一份数据。',
  },
  instead: {
    en: 'Leave the line out (30 s), or give the process the time that it needs.',
    'zh-cn': '不写这一行（默认 30 秒），或给进程足够的停止时间。',
  },
  message: {
    en: 'With a grace period of 0 two Pods of one identity may run at once and write the same data. Give the process time to stop.',
    'zh-cn': '宽限期为 0 时，同一身份的两个 Pod 可能同时运行、写同一份数据。给进程留出停止的时间。',
  },
  examples: {
    bad: [
      workloadWith(
        'StatefulSet',
        'serviceName: shop',
        'terminationGracePeriodSeconds: 0\n                               ^',
      ),
    ],
    good: [workloadWith('StatefulSet', 'serviceName: shop', 'terminationGracePeriodSeconds: 120')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'StatefulSet')) {
      const pair = pairOf(get(node, 'spec', 'template', 'spec'), 'terminationGracePeriodSeconds')
      if (pair && asNumber(pair.value) === 0) report(pointAt(pair))
    }
  },
} satisfies KubernetesRule
