import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { ofType, pointAt, textIn } from '../_typed.js'
import { anyObject, definitionWith } from './_examples.js'

export default {
  id: 'kubernetes/crd-group',
  severity: 'error',
  title: { en: 'A group of custom resources without a domain', 'zh-cn': '自定义资源的组不是域名' },
  why: {
    en: 'Names without a dot are kept for the groups of Kubernetes itself. The API server refuses them in a definition.',
    'zh-cn': '不带点的组名保留给 Kubernetes 自身，定义里这样写会被 API 服务器拒绝。',
  },
  instead: {
    en: 'Use a domain that you own, such as `shop.example.com`.',
    'zh-cn': '使用自己拥有的域名，例如 `shop.example.com`。',
  },
  message: {
    en: 'The API server refuses the group `{group}`: names without a dot belong to Kubernetes itself. Use a domain, such as `{group}.example.com`.',
    'zh-cn': 'API 服务器不接受组 `{group}`：不带点的名字属于 Kubernetes 自身。使用域名，例如 `{group}.example.com`。',
  },
  examples: {
    bad: [definitionWith(anyObject, 'widgets.shop', 'shop').replace('group: shop', 'group: shop\n         ^^^^')],
    good: [definitionWith(anyObject)],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'CustomResourceDefinitionSpec')) {
      const group = textIn(node, 'group')
      const pair = pairOf(node, 'group')
      if (group && pair && !group.includes('.')) report(pointAt(pair), { group })
    }
  },
} satisfies KubernetesRule
