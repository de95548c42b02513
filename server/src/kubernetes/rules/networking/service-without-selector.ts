import type { KubernetesRule } from '../../rule.js'
import { asMap, entries, get } from '../../tree.js'
import { isPartial } from '../../validate/partial.js'
import { resourceWith } from '../_examples.js'
import { isUnset, ofType, textIn } from '../_typed.js'
import { resourceHead } from '../hygiene/_resource.js'

export default {
  id: 'kubernetes/service-without-selector',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['dangling-service'] },
  title: { en: 'A Service without a selector', 'zh-cn': '没有选择算符的 Service' },
  why: {
    en: 'Kubernetes finds no Pods for it: connections go where somebody writes EndpointSlices by hand, and nowhere until then.',
    'zh-cn': 'Kubernetes 不会为它查找 Pod：要有人手写 EndpointSlice，连接才有去处。',
  },
  instead: {
    en: 'Add a `selector`, or keep the EndpointSlice in the same file; `type: ExternalName` for a name outside.',
    'zh-cn': '加上 `selector`，或把 EndpointSlice 放在同一个文件里；指向外部名字时用 `type: ExternalName`。',
  },
  message: {
    en: 'Without a `selector` this Service has no Pods, only what an EndpointSlice names. Add one, or see to it that the EndpointSlice exists.',
    'zh-cn':
      '没有 `selector`，这个 Service 就没有 Pod，只有 EndpointSlice 里写的地址。加上它，或确认有 EndpointSlice。',
  },
  examples: {
    bad: [
      resourceWith('v1', 'Service', 'spec:\n  ports:\n    - port: 80').replace(
        'name: shop\n',
        'name: shop\n        ^^^^\n',
      ),
    ],
    good: [
      resourceWith('v1', 'Service', 'spec:\n  selector: { app: shop }\n  ports:\n    - port: 80'),
      resourceWith('v1', 'Service', 'spec:\n  type: ExternalName\n  externalName: shop.example.com'),
    ],
  },
  check(slice, report) {
    for (const { node, resource } of ofType(slice, 'ServiceSpec')) {
      if (resource.kind !== 'Service' || textIn(node, 'type') === 'ExternalName' || isPartial(resource)) continue
      const selector = asMap(get(node, 'selector'))
      if (isUnset(node, 'selector') || (selector && !selector.templated && entries(selector).length === 0))
        report(resourceHead(resource))
    }
  },
} satisfies KubernetesRule
