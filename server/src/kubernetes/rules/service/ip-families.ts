import type { Localized } from '../../../core/localized.js'
import { removeItem } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { asScalar, asSeq, asString, get, itemsOf, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { pointAt } from '../_typed.js'
import { servicesIn } from './_services.js'

export default {
  id: 'kubernetes/ip-families',
  severity: 'error',
  title: { en: 'IP families that do not go together', 'zh-cn': '互相矛盾的 IP 协议族' },
  why: {
    en: 'A Service has one address for each family: `SingleStack` leaves room for one, and no family counts twice. The API server refuses anything else.',
    'zh-cn':
      'Service 的每个协议族对应一个地址：`SingleStack` 只容得下一个，同一个协议族也不能写两次，否则 API 服务器会拒绝。',
  },
  instead: {
    en: 'Write `ipFamilyPolicy: PreferDualStack` or `RequireDualStack` for two families, and each of them once.',
    'zh-cn': '要两个协议族就写 `ipFamilyPolicy: PreferDualStack` 或 `RequireDualStack`，每个协议族只写一次。',
  },
  message: {
    en: '{problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
  },
  fix: { title: { en: 'Change to `PreferDualStack`', 'zh-cn': '改为 `PreferDualStack`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: shop }\n  ipFamilyPolicy: SingleStack\n                  ^^^^^^^^^^^\n  ipFamilies: [IPv4, IPv6]\n  ports:\n    - port: 80',
      ),
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: shop }\n  ipFamilies: [IPv4, IPv4]\n                     ^^^^\n  ports:\n    - port: 80',
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
        report(pointAt(pair), crowded, setKey(slice, node, 'ipFamilyPolicy', 'PreferDualStack'))
      const seen = new Set<string>()
      const families = asSeq(get(node, 'ipFamilies'))
      for (const item of families?.items ?? []) {
        const family = asString(item.value)
        const scalar = asScalar(item.value)
        if (families && family && scalar && seen.has(family))
          report(scalar.span, twice(family), { title: removal, edits: removeItem(slice, families, item) })
        if (family) seen.add(family)
      }
    }
  },
} satisfies KubernetesRule

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const crowded: Words = {
  problem: {
    en: '`SingleStack` means one address of one family, and two families are listed',
    'zh-cn': '`SingleStack` 只有一个协议族的一个地址，而这里列了两个协议族',
  },
  remedy: { en: 'Write `PreferDualStack`, or keep one family', 'zh-cn': '写 `PreferDualStack`，或只保留一个' },
}
const removal = { en: 'Remove the second one', 'zh-cn': '删除重复的一项' }
const twice = (family: string): Words => ({
  problem: { en: `\`${family}\` is listed twice`, 'zh-cn': `\`${family}\` 写了两次` },
  remedy: { en: 'Keep one of them', 'zh-cn': '只保留一个' },
})
