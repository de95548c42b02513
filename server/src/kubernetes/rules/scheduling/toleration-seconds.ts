import type { KubernetesRule } from '../../rule.js'
import { asString, get, pairOf } from '../../tree.js'
import { removeKeys, setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { isSet, isUnset, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/toleration-seconds',
  severity: 'error',
  title: {
    en: '`tolerationSeconds` without `effect: NoExecute`',
    'zh-cn': '写了 `tolerationSeconds`，但 `effect` 不是 `NoExecute`',
  },
  why: {
    en: '`tolerationSeconds` delays an eviction, and only `NoExecute` evicts. The API server refuses it with any other effect, and with none.',
    'zh-cn':
      '`tolerationSeconds` 推迟的是驱逐，而只有 `NoExecute` 会驱逐。配其他效果，或不写 `effect`，API 服务器都会拒绝。',
  },
  instead: {
    en: 'Write `effect: NoExecute`, or leave `tolerationSeconds` out.',
    'zh-cn': '写 `effect: NoExecute`，或不写 `tolerationSeconds`。',
  },
  message: {
    en: '`tolerationSeconds` delays an eviction, and only `NoExecute` evicts: the API server refuses it {effect}. Write `effect: NoExecute`, or remove `tolerationSeconds`.',
    'zh-cn':
      '`tolerationSeconds` 推迟的是驱逐，而只有 `NoExecute` 会驱逐：{effect}时 API 服务器会拒绝。写 `effect: NoExecute`，或删掉 `tolerationSeconds`。',
  },
  fix: { title: { en: 'Remove `tolerationSeconds`', 'zh-cn': '删除 `tolerationSeconds`' }, safe: false },
  examples: {
    bad: [
      podWith(`
tolerations:
  - key: maintenance
    operator: Exists
    effect: NoSchedule
            ^^^^^^^^^^
    tolerationSeconds: 300`),
    ],
    good: [
      podWith(`
tolerations:
  - key: node.kubernetes.io/unreachable
    operator: Exists
    effect: NoExecute
    tolerationSeconds: 60`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'Toleration')) {
      const seconds = pairOf(node, 'tolerationSeconds')
      if (!seconds || !isSet(node, 'tolerationSeconds')) continue
      const effect = isUnset(node, 'effect') ? '' : asString(get(node, 'effect'))
      if (effect === undefined || effect === 'NoExecute') continue
      const pair = pairOf(node, 'effect')
      report(
        pointAt(pair && effect !== '' ? pair : seconds),
        {
          effect:
            effect === ''
              ? { en: 'without an `effect`', 'zh-cn': '没有 `effect` ' }
              : { en: `with \`${effect}\``, 'zh-cn': `配 \`${effect}\` ` },
        },
        removeKeys(slice, node, 'tolerationSeconds'),
        {
          title: { en: 'Write `effect: NoExecute`', 'zh-cn': '改为 `effect: NoExecute`' },
          edits: setKey(slice, node, 'effect', 'NoExecute'),
        },
      )
    }
  },
} satisfies KubernetesRule
