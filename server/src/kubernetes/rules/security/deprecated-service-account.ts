import { renameKey } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { podWith } from '../_examples.js'
import { isSet, ofType, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/deprecated-service-account',
  severity: 'hint',
  aliases: { 'kube-linter': ['deprecated-service-account-field'] },
  tag: 'deprecated',
  title: { en: 'The old name of `serviceAccountName`', 'zh-cn': '`serviceAccountName` 的旧名' },
  why: {
    en: '`serviceAccount` is a deprecated alias, kept so that old files work.',
    'zh-cn': '`serviceAccount` 是已弃用的别名，只为兼容旧文件而保留。',
  },
  instead: { en: 'Write `serviceAccountName`.', 'zh-cn': '写 `serviceAccountName`。' },
  message: {
    en: '`serviceAccount` is the deprecated name of `serviceAccountName`. Write the new one.',
    'zh-cn': '`serviceAccount` 是 `serviceAccountName` 已弃用的旧名。改用新名。',
  },
  fix: { title: { en: 'Rename to `serviceAccountName`', 'zh-cn': '改名为 `serviceAccountName`' }, safe: true },
  examples: { bad: [podWith('serviceAccount: shop\n^^^^^^^^^^^^^^')], good: [podWith('serviceAccountName: shop')] },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PodSpec')) {
      const pair = pairOf(node, 'serviceAccount')
      if (!pair || !node.pairs.includes(pair)) continue
      const same = textIn(node, 'serviceAccountName') === textIn(node, 'serviceAccount')
      const fix = !isSet(node, 'serviceAccountName')
        ? renameKey(pair, 'serviceAccountName')
        : same
          ? removeKeys(slice, node, 'serviceAccount')
          : []
      report(pair.key.span, {}, fix)
    }
  },
} satisfies KubernetesRule
