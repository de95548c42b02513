import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asNumber, asString, get, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { isSet, isUnset, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/end-port',
  severity: 'error',
  title: { en: 'A range of ports without a beginning', 'zh-cn': '端口范围没有合适的起点' },
  why: {
    en: '`endPort` is the end of a range that begins at `port`, a number not above it. The API server refuses it otherwise.',
    'zh-cn': '`endPort` 是从 `port` 开始的范围的终点，`port` 必须是不大于它的数字，否则 API 服务器会拒绝。',
  },
  instead: { en: 'Write the first port as a number in `port`.', 'zh-cn': '在 `port` 里用数字写第一个端口。' },
  message: {
    en: '`endPort: {end}` ends a range {problem}, and the API server refuses it. Write its first port as a number in `port`.',
    'zh-cn': '`endPort: {end}` 是范围的终点，而{problem}，API 服务器会拒绝。在 `port` 里用数字写第一个端口。',
  },
  examples: {
    bad: [
      resourceWith(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        `
spec:
  podSelector: {}
  egress:
    - ports:
        - port: 90
          endPort: 80
                   ^^
        - port: http
          endPort: 90
                   ^^
        - endPort: 90
                   ^^`,
      ),
    ],
    good: [
      resourceWith(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        'spec:\n  podSelector: {}\n  egress:\n    - ports:\n        - port: 32000\n          endPort: 32768',
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'NetworkPolicyPort')) {
      const pair = pairOf(node, 'endPort')
      const end = asNumber(pair?.value)
      if (!pair || end === undefined || !isSet(node, 'endPort')) continue
      const port = asNumber(get(node, 'port'))
      if (isUnset(node, 'port')) report(pointAt(pair), { end, problem: none })
      else if (asString(get(node, 'port')) !== undefined) report(pointAt(pair), { end, problem: named })
      else if (port !== undefined && end < port) report(pointAt(pair), { end, problem: later(port) })
    }
  },
} satisfies KubernetesRule

const none: Localized = { en: 'that has no `port` to begin with', 'zh-cn': '没有写起点 `port`' }
const named: Localized = { en: 'that begins with a name', 'zh-cn': '起点写的是名字' }
const later = (port: number): Localized => ({ en: `that begins later, at ${port}`, 'zh-cn': `起点 ${port} 比它大` })
