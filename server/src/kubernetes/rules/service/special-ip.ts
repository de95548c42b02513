import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asScalar, asString, get, itemsOf, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/special-ip',
  severity: 'error',
  title: { en: 'An address that belongs to no other machine', 'zh-cn': '不属于任何其他机器的地址' },
  why: {
    en: 'Loopback, link-local, multicast and unspecified addresses mean something else on each machine, so traffic cannot be sent there by a Service. The API server refuses them.',
    'zh-cn': '环回、链路本地、组播和未指定地址在每台机器上含义不同，Service 无法把流量发到那里，API 服务器会拒绝。',
  },
  instead: {
    en: 'Write the address by which the machine is reached from the cluster.',
    'zh-cn': '写从集群里能访问到那台机器的地址。',
  },
  message: {
    en: '{ip} is {what}, and the API server refuses it here. Write the address by which the machine is reached from the cluster.',
    'zh-cn': '{ip} 是{what}，API 服务器在这里不接受。写从集群里能访问到那台机器的地址。',
  },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: shop }\n  externalIPs: [127.0.0.1]\n                ^^^^^^^^^\n  ports:\n    - port: 80',
      ),
    ],
    good: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: shop }\n  externalIPs: [203.0.113.7]\n  ports:\n    - port: 80',
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'ServiceSpec'))
      for (const { value } of itemsOf(get(node, 'externalIPs'))) {
        const ip = asString(value)
        const scalar = asScalar(value)
        const what = ip && whatIs(ip)
        if (scalar && ip && what) report(scalar.span, { ip, what })
      }
    for (const { node } of ofType(slice, 'EndpointAddress')) {
      const pair = pairOf(node, 'ip')
      const ip = asString(pair?.value)
      const what = ip && whatIs(ip)
      if (pair && ip && what) report(pointAt(pair), { ip, what })
    }
  },
} satisfies KubernetesRule

/** What kind of special address it is; `undefined` for an ordinary one. */
const whatIs = (ip: string): Localized | undefined => special.find(([pattern]) => pattern.test(ip))?.[1]

const special: readonly (readonly [RegExp, Localized])[] = [
  [/^(?:0\.0\.0\.0|::)$/, { en: 'the unspecified address', 'zh-cn': '未指定地址' }],
  [/^(?:127\.|::1$)/, { en: 'a loopback address', 'zh-cn': '环回地址' }],
  [/^(?:169\.254\.|fe[89ab][0-9a-f]:)/i, { en: 'a link-local address', 'zh-cn': '链路本地地址' }],
  [/^(?:224\.0\.0\.|ff[0-9a-f]2:)/i, { en: 'a link-local multicast address', 'zh-cn': '链路本地组播地址' }],
]
