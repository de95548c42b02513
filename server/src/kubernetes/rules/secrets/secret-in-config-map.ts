import type { KubernetesRule } from '../../rule.js'
import { asMap, asString, entries, get, keyOf } from '../../tree.js'
import { isPlaceholder } from '../../validate/placeholders.js'
import { resourceWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'
import { isSecret } from './_sensitive.js'

export default {
  id: 'kubernetes/secret-in-config-map',
  severity: 'warning',
  aliases: { polaris: ['sensitiveConfigmapContent'], trivy: ['KSV-01010', 'KSV-0109'] },
  title: { en: 'A secret in a ConfigMap', 'zh-cn': 'ConfigMap 里的机密' },
  why: {
    en: 'ConfigMaps are made to be read: most roles show them, and they are not encrypted at rest as Secrets can be.',
    'zh-cn': 'ConfigMap 本就是给人读的：大多数角色都能看到，也不像 Secret 那样能静态加密。',
  },
  instead: { en: 'Keep it in a Secret.', 'zh-cn': '放进 Secret。' },
  message: {
    en: '`{name}` looks like a secret, and nearly everybody may read a ConfigMap. Move it to a Secret.',
    'zh-cn': '`{name}` 像是机密，而几乎所有人都能读 ConfigMap。移到 Secret 里。',
  },
  examples: {
    bad: [resourceWith('v1', 'ConfigMap', 'data:\n  DB_PASSWORD: correct-horse\n               ^^^^^^^^^^^^^')],
    good: [resourceWith('v1', 'ConfigMap', 'data:\n  LOG_LEVEL: debug\n  TOKEN_FILE: /run/secrets/token')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'ConfigMap')) {
      const data = asMap(get(node, 'data'))
      for (const pair of data ? entries(data) : []) {
        const name = keyOf(pair.key)
        const value = asString(pair.value)
        if (value !== undefined && !isPlaceholder(value) && isSecret(name, value)) report(pointAt(pair), { name })
      }
    }
  },
} satisfies KubernetesRule
