import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { pointAt } from '../_typed.js'
import { servicesIn } from './_services.js'

export default {
  id: 'kubernetes/ip-families',
  severity: 'error',
  title: { en: 'Two IP families in a single-stack Service', 'zh-cn': '单栈 Service 写了两个 IP 协议族' },
  why: {
    en: '`SingleStack` gives a Service one address, of one family. The API server refuses two families with it.',
    'zh-cn': '`SingleStack` 的 Service 只有一个地址、一个协议族，写两个会被 API 服务器拒绝。',
  },
  instead: {
    en: 'Write `ipFamilyPolicy: PreferDualStack` or `RequireDualStack`, or keep one family.',
    'zh-cn': '写 `ipFamilyPolicy: PreferDualStack` 或 `RequireDualStack`，或只保留一个协议族。',
  },
  message: {
    en: '`SingleStack` means one address of one family, and two families are listed: the API server refuses it. Write `PreferDualStack`, or keep one family.',
    'zh-cn':
      '`SingleStack` 只有一个协议族的一个地址，而这里列了两个协议族，API 服务器会拒绝。写 `PreferDualStack`，或只保留一个。',
  },
  fix: { title: { en: 'Change to `PreferDualStack`', 'zh-cn': '改为 `PreferDualStack`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: shop }\n  ipFamilyPolicy: SingleStack\n                  ^^^^^^^^^^^\n  ipFamilies: [IPv4, IPv6]\n  ports:\n    - port: 80',
      ),
    ],
    good: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: shop }\n  ipFamilyPolicy: PreferDualStack\n  ipFamilies: [IPv4, IPv6]\n  ports:\n    - port: 80',
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of servicesIn(slice)) {
      const pair = pairOf(node, 'ipFamilyPolicy')
      if (pair && asString(pair.value) === 'SingleStack' && itemsOf(get(node, 'ipFamilies')).length > 1)
        report(pointAt(pair), {}, setKey(slice, node, 'ipFamilyPolicy', 'PreferDualStack'))
    }
  },
} satisfies KubernetesRule
