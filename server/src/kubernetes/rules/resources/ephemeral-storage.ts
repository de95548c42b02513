import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { completeSubjects, nameIn } from '../security/_context.js'
import { bareContainer } from '../security/_frames.js'
import { resourcesHead, stateOf } from './_missing.js'

export default {
  id: 'kubernetes/ephemeral-storage',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-score': ['container-ephemeral-storage-request-and-limit'] },
  title: { en: 'No bounds for local storage', 'zh-cn': '没有限制本地存储' },
  why: {
    en: "Logs, `emptyDir` volumes and the writable layer fill the node's disk, and the kubelet then evicts Pods, not always the guilty one.",
    'zh-cn': '日志、`emptyDir` 卷和可写层会占满节点磁盘，kubelet 随后驱逐 Pod，被驱逐的不一定是肇事者。',
  },
  instead: {
    en: 'Set both `requests` and `limits` of `ephemeral-storage`.',
    'zh-cn': '给 `ephemeral-storage` 同时设置 `requests` 和 `limits`。',
  },
  message: {
    en: 'Container `{container}` does not bound its `ephemeral-storage`. Set a request and a limit.',
    'zh-cn': '容器 `{container}` 没有约束 `ephemeral-storage`。设置请求量和限制。',
  },
  examples: {
    bad: [bareContainer],
    good: [containerWith('resources:\n  requests:\n    ephemeral-storage: 1Gi\n  limits:\n    ephemeral-storage: 2Gi')],
  },
  check(slice, report) {
    for (const subject of completeSubjects(slice)) {
      const states = (['requests', 'limits'] as const).map(side => stateOf(subject, side, 'ephemeral-storage'))
      if (states.includes('unset') && !states.includes('unknown'))
        report(resourcesHead(subject.container), { container: nameIn(subject) })
    }
  },
} satisfies KubernetesRule
