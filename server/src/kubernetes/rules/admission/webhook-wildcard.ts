import type { KubernetesRule } from '../../rule.js'
import { asScalar, asString, get, itemsOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/webhook-wildcard',
  severity: 'error',
  title: { en: '`*` beside other values', 'zh-cn': '`*` 与其他值并列' },
  why: {
    en: '`*` means everything already. The API server refuses a list that says everything and more.',
    'zh-cn': '`*` 已经表示全部，再列别的没有意义，API 服务器会拒绝。',
  },
  instead: { en: 'Write `*` alone, or list the values.', 'zh-cn': '只写 `*`，或只列具体的值。' },
  message: {
    en: '`*` means everything, so the API server refuses `{other}` beside it. Write `*` alone, or list the values.',
    'zh-cn': '`*` 已表示全部，API 服务器不接受旁边的 `{other}`。只写 `*`，或只列具体的值。',
  },
  examples: {
    bad: [
      resourceWith(
        'admissionregistration.k8s.io/v1',
        'ValidatingWebhookConfiguration',
        `
webhooks:
  - name: pods.shop.example.com
    admissionReviewVersions: [v1]
    sideEffects: None
    clientConfig:
      service: { namespace: shop, name: webhook }
    rules:
      - operations: ["*", CREATE]
                     ^^^
        apiGroups: [""]
        apiVersions: [v1]
        resources: [pods]`,
      ),
    ],
    good: [
      resourceWith(
        'admissionregistration.k8s.io/v1',
        'ValidatingWebhookConfiguration',
        `
webhooks:
  - name: pods.shop.example.com
    admissionReviewVersions: [v1]
    sideEffects: None
    clientConfig:
      service: { namespace: shop, name: webhook }
    rules:
      - operations: ["*"]
        apiGroups: [""]
        apiVersions: [v1]
        resources: [pods]`,
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'RuleWithOperations', 'NamedRuleWithOperations'))
      for (const key of ['operations', 'apiGroups', 'apiVersions']) {
        const items = itemsOf(get(node, key))
        const star = asScalar(items.find(({ value }) => asString(value) === '*')?.value)
        const other = items.map(({ value }) => asString(value)).find(one => one !== undefined && one !== '*')
        if (star && other !== undefined) report(star.span, { other })
      }
  },
} satisfies KubernetesRule
