import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, get, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { isSet, isUnset, ofType } from '../_typed.js'
import { amountAt } from '../container/_resources.js'

export default {
  id: 'kubernetes/storage-size',
  severity: 'error',
  title: { en: 'Storage without a size', 'zh-cn': '存储没有写大小' },
  why: {
    en: 'A claim is matched with a volume by size. The API server wants `requests.storage` of a claim and `capacity.storage` of a volume, above zero.',
    'zh-cn': '申领靠大小匹配卷。API 服务器要求申领写 `requests.storage`，卷写 `capacity.storage`，且大于零。',
  },
  instead: { en: 'Write the size, such as `storage: 10Gi`.', 'zh-cn': '写上大小，例如 `storage: 10Gi`。' },
  message: {
    en: '{problem}, and the API server refuses it. Write the size, such as `storage: 10Gi`.',
    'zh-cn': '{problem}，API 服务器会拒绝。写上大小，例如 `storage: 10Gi`。',
  },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'PersistentVolumeClaim',
        'spec:\n  accessModes: [ReadWriteOnce]\n  resources: {}\n  ^^^^^^^^^',
      ),
      resourceWith(
        'v1',
        'PersistentVolumeClaim',
        'spec:\n  accessModes: [ReadWriteOnce]\n  resources:\n    requests: { storage: 0 }\n                         ^',
      ),
    ],
    good: [
      resourceWith(
        'v1',
        'PersistentVolumeClaim',
        'spec:\n  accessModes: [ReadWriteOnce]\n  resources:\n    requests: { storage: 10Gi }',
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PersistentVolumeClaimSpec')) {
      const resources = asMap(get(node, 'resources'))
      const pair = pairOf(node, 'resources')
      if (!resources || !pair || resources.templated) continue
      const requests = get(resources, 'requests')
      const size = amountAt(requests, 'storage')
      if (size?.nanos === 0n) report(size.span, { problem: zero })
      else if (isUnset(resources, 'requests') || (requests?.type === 'map' && isUnset(requests, 'storage')))
        report((pairOf(resources, 'requests') ?? pair).key.span, { problem: none })
    }
    for (const { node } of ofType(slice, 'PersistentVolumeSpec')) {
      const pair = pairOf(node, 'capacity')
      const capacity = asMap(get(node, 'capacity'))
      if (!pair || !capacity || capacity.templated || !isSet(node, 'capacity')) continue
      const size = amountAt(capacity, 'storage')
      if (size?.nanos === 0n) report(size.span, { problem: zero })
      else if (isUnset(capacity, 'storage')) report(pair.key.span, { problem: noCapacity })
    }
  },
} satisfies KubernetesRule

const zero: Localized = { en: 'A size of 0 holds nothing', 'zh-cn': '大小为 0 什么也存不下' }
const none: Localized = {
  en: 'This claim does not say how much storage it needs',
  'zh-cn': '这个申领没有写需要多大的存储',
}
const noCapacity: Localized = { en: 'This volume does not say how much it holds', 'zh-cn': '这个卷没有写能存多少' }
