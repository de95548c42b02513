import type { KubernetesRule } from '../../rule.js'
import { formats } from '../../schema/index.js'
import { asString, get, pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { isUnset, ofType, pointAt, pointIn } from '../_typed.js'

export default {
  id: 'kubernetes/toleration-value',
  severity: 'error',
  title: { en: 'A toleration with a value no taint can have', 'zh-cn': '容忍度的值是污点不可能有的值' },
  why: {
    en: 'The value of a taint follows the grammar of label values, and `Gt` and `Lt` compare whole numbers. The API server refuses a toleration whose value fits neither.',
    'zh-cn': '污点的值遵循标签值的写法，`Gt` 和 `Lt` 比较的是整数。值不符合要求的容忍度会被 API 服务器拒绝。',
  },
  instead: {
    en: 'Write the value exactly as `kubectl taint` was given it.',
    'zh-cn': '按 `kubectl taint` 时写的值原样填写。',
  },
  message: {
    en: 'The API server refuses the value `{value}`: {operator}. Write what stands behind the `=` in `kubectl taint`.',
    'zh-cn': 'API 服务器不接受值 `{value}`：{operator}。照 `kubectl taint` 里 `=` 后面的内容填写。',
  },
  examples: {
    bad: [
      podWith(`
tolerations:
  - key: gpu
    operator: Equal
    value: A100 (80 GB)
           ^^^^^^^^^^^^
    effect: NoSchedule
  - key: sla
    operator: Gt
    value: high
           ^^^^`),
    ],
    good: [
      podWith(`
tolerations:
  - key: gpu
    value: a100-80gb
    effect: NoSchedule
  - key: sla
    operator: Gt
    value: "950"`),
    ],
  },
  check(slice, report) {
    for (const toleration of ofType(slice, 'Toleration')) {
      const { node } = toleration
      const operator = isUnset(node, 'operator') ? 'Equal' : asString(get(node, 'operator'))
      const pair = pairOf(node, 'value')
      const value = isUnset(node, 'value') ? '' : asString(pair?.value)
      if (value === undefined) continue
      const at = pair && value !== '' ? pointAt(pair) : pointIn(toleration, 'operator')
      if ((operator === 'Gt' || operator === 'Lt') && !/^(?:0|-?[1-9]\d{0,18})$/.test(value))
        report(at, {
          value,
          operator: {
            en: `\`${operator}\` compares whole numbers`,
            'zh-cn': `\`${operator}\` 比较的是整数`,
          },
        })
      if ((operator === 'Equal' || operator === '') && formats['label-value'](value))
        report(at, {
          value,
          operator: {
            en: 'a taint has a value like that of a label, of letters, digits, `-`, `_` and `.`, 63 at most',
            'zh-cn': '污点的值与标签值写法相同，只含字母、数字、`-`、`_` 和 `.`，最长 63 个字符',
          },
        })
    }
  },
} satisfies KubernetesRule
