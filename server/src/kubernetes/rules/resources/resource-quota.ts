import type { KubernetesRule } from '../../rule.js'
import { get, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { isUnset, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/resource-quota',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0040'] },
  title: { en: 'A ResourceQuota that leaves CPU or memory open', 'zh-cn': 'ResourceQuota 没有限制 CPU 或内存' },
  why: {
    en: 'What a quota does not name, a namespace may take without end.',
    'zh-cn': '配额没提到的资源，命名空间可以无限占用。',
  },
  instead: {
    en: 'Bound `requests.cpu`, `requests.memory`, `limits.cpu` and `limits.memory`.',
    'zh-cn': '限制 `requests.cpu`、`requests.memory`、`limits.cpu` 和 `limits.memory`。',
  },
  message: { en: 'This quota does not bound `{missing}`. Add it.', 'zh-cn': '这个配额没有限制 `{missing}`。加上它。' },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'ResourceQuota',
        'spec:\n  hard:\n  ^^^^\n    requests.cpu: 4\n    requests.memory: 8Gi\n    limits.cpu: 8',
      ),
    ],
    good: [
      resourceWith(
        'v1',
        'ResourceQuota',
        'spec:\n  hard:\n    requests.cpu: 4\n    requests.memory: 8Gi\n    limits.cpu: 8\n    limits.memory: 16Gi',
      ),
    ],
  },
  check(slice, report) {
    for (const quota of ofType(slice, 'ResourceQuota')) {
      const pair = pairOf(get(quota.node, 'spec'), 'hard')
      if (!pair) continue
      const missing = ['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'].find(key =>
        isUnset(pair.value, key),
      )
      if (missing) report(pair.key.span, { missing })
    }
  },
} satisfies KubernetesRule
