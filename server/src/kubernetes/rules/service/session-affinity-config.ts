import type { KubernetesRule } from '../../rule.js'
import { asString, get, pairOf } from '../../tree.js'
import { removeKeys, setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { isSet, isUnset } from '../_typed.js'
import { servicesIn } from './_services.js'

export default {
  id: 'kubernetes/session-affinity-config',
  severity: 'error',
  title: { en: 'Settings for a session affinity that is off', 'zh-cn': '会话亲和性未开启，却写了它的设置' },
  why: {
    en: '`sessionAffinityConfig` says how long a client stays with its Pod. Without `sessionAffinity: ClientIP` no client does, and the API server refuses the settings.',
    'zh-cn':
      '`sessionAffinityConfig` 规定客户端粘住同一个 Pod 多久。没有 `sessionAffinity: ClientIP` 就不会粘住，API 服务器会拒绝这些设置。',
  },
  instead: {
    en: 'Write `sessionAffinity: ClientIP`, or remove the settings.',
    'zh-cn': '写 `sessionAffinity: ClientIP`，或去掉这些设置。',
  },
  message: {
    en: '`sessionAffinityConfig` has no meaning while `sessionAffinity` is `None`, and the API server refuses it. Write `sessionAffinity: ClientIP`, or remove the settings.',
    'zh-cn':
      '`sessionAffinity` 为 `None` 时 `sessionAffinityConfig` 没有意义，API 服务器会拒绝。写 `sessionAffinity: ClientIP`，或去掉这些设置。',
  },
  fix: { title: { en: 'Set `sessionAffinity: ClientIP`', 'zh-cn': '设置 `sessionAffinity: ClientIP`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: shop }\n  sessionAffinityConfig:\n  ^^^^^^^^^^^^^^^^^^^^^\n    clientIP: { timeoutSeconds: 600 }\n  ports:\n    - port: 80',
      ),
    ],
    good: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: shop }\n  sessionAffinity: ClientIP\n  sessionAffinityConfig:\n    clientIP: { timeoutSeconds: 600 }\n  ports:\n    - port: 80',
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of servicesIn(slice)) {
      const pair = pairOf(node, 'sessionAffinityConfig')
      if (!pair || !isSet(node, 'sessionAffinityConfig')) continue
      if (!isUnset(node, 'sessionAffinity') && asString(get(node, 'sessionAffinity')) !== 'None') continue
      report(pair.key.span, {}, setKey(slice, node, 'sessionAffinity', 'ClientIP'), {
        title: { en: 'Remove the settings', 'zh-cn': '删除这些设置' },
        edits: removeKeys(slice, node, 'sessionAffinityConfig'),
      })
    }
  },
} satisfies KubernetesRule
