import type { KubernetesRule } from '../../rule.js'
import { asBoolean, get, pairOf } from '../../tree.js'
import { mapsIn, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/several-controllers',
  severity: 'error',
  title: { en: 'Two owners that both control an object', 'zh-cn': '一个对象有两个控制者' },
  why: {
    en: 'An object may have many owners, and one of them manages it. The API server refuses a second `controller: true`.',
    'zh-cn': '一个对象可以有多个属主，但只能由其中一个管理。出现第二个 `controller: true`，API 服务器会拒绝。',
  },
  instead: {
    en: 'Leave `controller: true` on the owner that manages the object.',
    'zh-cn': '只在真正管理它的属主上保留 `controller: true`。',
  },
  message: {
    en: 'Another owner has `controller: true` already, and the API server takes one only. Leave it on the owner that manages the object.',
    'zh-cn': '前面已有一个属主写了 `controller: true`，API 服务器只接受一个。只在真正管理它的属主上保留。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  ownerReferences:
    - { apiVersion: example.com/v1, kind: Shop, name: a, uid: "1", controller: true }
    - { apiVersion: example.com/v1, kind: Shop, name: b, uid: "2", controller: true }
                                                                               ^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  ownerReferences:
    - { apiVersion: example.com/v1, kind: Shop, name: a, uid: "1", controller: true }
    - { apiVersion: example.com/v1, kind: Shop, name: b, uid: "2" }
`,
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'ObjectMeta')) {
      const controllers = mapsIn(get(node, 'ownerReferences'))
        .map(owner => pairOf(owner, 'controller'))
        .filter(pair => pair && asBoolean(pair.value) === true)
      for (const pair of controllers.slice(1)) if (pair) report(pointAt(pair))
    }
  },
} satisfies KubernetesRule
