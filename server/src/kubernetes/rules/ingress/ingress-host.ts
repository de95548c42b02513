import type { KubernetesRule } from '../../rule.js'
import { formats } from '../../schema/index.js'
import { pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/ingress-host',
  severity: 'error',
  title: { en: 'An IP address as the host of an Ingress', 'zh-cn': 'Ingress 的主机写成了 IP 地址' },
  why: {
    en: 'An Ingress chooses by the name that a client asks for. The API server refuses an address in its place.',
    'zh-cn': 'Ingress 按客户端请求的域名来选择，写 IP 地址会被 API 服务器拒绝。',
  },
  instead: {
    en: 'Write a DNS name, or leave `host` out to match every request.',
    'zh-cn': '写域名；或不写 `host`，匹配所有请求。',
  },
  message: {
    en: 'The API server refuses the address {host} as a host: an Ingress matches DNS names. Write a name, or leave `host` out to match every request.',
    'zh-cn': 'API 服务器不接受把地址 {host} 当作主机：Ingress 匹配的是域名。写域名；或不写 `host`，匹配所有请求。',
  },
  fix: { title: { en: 'Remove `host`', 'zh-cn': '删除 `host`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'networking.k8s.io/v1',
        'Ingress',
        `
spec:
  rules:
    - host: 10.0.0.1
            ^^^^^^^^
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: { service: { name: shop, port: { number: 80 } } }`,
      ),
    ],
    good: [
      resourceWith(
        'networking.k8s.io/v1',
        'Ingress',
        `
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: { service: { name: shop, port: { number: 80 } } }`,
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'IngressRule')) {
      const host = textIn(node, 'host')
      const pair = pairOf(node, 'host')
      // an IPv6 address is no DNS name by its letters already
      if (host && pair && !host.includes(':') && formats.ip(host) === undefined)
        report(pointAt(pair), { host }, removeKeys(slice, node, 'host'))
    }
  },
} satisfies KubernetesRule
