import type { KubernetesRule } from '../../rule.js'
import { get } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { ofType, pointIn } from '../_typed.js'

const long = 'event-store-of-the-shop-for-all-orders-and-deliveries'

export default {
  id: 'kubernetes/stateful-set-name-too-long',
  severity: 'warning',
  title: { en: 'A StatefulSet whose name is too long for its Pods', 'zh-cn': 'StatefulSet 的名字太长，Pod 无法创建' },
  why: {
    en: 'The label `controller-revision-hash` of each Pod is the name of the StatefulSet with 11 characters behind it, and a label takes 63. The StatefulSet is accepted, and not one of its Pods is ever made.',
    'zh-cn':
      '每个 Pod 的标签 `controller-revision-hash` 是 StatefulSet 的名字再加 11 个字符，而标签值最长 63。StatefulSet 能提交，却一个 Pod 也创建不出来。',
  },
  instead: { en: 'Keep the name within 52 characters.', 'zh-cn': '名字不超过 52 个字符。' },
  message: {
    en: 'This name has {length} characters. Pods carry it in a label with 11 more, and beyond 52 not one of them can be made. Choose a shorter name.',
    'zh-cn':
      '这个名字有 {length} 个字符。它会加上 11 个字符写进 Pod 的标签，超过 52 就一个 Pod 也创建不出来。换一个短一些的名字。',
  },
  examples: {
    bad: [
      workloadWith('StatefulSet', 'serviceName: shop').replace(
        'name: shop',
        `name: ${long}\n        ${'^'.repeat(long.length)}`,
      ),
    ],
    good: [workloadWith('StatefulSet', 'serviceName: shop')],
  },
  check(slice, report) {
    for (const { node, resource } of ofType(slice, 'StatefulSet')) {
      const metadata = get(node, 'metadata')
      const length = resource.name?.length ?? 0
      // above 63 the API server refuses it itself
      if (metadata?.type === 'map' && length > 52 && length <= 63)
        report(pointIn({ node: metadata, pair: undefined }, 'name'), { length })
    }
  },
} satisfies KubernetesRule
