import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { formats } from '../../schema/index.js'
import { asString, pairOf } from '../../tree.js'
import { removeKeys, setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { isSet, isUnset, pointAt, textIn } from '../_typed.js'
import { servicesIn } from './_services.js'

export default {
  id: 'kubernetes/external-name',
  severity: 'error',
  title: {
    en: 'An `ExternalName` Service without its name, or with an address',
    'zh-cn': '`ExternalName` Service 没有写域名，或写了 IP',
  },
  why: {
    en: 'Such a Service is an alias in DNS for `externalName` and nothing else: it has no address and no IP family. The API server wants the name, and refuses the rest.',
    'zh-cn':
      '这种 Service 只是 `externalName` 在 DNS 里的别名，没有 IP，也没有 IP 协议族。API 服务器要求写域名，其余的都会拒绝。',
  },
  instead: { en: 'Write `externalName`, and leave addresses out.', 'zh-cn': '写上 `externalName`，不写 IP 相关字段。' },
  message: {
    en: 'An `ExternalName` Service is a DNS alias: {problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '`ExternalName` Service 只是一个 DNS 别名：{problem}，API 服务器会拒绝。{remedy}。',
  },
  examples: {
    bad: [
      resourceWith('v1', 'Service', 'spec:\n  type: ExternalName\n        ^^^^^^^^^^^^\n  ports:\n    - port: 5432'),
      resourceWith(
        'v1',
        'Service',
        'spec:\n  type: ExternalName\n  externalName: db.example.com\n  clusterIP: 10.0.0.7\n             ^^^^^^^^',
      ),
      resourceWith(
        'v1',
        'Service',
        'spec:\n  type: ExternalName\n  externalName: http://db.example.com\n                ^^^^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [resourceWith('v1', 'Service', 'spec:\n  type: ExternalName\n  externalName: db.example.com')],
  },
  check(slice, report) {
    for (const { node, type } of servicesIn(slice)) {
      const pair = pairOf(node, 'type')
      if (!pair || type !== 'ExternalName') continue
      if (isUnset(node, 'externalName') || asString(pairOf(node, 'externalName')?.value) === '')
        report(pointAt(pair), nameless)
      const name = textIn(node, 'externalName')
      const alias = pairOf(node, 'externalName')
      // a dot at the end says that the name is complete
      if (name && alias && formats['dns-subdomain'](name.replace(/\.$/, '')) !== undefined) {
        const bare = name.replace(/^\w+:\/\//, '').replace(/[:/].*$/, '')
        report(pointAt(alias), noName(name), {
          title: { en: `Change to \`${bare}\``, 'zh-cn': `改为 \`${bare}\`` },
          safe: false,
          edits: formats['dns-subdomain'](bare) === undefined ? setKey(slice, node, 'externalName', bare) : [],
        })
      }
      for (const field of ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy']) {
        const own = pairOf(node, field)
        if (!own || !isSet(node, field) || asString(own.value) === '') continue
        report(pointAt(own), addressed(field), {
          title: { en: `Remove \`${field}\``, 'zh-cn': `删除 \`${field}\`` },
          safe: true,
          edits: removeKeys(slice, node, field),
        })
      }
    }
  },
} satisfies KubernetesRule

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const nameless: Words = {
  problem: { en: 'it does not say what for', 'zh-cn': '没有写它是谁的别名' },
  remedy: { en: 'Write `externalName`', 'zh-cn': '写上 `externalName`' },
}
const noName = (name: string): Words => ({
  problem: { en: `\`${name}\` is no DNS name in lower case`, 'zh-cn': `\`${name}\` 不是小写的域名` },
  remedy: { en: 'Write the name alone, without scheme, port or path', 'zh-cn': '只写域名，不带协议、端口和路径' },
})
const addressed = (field: string): Words => ({
  problem: { en: `it has no address, so \`${field}\` means nothing`, 'zh-cn': `它没有 IP，\`${field}\` 没有意义` },
  remedy: { en: 'Remove it', 'zh-cn': '删掉它' },
})
