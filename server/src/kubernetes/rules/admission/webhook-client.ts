import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { head, isSet, isUnset, ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/webhook-client',
  severity: 'error',
  title: { en: 'A webhook with no address, or with two', 'zh-cn': 'Webhook 没有地址，或有两个' },
  why: {
    en: 'The API server calls a webhook at a Service of the cluster or at an `https` URL. It refuses neither, both, and URLs without encryption.',
    'zh-cn': 'API 服务器通过集群里的 Service 或 `https` 地址调用 Webhook。两者都没有、都有，或地址不加密，都会被拒绝。',
  },
  instead: {
    en: 'Write `service`, or a `url` that begins with `https://`.',
    'zh-cn': '写 `service`，或以 `https://` 开头的 `url`。',
  },
  message: {
    en: '{problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
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
    ^^^^^^^^^^^^
      caBundle: aGk=`,
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
      service: { namespace: shop, name: webhook, path: /pods }`,
      ),
    ],
  },
  check(slice, report) {
    for (const client of ofType(slice, 'WebhookClientConfig', 'ApiextensionsWebhookClientConfig')) {
      const { node } = client
      const url = pairOf(node, 'url')
      const text = textIn(node, 'url')
      if (url && isSet(node, 'url') && isSet(node, 'service')) report(url.key.span, both)
      else if (isUnset(node, 'url') && isUnset(node, 'service')) report(head(client), neither)
      if (url && text && !text.startsWith('https://')) report(pointAt(url), plain)
    }
    for (const { node } of ofType(slice, 'ServiceReference', 'ApiextensionsServiceReference')) {
      const path = pairOf(node, 'path')
      const text = textIn(node, 'path')
      if (path && text && !text.startsWith('/')) report(pointAt(path), relative)
    }
  },
} satisfies KubernetesRule

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const both: Words = {
  problem: { en: 'The webhook has a `url` and a `service`', 'zh-cn': '这个 Webhook 同时写了 `url` 和 `service`' },
  remedy: { en: 'Keep one', 'zh-cn': '保留一个' },
}
const neither: Words = {
  problem: {
    en: 'The webhook has neither a `service` nor a `url`',
    'zh-cn': '这个 Webhook 没有写 `service`，也没有写 `url`',
  },
  remedy: { en: 'Write one', 'zh-cn': '写上一个' },
}
const plain: Words = {
  problem: { en: 'Webhooks are called by `https` only', 'zh-cn': 'Webhook 只能通过 `https` 调用' },
  remedy: { en: 'Begin the URL with `https://`', 'zh-cn': '地址以 `https://` 开头' },
}
const relative: Words = {
  problem: { en: 'The path does not begin with `/`', 'zh-cn': '路径没有以 `/` 开头' },
  remedy: { en: 'Put one in front', 'zh-cn': '在前面加上 `/`' },
}
