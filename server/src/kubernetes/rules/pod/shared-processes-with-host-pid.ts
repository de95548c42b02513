import type { KubernetesRule } from '../../rule.js'
import { asBoolean, get, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { podWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/shared-processes-with-host-pid',
  severity: 'error',
  title: {
    en: '`shareProcessNamespace` together with `hostPID`',
    'zh-cn': '`shareProcessNamespace` 与 `hostPID` 同时开启',
  },
  why: {
    en: 'Containers see either the processes of their Pod or those of the node. The API server refuses a Pod that asks for both.',
    'zh-cn': '容器要么看到同一 Pod 的进程，要么看到整个节点的进程，两者都要会被 API 服务器拒绝。',
  },
  instead: {
    en: 'Keep `shareProcessNamespace` where containers of the Pod need to see each other; `hostPID` opens every process of the node.',
    'zh-cn': '如果只是让同一 Pod 的容器互相可见，保留 `shareProcessNamespace`；`hostPID` 会暴露节点上的所有进程。',
  },
  message: {
    en: '`shareProcessNamespace` and `hostPID` cannot both be on, and the API server refuses the Pod. Remove one: `hostPID` opens every process of the node.',
    'zh-cn':
      '`shareProcessNamespace` 和 `hostPID` 不能同时开启，API 服务器会拒绝。去掉一个：`hostPID` 会暴露节点上的所有进程。',
  },
  fix: { title: { en: 'Remove `hostPID`', 'zh-cn': '删除 `hostPID`' }, safe: false },
  examples: {
    bad: [podWith('hostPID: true\nshareProcessNamespace: true\n                       ^^^^')],
    good: [podWith('shareProcessNamespace: true')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PodSpec')) {
      const pair = pairOf(node, 'shareProcessNamespace')
      if (!pair || asBoolean(pair.value) !== true || asBoolean(get(node, 'hostPID')) !== true) continue
      report(pointAt(pair), {}, removeKeys(slice, node, 'hostPID'), {
        title: { en: 'Remove `shareProcessNamespace`', 'zh-cn': '删除 `shareProcessNamespace`' },
        edits: removeKeys(slice, node, 'shareProcessNamespace'),
      })
    }
  },
} satisfies KubernetesRule
