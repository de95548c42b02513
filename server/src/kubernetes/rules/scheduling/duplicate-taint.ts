import type { KubernetesRule } from '../../rule.js'
import { get, pairOf } from '../../tree.js'
import { mapsIn, ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/duplicate-taint',
  severity: 'error',
  title: { en: 'A taint with a key and effect that stand twice', 'zh-cn': '键和效果重复的污点' },
  why: {
    en: 'A node has one taint of each key and effect, with one value. The API server refuses a second.',
    'zh-cn': '一个节点上，同一个键和效果只能有一个污点、一个值，API 服务器会拒绝第二个。',
  },
  instead: { en: 'Keep one of them.', 'zh-cn': '保留其中一个。' },
  message: {
    en: 'The node has a taint `{key}` with effect `{effect}` already, and the API server refuses a second. Keep one.',
    'zh-cn': '这个节点已经有键为 `{key}`、效果为 `{effect}` 的污点，API 服务器不接受第二个。保留一个。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Node
metadata:
  name: node-1
spec:
  taints:
    - { key: gpu, value: a100, effect: NoSchedule }
    - { key: gpu, value: h100, effect: NoSchedule }
             ^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: Node
metadata:
  name: node-1
spec:
  taints:
    - { key: gpu, value: a100, effect: NoSchedule }
    - { key: gpu, value: a100, effect: NoExecute }
`,
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'NodeSpec')) {
      const taken = new Set<string>()
      for (const taint of mapsIn(get(node, 'taints'))) {
        const key = textIn(taint, 'key')
        const effect = textIn(taint, 'effect')
        const pair = pairOf(taint, 'key')
        if (!key || !effect || !pair) continue
        if (taken.has(`${key}:${effect}`)) report(pointAt(pair), { key, effect })
        taken.add(`${key}:${effect}`)
      }
    }
  },
} satisfies KubernetesRule
