import type { KubernetesRule } from '../../rule.js'
import { asScalar, asString, get, pairOf } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { mapsIn, ofType, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/variable-defined-later',
  severity: 'warning',
  title: { en: 'A variable that refers to a later one', 'zh-cn': '变量引用了排在后面的变量' },
  why: {
    en: '`$(NAME)` takes the value of a variable that stands further up in `env` (or comes by `envFrom`). For a later one it stays as it is written, dollar and brackets included.',
    'zh-cn':
      '`$(NAME)` 只能取 `env` 中排在前面（或来自 `envFrom`）的变量的值。引用排在后面的变量时，`$(NAME)` 会原样保留。',
  },
  instead: { en: 'Move the other variable further up.', 'zh-cn': '把被引用的变量移到前面。' },
  message: {
    en: '`{name}` is defined further down, so `$({name})` stays in the text as it is. Move `{name}` above this variable.',
    'zh-cn': '`{name}` 定义在后面，`$({name})` 会原样留在文本里。把 `{name}` 移到这个变量前面。',
  },
  examples: {
    bad: [
      containerWith(`
env:
  - name: URL
    value: http://$(HOST):8080
           ^^^^^^^^^^^^^^^^^^^
  - name: HOST
    value: shop`),
    ],
    good: [
      containerWith(`
env:
  - name: HOST
    value: shop
  - name: URL
    value: http://$(HOST):8080`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'Container')) {
      if (get(node, 'envFrom')) continue
      const variables = mapsIn(get(node, 'env'))
      const names = variables.map(variable => textIn(variable, 'name'))
      for (const [index, variable] of variables.entries()) {
        const pair = pairOf(variable, 'value')
        const scalar = asScalar(pair?.value)
        const text = asString(pair?.value)
        if (!scalar || !text?.includes('$(')) continue
        for (const [, escaped, name] of text.matchAll(/\$(\$?)\(([^()]+)\)/g)) {
          const first = names.indexOf(name)
          if (escaped || !name || first <= index) continue
          report(scalar.span, { name })
          break
        }
      }
    }
  },
} satisfies KubernetesRule
