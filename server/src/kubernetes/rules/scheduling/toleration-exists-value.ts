import type { KubernetesRule } from '../../rule.js'
import { asScalar, asString, get, pairOf } from '../../tree.js'
import { removeKeys, setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/toleration-exists-value',
  severity: 'error',
  title: { en: 'A toleration with `Exists` and a value', 'zh-cn': '容忍度用了 `Exists` 却又写了值' },
  why: {
    en: '`Exists` looks at the key alone, so a value beside it contradicts it, and the API server refuses the Pod.',
    'zh-cn': '`Exists` 只看键，旁边再写值就自相矛盾，API 服务器会拒绝这个 Pod。',
  },
  instead: {
    en: 'Remove the value to tolerate every value of the key, or compare it with `operator: Equal`.',
    'zh-cn': '删掉值，表示容忍该键的任何值；或改用 `operator: Equal` 来比较值。',
  },
  message: {
    en: '`Exists` tolerates every value of `{key}`, so the API server refuses `{value}` beside it. Remove the value, or write `operator: Equal`.',
    'zh-cn':
      '`Exists` 容忍 `{key}` 的任何值，旁边再写 `{value}` 会被 API 服务器拒绝。删掉值，或改成 `operator: Equal`。',
  },
  fix: { title: { en: 'Compare the value: `operator: Equal`', 'zh-cn': '比较值：`operator: Equal`' }, safe: false },
  examples: {
    bad: [
      podWith(`
tolerations:
  - key: gpu
    operator: Exists
    value: "true"
           ^^^^^^
    effect: NoSchedule`),
    ],
    good: [
      podWith(`
tolerations:
  - key: gpu
    operator: Equal
    value: "true"
    effect: NoSchedule
  - key: spot
    operator: Exists`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'Toleration')) {
      const pair = pairOf(node, 'value')
      const scalar = asScalar(pair?.value)
      if (!pair || !scalar || scalar.value === null || scalar.value === '') continue
      if (node.templated || asString(get(node, 'operator')) !== 'Exists') continue
      const key = asString(get(node, 'key')) ?? ''
      report(
        pointAt(pair),
        { key, value: String(scalar.value) },
        key === '' ? [] : setKey(slice, node, 'operator', 'Equal'),
        { title: { en: 'Remove the value', 'zh-cn': '删除值' }, edits: removeKeys(slice, node, 'value') },
      )
    }
  },
} satisfies KubernetesRule
