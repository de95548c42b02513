import type { KubernetesRule } from '../../rule.js'
import { asString, get } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { isUnset, ofType, pointIn } from '../_typed.js'

export default {
  id: 'kubernetes/limit-range',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0039'] },
  title: { en: 'A LimitRange that leaves something open', 'zh-cn': 'LimitRange 没有写全' },
  why: {
    en: 'A LimitRange fills in what containers leave out. What it does not name stays unbounded.',
    'zh-cn': 'LimitRange 会给没写的容器补上默认值，它没提到的就仍然没有限制。',
  },
  instead: {
    en: 'Give `default`, `defaultRequest`, `min` and `max`.',
    'zh-cn': '写上 `default`、`defaultRequest`、`min` 和 `max`。',
  },
  message: {
    en: 'This limit has no `{missing}`, so containers stay unbounded there. Add it.',
    'zh-cn': '这条限制没有 `{missing}`，容器在这方面仍不受约束。加上它。',
  },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'LimitRange',
        'spec:\n  limits:\n    - type: Container\n            ^^^^^^^^^\n      default: { memory: 512Mi }\n      defaultRequest: { memory: 256Mi }\n      min: { memory: 64Mi }',
      ),
    ],
    good: [
      resourceWith(
        'v1',
        'LimitRange',
        'spec:\n  limits:\n    - type: Container\n      default: { memory: 512Mi }\n      defaultRequest: { memory: 256Mi }\n      min: { memory: 64Mi }\n      max: { memory: 1Gi }',
      ),
    ],
  },
  check(slice, report) {
    for (const limit of ofType(slice, 'LimitRangeItem')) {
      const missing = ['default', 'defaultRequest', 'min', 'max'].find(key => isUnset(limit.node, key))
      if (missing && asString(get(limit.node, 'type')) === 'Container') report(pointIn(limit, 'type'), { missing })
    }
  },
} satisfies KubernetesRule
