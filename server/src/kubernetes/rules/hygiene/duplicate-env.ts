import { removeItem } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, asSeq, get } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { ofType, pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/duplicate-env',
  severity: 'warning',
  aliases: { 'kube-linter': ['duplicate-env-var'], 'kube-score': ['environment-variable-key-duplication'] },
  title: { en: 'A variable that is set twice', 'zh-cn': '变量设置了两次' },
  why: {
    en: 'The later value wins without a word. Server-side apply and strategic merge patches treat the name as a key, and may mix the two up.',
    'zh-cn': '后面的值会悄悄生效。服务端应用和策略性合并补丁把名字当作键，可能把两者弄混。',
  },
  instead: { en: 'Keep one of them.', 'zh-cn': '只保留一个。' },
  message: {
    en: '`{name}` is set again further down, and that value wins. Remove one of them.',
    'zh-cn': '`{name}` 在后面又设置了一次，以后面的值为准。删掉其中一个。',
  },
  fix: { title: { en: 'Remove this one', 'zh-cn': '删除这一个' }, safe: false },
  examples: {
    bad: [containerWith('env:\n  - name: MODE\n          ^^^^\n    value: test\n  - name: MODE\n    value: live')],
    good: [containerWith('env:\n  - name: MODE\n    value: live\n  - name: COLOR\n    value: blue')],
  },
  check(slice, report) {
    for (const container of ofType(slice, 'Container', 'EphemeralContainer')) {
      const list = asSeq(get(container.node, 'env'))
      if (list?.templated) continue
      const items = (list?.items ?? []).map(item => ({
        item,
        map: asMap(item.value),
        name: textIn(item.value, 'name'),
      }))
      const last = new Map(items.map(({ name }, index) => [name, index]))
      for (const [index, { item, map, name }] of items.entries())
        if (list && map && name !== undefined && last.get(name) !== index)
          report(pointIn({ node: map, pair: undefined }, 'name'), { name }, removeItem(slice, list, item))
    }
  },
} satisfies KubernetesRule
