import type { KubernetesRule } from '../../rule.js'
import { asString, get, pairOf } from '../../tree.js'
import { removeKeys, setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { isSet, isUnset } from '../_typed.js'
import { servicesIn } from './_services.js'

export default {
  id: 'kubernetes/session-affinity-config',
  severity: 'warning',
  title: { en: 'Settings for a session affinity that is off', 'zh-cn': '会话亲和性未开启，却写了它的设置' },
  why: {
    en: '`sessionAffinityConfig` says how long a client stays with its Pod. Without `sessionAffinity: ClientIP` no client does: the API server drops the settings without a word.',
    'zh-cn':
      '`sessionAffinityConfig` 规定客户端粘住同一个 Pod 多久。没有 `sessionAffinity: ClientIP` 就不会粘住，API 服务器会悄悄丢掉这些设置。',
  },
  instead: {
    en: 'Write `sessionAffinity: ClientIP`, or remove the settings.',
    'zh-cn': '写 `sessionAffinity: ClientIP`，或去掉这些设置。',
  },
  message: {
    en: 'While `sessionAffinity` is `None` these settings are dropped without a word, and clients do not stay with their Pod. Write `sessionAffinity: ClientIP`, or remove them.',
    'zh-cn':
      '`sessionAffinity` 为 `None` 时，这些设置会被悄悄丢掉，客户端不会粘住同一个 Pod。写 `sessionAffinity: ClientIP`，或去掉它们。',
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
