import type { KubernetesRule } from '../../rule.js'
import { textsOf } from '../../selectors.js'
import { get, pairOf } from '../../tree.js'
import { bytesOf } from '../_sizes.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/annotations-too-large',
  severity: 'error',
  title: { en: 'Annotations of more than 256 KiB', 'zh-cn': '注解总量超过 256 KiB' },
  why: {
    en: 'The keys and values of all annotations of an object may take 262144 bytes together. The API server refuses more.',
    'zh-cn': '一个对象的所有注解，键和值加起来最多 262144 字节，超出就会被 API 服务器拒绝。',
  },
  instead: {
    en: 'Keep large data in a ConfigMap and name it in the annotation.',
    'zh-cn': '把大块数据放进 ConfigMap，在注解里只写它的名字。',
  },
  message: {
    en: 'These annotations take {bytes} bytes, and the API server refuses more than 262144. Keep large data in a ConfigMap.',
    'zh-cn': '这些注解共 {bytes} 字节，API 服务器最多接受 262144 字节。把大块数据放进 ConfigMap。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  annotations:
  ^^^^^^^^^^^
    example.com/dump: ${'x'.repeat(262_130)}
`,
    ],
    good: [
      `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  annotations:
    example.com/dump: shop-dump
`,
    ],
  },
  check(slice, report) {
    if (slice.text.length < limit / 4) return
    for (const { node } of ofType(slice, 'ObjectMeta')) {
      const pair = pairOf(node, 'annotations')
      const annotations = textsOf(get(node, 'annotations'))
      if (!pair || !annotations) continue
      let bytes = 0
      for (const [key, value] of annotations) bytes += bytesOf(key) + bytesOf(value)
      if (bytes > limit) report(pair.key.span, { bytes })
    }
  },
} satisfies KubernetesRule

const limit = 256 * 1024
