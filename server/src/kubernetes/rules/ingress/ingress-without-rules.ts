import type { KubernetesRule } from '../../rule.js'
import { get, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { head, isUnset, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/ingress-without-rules',
  severity: 'error',
  title: { en: 'An Ingress that leads nowhere', 'zh-cn': '没有去处的 Ingress' },
  why: {
    en: 'An Ingress sends requests to Services by rules, or all of them to a default backend. The API server refuses one with neither, and a rule without paths.',
    'zh-cn': 'Ingress 按规则把请求转发给 Service，或全部交给默认后端。两者都没有，或规则里没有路径，API 服务器会拒绝。',
  },
  instead: { en: 'Write `rules`, or a `defaultBackend`.', 'zh-cn': '写 `rules`，或 `defaultBackend`。' },
  message: {
    en: '{problem}, so no request would be forwarded, and the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，没有请求会被转发，API 服务器会拒绝。{remedy}。',
  },
  examples: {
    bad: [
      resourceWith('networking.k8s.io/v1', 'Ingress', 'spec:\n^^^^\n  ingressClassName: nginx'),
      resourceWith(
        'networking.k8s.io/v1',
        'Ingress',
        'spec:\n  rules:\n    - host: shop.example.com\n      http:\n        paths: []\n        ^^^^^',
      ),
    ],
    good: [
      resourceWith(
        'networking.k8s.io/v1',
        'Ingress',
        'spec:\n  defaultBackend:\n    service:\n      name: shop\n      port: { number: 80 }',
      ),
    ],
  },
  check(slice, report) {
    for (const spec of ofType(slice, 'IngressSpec')) {
      const rules = get(spec.node, 'rules')
      const none =
        isUnset(spec.node, 'rules') || (rules?.type === 'seq' && !rules.templated && rules.items.length === 0)
      // an old `backend` is told as the unknown field that it is, and `tls` alone is a patch
      const other = pairOf(spec.node, 'backend') ?? (pairOf(spec.node, 'rules') ? undefined : pairOf(spec.node, 'tls'))
      if (none && isUnset(spec.node, 'defaultBackend') && !other)
        report(pairOf(spec.node, 'rules')?.key.span ?? head(spec), {
          problem: {
            en: 'This Ingress has neither `rules` nor a `defaultBackend`',
            'zh-cn': '这个 Ingress 既没有 `rules` 也没有 `defaultBackend`',
          },
          remedy: { en: 'Write one of the two', 'zh-cn': '写上其中之一' },
        })
    }
    for (const { node } of ofType(slice, 'HTTPIngressRuleValue')) {
      const pair = pairOf(node, 'paths')
      const paths = get(node, 'paths')
      if (pair && paths?.type === 'seq' && !paths.templated && paths.items.length === 0)
        report(pair.key.span, {
          problem: { en: 'This rule has no path', 'zh-cn': '这条规则没有路径' },
          remedy: { en: 'Add one with `pathType` and `backend`', 'zh-cn': '加一条带 `pathType` 和 `backend` 的路径' },
        })
    }
  },
} satisfies KubernetesRule
