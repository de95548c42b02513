import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { isSet, isUnset, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/local-volume-affinity',
  severity: 'error',
  title: { en: 'A local volume without its node', 'zh-cn': '本地卷没有写所在节点' },
  why: {
    en: 'A `local` volume is a disk of one node, and Pods can use it there only. Without `nodeAffinity` the scheduler would not know where, so the API server refuses it.',
    'zh-cn':
      '`local` 卷是某个节点上的磁盘，Pod 只能在那里使用。没有 `nodeAffinity` 调度器就不知道在哪，API 服务器会拒绝。',
  },
  instead: {
    en: 'Name the node in `nodeAffinity`, by its label `kubernetes.io/hostname`.',
    'zh-cn': '在 `nodeAffinity` 里用标签 `kubernetes.io/hostname` 写明节点。',
  },
  message: {
    en: 'A `local` volume is a disk of one node, and this one does not say of which: the API server refuses it. Add `nodeAffinity` with `kubernetes.io/hostname`.',
    'zh-cn':
      '`local` 卷是某个节点上的磁盘，这里没有写是哪个节点，API 服务器会拒绝。加上带 `kubernetes.io/hostname` 的 `nodeAffinity`。',
  },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'PersistentVolume',
        'spec:\n  capacity: { storage: 10Gi }\n  accessModes: [ReadWriteOnce]\n  local:\n  ^^^^^\n    path: /mnt/disk1',
      ),
    ],
    good: [
      resourceWith(
        'v1',
        'PersistentVolume',
        `
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  local:
    path: /mnt/disk1
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions:
            - { key: kubernetes.io/hostname, operator: In, values: [node-1] }`,
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PersistentVolumeSpec')) {
      const pair = pairOf(node, 'local')
      if (pair && isSet(node, 'local') && isUnset(node, 'nodeAffinity')) report(pair.key.span)
    }
  },
} satisfies KubernetesRule
