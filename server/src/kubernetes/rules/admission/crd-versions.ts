import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asBoolean, get, pairOf } from '../../tree.js'
import { isUnset, ofType, pointAt, textIn } from '../_typed.js'
import { anyObject, definitionWith } from './_examples.js'

export default {
  id: 'kubernetes/crd-versions',
  severity: 'error',
  title: {
    en: 'Versions of a custom resource, not exactly one of them stored',
    'zh-cn': '自定义资源没有存储版本，或不止一个',
  },
  why: {
    en: 'Objects of all versions are kept in one of them, so exactly one has `storage: true`, and each has a name of its own. The API server refuses anything else.',
    'zh-cn':
      '所有版本的对象都以其中一个版本存储，所以恰好一个版本写 `storage: true`，且版本名不能重复，否则 API 服务器会拒绝。',
  },
  instead: {
    en: 'Set `storage: true` on one version and `false` on the others.',
    'zh-cn': '只在一个版本上写 `storage: true`，其余写 `false`。',
  },
  message: {
    en: '{problem}, and the API server refuses the definition. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝这个定义。{remedy}。',
  },
  examples: {
    bad: [
      definitionWith(anyObject)
        .replace('storage: true', 'storage: false')
        .replace('  versions:', '  versions:\n  ^^^^^^^^'),
    ],
    good: [definitionWith(anyObject)],
  },
  check(slice, report) {
    for (const spec of ofType(slice, 'CustomResourceDefinitionSpec')) {
      const list = pairOf(spec.node, 'versions')
      const versions = spec.children.filter(({ type }) => type === 'CustomResourceDefinitionVersion')
      if (!list || versions.length === 0 || get(spec.node, 'versions')?.templated) continue
      const stored = versions.filter(({ node }) => asBoolean(get(node, 'storage')) === true)
      const unknown = versions.some(
        ({ node }) => !isUnset(node, 'storage') && asBoolean(get(node, 'storage')) === undefined,
      )
      if (stored.length === 0 && !unknown) report(list.key.span, none)
      for (const { node } of stored.slice(1)) {
        const pair = pairOf(node, 'storage')
        if (pair) report(pointAt(pair), second)
      }
      const names = new Set<string>()
      for (const { node } of versions) {
        const name = textIn(node, 'name')
        const pair = pairOf(node, 'name')
        if (name && pair && names.has(name)) report(pointAt(pair), twice(name))
        if (name) names.add(name)
      }
    }
  },
} satisfies KubernetesRule

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const none: Words = {
  problem: { en: 'No version has `storage: true`', 'zh-cn': '没有任何版本写 `storage: true`' },
  remedy: { en: 'Set it on the version to keep objects in', 'zh-cn': '在用于存储的版本上写上它' },
}
const second: Words = {
  problem: { en: 'Another version has `storage: true` already', 'zh-cn': '已有另一个版本写了 `storage: true`' },
  remedy: { en: 'Leave it on one', 'zh-cn': '只保留一个' },
}
const twice = (name: string): Words => ({
  problem: { en: `The version \`${name}\` stands twice`, 'zh-cn': `版本 \`${name}\` 出现了两次` },
  remedy: { en: 'Rename or remove one', 'zh-cn': '改名或删掉一个' },
})
