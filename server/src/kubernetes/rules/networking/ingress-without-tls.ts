import type { KubernetesRule } from '../../rule.js'
import { resourceWith } from '../_examples.js'
import { head, isUnset, ofType } from '../_typed.js'

export default {
  id: 'kubernetes/ingress-without-tls',
  severity: 'information',
  preset: 'strict',
  aliases: { polaris: ['tlsSettingsMissing'] },
  title: { en: 'An Ingress without TLS', 'zh-cn': 'Ingress 没有 TLS' },
  why: {
    en: 'Passwords and cookies then cross the network in the open.',
    'zh-cn': '密码和 Cookie 会在网络上明文传输。',
  },
  instead: {
    en: 'Name the hosts and the Secret with their certificate in `tls`.',
    'zh-cn': '在 `tls` 里写明主机名和保存证书的 Secret。',
  },
  message: {
    en: 'This Ingress serves plain HTTP. Name hosts and the Secret of their certificate in `tls`.',
    'zh-cn': '这个 Ingress 提供的是明文 HTTP。在 `tls` 里写明主机名和证书所在的 Secret。',
  },
  examples: {
    bad: [
      resourceWith(
        'networking.k8s.io/v1',
        'Ingress',
        'spec:\n^^^^\n  defaultBackend:\n    service: { name: shop, port: { number: 80 } }',
      ),
    ],
    good: [
      resourceWith(
        'networking.k8s.io/v1',
        'Ingress',
        'spec:\n  tls:\n    - hosts: [shop.example.com]\n      secretName: shop-tls\n  defaultBackend:\n    service: { name: shop, port: { number: 80 } }',
      ),
    ],
  },
  check(slice, report) {
    for (const ingress of ofType(slice, 'IngressSpec')) if (isUnset(ingress.node, 'tls')) report(head(ingress))
  },
} satisfies KubernetesRule
