import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, get, pairOf } from '../../tree.js'
import { isSet, isUnset, ofType, pointAt } from '../_typed.js'
import { anyObject, definitionWith } from './_examples.js'

export default {
  id: 'kubernetes/crd-conversion',
  severity: 'error',
  title: { en: 'A conversion that does not fit its strategy', 'zh-cn': '转换设置与策略不符' },
  why: {
    en: 'With `strategy: Webhook` the API server asks a webhook to turn one version into another, and must know where it is. With `None` there is nothing to ask, and it refuses a webhook.',
    'zh-cn': '`strategy: Webhook` 时版本由 Webhook 转换，API 服务器必须知道它在哪里；`None` 时不需要，写了会被拒绝。',
  },
  instead: {
    en: 'Write `webhook.clientConfig`, or `strategy: None` without it.',
    'zh-cn': '写上 `webhook.clientConfig`，或改用不带它的 `strategy: None`。',
  },
  message: {
    en: '{problem}, and the API server refuses the definition. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝这个定义。{remedy}。',
  },
  examples: {
    bad: [
      definitionWith(anyObject).replace(
        '  versions:',
        '  conversion: { strategy: Webhook }\n                          ^^^^^^^\n  versions:',
      ),
    ],
    good: [definitionWith(anyObject).replace('  versions:', '  conversion: { strategy: None }\n  versions:')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'CustomResourceConversion')) {
      const strategy = pairOf(node, 'strategy')
      const name = asString(strategy?.value)
      const webhook = pairOf(node, 'webhook')
      if (strategy && name === 'Webhook' && (isUnset(node, 'webhook') || isUnset(get(node, 'webhook'), 'clientConfig')))
        report(pointAt(strategy), nowhere)
      if (webhook && name === 'None' && isSet(node, 'webhook')) report(webhook.key.span, unused)
    }
  },
} satisfies KubernetesRule

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const nowhere: Words = {
  problem: {
    en: 'Versions are to be converted by a webhook, and `webhook.clientConfig` does not say where it is',
    'zh-cn': '版本由 Webhook 转换，却没有用 `webhook.clientConfig` 写明它在哪里',
  },
  remedy: { en: 'Add it', 'zh-cn': '补上它' },
}
const unused: Words = {
  problem: {
    en: 'With `strategy: None` there is nothing for a webhook to convert',
    'zh-cn': '`strategy: None` 时没有什么要 Webhook 转换',
  },
  remedy: { en: 'Remove it, or write `strategy: Webhook`', 'zh-cn': '删掉它，或写 `strategy: Webhook`' },
}
