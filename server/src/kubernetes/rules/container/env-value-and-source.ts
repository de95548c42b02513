import type { KubernetesRule } from '../../rule.js'
import { asScalar, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { allSet, ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/env-value-and-source',
  severity: 'error',
  title: {
    en: 'An environment variable with `value` and `valueFrom`',
    'zh-cn': '环境变量同时写了 `value` 和 `valueFrom`',
  },
  why: {
    en: 'A variable has one value, written here or taken from elsewhere. The API server does not choose between the two.',
    'zh-cn': '一个变量只有一个值，要么写在这里，要么取自别处，API 服务器不会替你选。',
  },
  instead: { en: 'Remove one of the two.', 'zh-cn': '去掉其中一个。' },
  message: {
    en: '`{name}` has a `value` and a `valueFrom`, and the API server refuses both together. Remove one.',
    'zh-cn': '`{name}` 同时写了 `value` 和 `valueFrom`，API 服务器不接受。去掉其中一个。',
  },
  fix: { title: { en: 'Remove `value`', 'zh-cn': '删除 `value`' }, safe: false },
  examples: {
    bad: [
      containerWith(`
env:
  - name: PASSWORD
    value: changeme
           ^^^^^^^^
    valueFrom:
      secretKeyRef: { name: shop, key: password }`),
    ],
    good: [
      containerWith(`
env:
  - name: PASSWORD
    valueFrom:
      secretKeyRef: { name: shop, key: password }`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'EnvVar')) {
      const value = pairOf(node, 'value')
      const scalar = asScalar(value?.value)
      if (!value || !scalar || scalar.value === null || scalar.value === '' || scalar.templated) continue
      if (!allSet(node, 'value', 'valueFrom')) continue
      report(pointAt(value), { name: textIn(node, 'name') ?? 'env' }, removeKeys(slice, node, 'value'), {
        title: { en: 'Remove `valueFrom`', 'zh-cn': '删除 `valueFrom`' },
        edits: removeKeys(slice, node, 'valueFrom'),
      })
    }
  },
} satisfies KubernetesRule
