import type { KubernetesRule } from '../../rule.js'
import { asMap, entries, get, keyOf, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/config-key-twice',
  severity: 'error',
  title: { en: 'A key in both `data` and `binaryData`', 'zh-cn': '`data` 和 `binaryData` 有相同的键' },
  why: {
    en: 'Both become files in one folder, so a key may stand in one of them only. The API server refuses it in both.',
    'zh-cn': '两者会变成同一目录里的文件，一个键只能出现在其中一处，API 服务器不接受重复。',
  },
  instead: { en: 'Rename one, or remove it.', 'zh-cn': '给其中一个改名，或删掉。' },
  message: {
    en: '`{key}` stands in `data` already, and the API server refuses it a second time in `binaryData`. Rename one, or remove it.',
    'zh-cn': '`data` 里已经有 `{key}`，API 服务器不接受 `binaryData` 里再有一个。给其中一个改名，或删掉。',
  },
  examples: {
    bad: [resourceWith('v1', 'ConfigMap', 'data:\n  logo: none\nbinaryData:\n  logo: aGk=\n  ^^^^')],
    good: [resourceWith('v1', 'ConfigMap', 'data:\n  title: Shop\nbinaryData:\n  logo: aGk=')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'ConfigMap')) {
      const data = asMap(get(node, 'data'))
      const binary = asMap(get(node, 'binaryData'))
      if (!data || !binary) continue
      for (const { key } of entries(binary))
        if (!key.templated && pairOf(data, keyOf(key))) report(key.span, { key: keyOf(key) })
    }
  },
} satisfies KubernetesRule
