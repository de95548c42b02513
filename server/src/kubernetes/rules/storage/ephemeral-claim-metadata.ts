import type { KubernetesRule } from '../../rule.js'
import { asMap, entries, get, keyOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { podWith } from '../_examples.js'
import { isSet, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/ephemeral-claim-metadata',
  severity: 'error',
  title: { en: 'A name for the claim of an ephemeral volume', 'zh-cn': '给临时卷的申领起了名字' },
  why: {
    en: 'The claim of an ephemeral volume is named after its Pod and volume and lives in their namespace. The API server takes labels and annotations for it, nothing else.',
    'zh-cn': '临时卷的申领由 Pod 名和卷名组成，并在同一命名空间里。API 服务器只接受标签和注解，其他一律拒绝。',
  },
  instead: { en: 'Remove it.', 'zh-cn': '删掉它。' },
  message: {
    en: 'The claim of an ephemeral volume is named after Pod and volume, so the API server refuses `{key}` here. Remove it.',
    'zh-cn': '临时卷的申领以 Pod 和卷命名，API 服务器不接受这里的 `{key}`。删掉它。',
  },
  fix: { title: { en: 'Remove `{key}`', 'zh-cn': '删除 `{key}`' }, safe: true },
  examples: {
    bad: [
      podWith(`
volumes:
  - name: scratch
    ephemeral:
      volumeClaimTemplate:
        metadata:
          name: scratch
          ^^^^
          labels: { app: shop }
        spec:
          accessModes: [ReadWriteOnce]
          resources:
            requests: { storage: 1Gi }`),
    ],
    good: [
      podWith(`
volumes:
  - name: scratch
    ephemeral:
      volumeClaimTemplate:
        spec:
          accessModes: [ReadWriteOnce]
          resources:
            requests: { storage: 1Gi }`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PersistentVolumeClaimTemplate')) {
      const metadata = asMap(get(node, 'metadata'))
      if (!metadata) continue
      for (const { key } of entries(metadata)) {
        const name = keyOf(key)
        // what the server sets is often copied along, and null
        if (name !== 'labels' && name !== 'annotations' && isSet(metadata, name))
          report(key.span, { key: name }, removeKeys(slice, metadata, name))
      }
    }
  },
} satisfies KubernetesRule
