import type { KubernetesRule } from '../../rule.js'
import { get, itemsOf, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { podWith } from '../_examples.js'
import { isSet, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/node-name-with-gates',
  severity: 'error',
  title: { en: '`nodeName` on a Pod with scheduling gates', 'zh-cn': '有调度门控的 Pod 写了 `nodeName`' },
  why: {
    en: 'Scheduling gates hold a Pod back from the scheduler, and `nodeName` goes past the scheduler. The API server refuses a Pod with both.',
    'zh-cn': '调度门控让 Pod 暂不参与调度，而 `nodeName` 是绕过调度器直接指定节点，两者矛盾，API 服务器会拒绝。',
  },
  instead: {
    en: 'Choose the node by `nodeSelector` or node affinity, or remove the gates.',
    'zh-cn': '用 `nodeSelector` 或节点亲和性选择节点，或去掉门控。',
  },
  message: {
    en: 'The Pod waits behind `schedulingGates`, and `nodeName` would place it all the same: the API server refuses both together. Choose the node by `nodeSelector`, or remove the gates.',
    'zh-cn':
      '`schedulingGates` 让 Pod 等待，`nodeName` 却直接指定了节点，API 服务器不接受两者并用。改用 `nodeSelector` 选择节点，或去掉门控。',
  },
  fix: { title: { en: 'Remove `nodeName`', 'zh-cn': '删除 `nodeName`' }, safe: false },
  examples: {
    bad: [podWith('nodeName: node-1\n          ^^^^^^\nschedulingGates:\n  - name: example.com/quota')],
    good: [podWith('nodeSelector:\n  disktype: ssd\nschedulingGates:\n  - name: example.com/quota')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PodSpec')) {
      const pair = pairOf(node, 'nodeName')
      if (pair && isSet(node, 'nodeName') && itemsOf(get(node, 'schedulingGates')).length > 0)
        report(pointAt(pair), {}, removeKeys(slice, node, 'nodeName'))
    }
  },
} satisfies KubernetesRule
