import type { KubernetesRule } from '../../rule.js'
import { asMap, entries, get, keyOf, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { allSet, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/secret-key-twice',
  severity: 'warning',
  title: { en: 'A key in both `data` and `stringData`', 'zh-cn': '`data` 和 `stringData` 有相同的键' },
  why: {
    en: '`stringData` is written over `data`, so the value in `data` is lost, and nothing says so.',
    'zh-cn': '`stringData` 会覆盖 `data`，`data` 里的值悄悄丢失，没有任何提示。',
  },
  instead: { en: 'Keep one of the two.', 'zh-cn': '只保留一处。' },
  message: {
    en: '`{key}` stands in `stringData` as well, which wins: this value is lost without a word. Keep one of the two.',
    'zh-cn': '`stringData` 里也有 `{key}`，以它为准，这里的值会悄悄丢失。只保留一处。',
  },
  fix: { title: { en: 'Remove it from `data`', 'zh-cn': '从 `data` 中删除' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Secret',
        'data:\n  user: c2hvcA==\n  password: aGk=\n  ^^^^^^^^\nstringData:\n  password: secret',
      ),
    ],
    good: [resourceWith('v1', 'Secret', 'data:\n  user: c2hvcA==\nstringData:\n  password: secret')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'Secret')) {
      const data = asMap(get(node, 'data'))
      const texts = asMap(get(node, 'stringData'))
      if (!data || !texts || !allSet(node, 'data', 'stringData')) continue
      for (const { key } of entries(data))
        if (!key.templated && pairOf(texts, keyOf(key)))
          report(key.span, { key: keyOf(key) }, removeKeys(slice, data, keyOf(key)))
    }
  },
} satisfies KubernetesRule
