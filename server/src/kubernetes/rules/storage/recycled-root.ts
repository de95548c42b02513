import type { KubernetesRule } from '../../rule.js'
import { asString, get, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/recycled-root',
  severity: 'error',
  title: { en: 'A volume that would wipe the whole node', 'zh-cn': '会清空整个节点的卷' },
  why: {
    en: 'Recycling a volume deletes everything in it. For the root of a node the API server refuses that.',
    'zh-cn': '回收（Recycle）会删掉卷里的一切。对节点根目录，API 服务器会拒绝。',
  },
  instead: { en: 'Write `Retain`.', 'zh-cn': '写 `Retain`。' },
  message: {
    en: 'Recycling this volume would delete every file of the node, so the API server refuses it. Write `Retain`.',
    'zh-cn': '回收这个卷会删掉节点上的所有文件，API 服务器会拒绝。写 `Retain`。',
  },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'PersistentVolume',
        'spec:\n  capacity: { storage: 10Gi }\n  accessModes: [ReadWriteOnce]\n  persistentVolumeReclaimPolicy: Recycle\n                                 ^^^^^^^\n  hostPath: { path: / }',
      ),
    ],
    good: [
      resourceWith(
        'v1',
        'PersistentVolume',
        'spec:\n  capacity: { storage: 10Gi }\n  accessModes: [ReadWriteOnce]\n  persistentVolumeReclaimPolicy: Retain\n  hostPath: { path: / }',
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PersistentVolumeSpec')) {
      const pair = pairOf(node, 'persistentVolumeReclaimPolicy')
      const path = textIn(get(node, 'hostPath'), 'path')
      if (pair && asString(pair.value) === 'Recycle' && path && /^[/.]+$/.test(path)) report(pointAt(pair))
    }
  },
} satisfies KubernetesRule
