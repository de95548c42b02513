import type { KubernetesRule } from '../../rule.js'
import { formats } from '../../schema/index.js'
import { pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/webhook-name',
  severity: 'error',
  title: { en: 'A webhook whose name is no full domain', 'zh-cn': 'Webhook 的名字不是完整域名' },
  why: {
    en: 'The name of a webhook tells in every error message whose it is, so the API server wants a domain of three parts or more.',
    'zh-cn': 'Webhook 的名字会出现在每条错误信息里，用来说明归谁所有，所以 API 服务器要求是至少三段的域名。',
  },
  instead: { en: 'Write it like `pods.shop.example.com`.', 'zh-cn': '写成 `pods.shop.example.com` 的形式。' },
  message: {
    en: '`{name}` is no domain of three parts or more, and the API server refuses it. Write the name like `pods.shop.example.com`.',
    'zh-cn': '`{name}` 不是至少三段的域名，API 服务器会拒绝。写成 `pods.shop.example.com` 的形式。',
  },
  examples: {
    bad: [
      resourceWith(
        'admissionregistration.k8s.io/v1',
        'MutatingWebhookConfiguration',
        `
webhooks:
  - name: inject
          ^^^^^^
    admissionReviewVersions: [v1]
    sideEffects: None
    clientConfig:
      service: { namespace: shop, name: webhook }`,
      ),
    ],
    good: [
      resourceWith(
        'admissionregistration.k8s.io/v1',
        'MutatingWebhookConfiguration',
        `
webhooks:
  - name: inject.shop.example.com
    admissionReviewVersions: [v1]
    sideEffects: None
    clientConfig:
      service: { namespace: shop, name: webhook }`,
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'MutatingWebhook', 'ValidatingWebhook')) {
      const name = textIn(node, 'name')
      const pair = pairOf(node, 'name')
      if (!name || !pair) continue
      if (name.split('.').length < 3 || formats['dns-subdomain'](name) !== undefined) report(pointAt(pair), { name })
    }
  },
} satisfies KubernetesRule
