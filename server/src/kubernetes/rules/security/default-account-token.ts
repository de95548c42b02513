import type { KubernetesRule } from '../../rule.js'
import { asBoolean, asMap, get } from '../../tree.js'
import { setKey } from '../_edits.js'
import { ofType, pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/default-account-token',
  severity: 'information',
  preset: 'all',
  aliases: { checkov: ['CKV_K8S_41'] },
  title: { en: 'The ServiceAccount `default` hands out tokens', 'zh-cn': 'ServiceAccount `default` 会发放令牌' },
  why: {
    en: 'Every Pod that names no ServiceAccount gets its token, whether it needs one or not.',
    'zh-cn': '没有指定 ServiceAccount 的 Pod 都会得到它的令牌，不管用不用得到。',
  },
  instead: {
    en: 'Set `automountServiceAccountToken: false` on it.',
    'zh-cn': '在它上面设置 `automountServiceAccountToken: false`。',
  },
  message: {
    en: 'Every Pod that names no other ServiceAccount gets a token of `default`. Set `automountServiceAccountToken: false`.',
    'zh-cn':
      '没有指定其他 ServiceAccount 的 Pod 都会得到 `default` 的令牌。设置 `automountServiceAccountToken: false`。',
  },
  fix: {
    title: { en: 'Set `automountServiceAccountToken: false`', 'zh-cn': '设置 `automountServiceAccountToken: false`' },
    safe: false,
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ServiceAccount
metadata:
  name: default
        ^^^^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ServiceAccount
metadata:
  name: default
automountServiceAccountToken: false
`,
    ],
  },
  check(slice, report) {
    for (const account of ofType(slice, 'ServiceAccount')) {
      const metadata = asMap(get(account.node, 'metadata'))
      if (!metadata || textIn(metadata, 'name') !== 'default') continue
      const token = get(account.node, 'automountServiceAccountToken')
      if (token ? asBoolean(token) === true : !account.node.templated)
        report(
          pointIn({ node: metadata, pair: undefined }, 'name'),
          {},
          setKey(slice, account.node, 'automountServiceAccountToken', false),
        )
    }
  },
} satisfies KubernetesRule
