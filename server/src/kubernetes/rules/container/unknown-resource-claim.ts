import { listed } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { get, pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { around, mapsIn, ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/unknown-resource-claim',
  severity: 'error',
  title: {
    en: 'A container uses a resource claim that the Pod does not have',
    'zh-cn': '容器引用了 Pod 没有声明的资源申领',
  },
  why: {
    en: 'A container takes devices from the claims in `resourceClaims` of its Pod, by name. The API server refuses names that are not there.',
    'zh-cn': '容器按名字使用 Pod 的 `resourceClaims` 里的申领，写了不存在的名字，API 服务器会拒绝。',
  },
  instead: {
    en: 'Add the claim to `resourceClaims`, or correct the name.',
    'zh-cn': '在 `resourceClaims` 里加上它，或改正名字。',
  },
  message: {
    en: 'The Pod has no resource claim `{name}` ({known}), and the API server refuses the container. Add it to `resourceClaims`, or correct the name.',
    'zh-cn':
      '这个 Pod 没有名为 `{name}` 的资源申领（{known}），API 服务器会拒绝。在 `resourceClaims` 里加上它，或改正名字。',
  },
  examples: {
    bad: [
      podWith(`
resourceClaims:
  - name: gpu
    resourceClaimTemplateName: one-gpu
containers:
  - name: train
    image: example.com/train:1.2
    resources:
      claims:
        - name: gpus
                ^^^^`),
    ],
    good: [
      podWith(`
resourceClaims:
  - name: gpu
    resourceClaimTemplateName: one-gpu
containers:
  - name: train
    image: example.com/train:1.2
    resources:
      claims:
        - name: gpu`),
    ],
  },
  check(slice, report) {
    for (const resources of ofType(slice, 'ResourceRequirements')) {
      const spec = around(resources, 'PodSpec')
      const claims = get(spec?.node, 'resourceClaims')
      if (!spec || spec.node.templated || claims?.templated) continue
      const names = mapsIn(claims).map(claim => textIn(claim, 'name'))
      if (names.includes(undefined)) continue
      for (const claim of mapsIn(get(resources.node, 'claims'))) {
        const name = textIn(claim, 'name')
        const pair = pairOf(claim, 'name')
        if (!name || !pair || names.includes(name)) continue
        const known =
          names.length === 0 ? { en: 'it has none', 'zh-cn': '一个也没有' } : listed(names.map(one => `\`${one}\``))
        report(pointAt(pair), { name, known })
      }
    }
  },
} satisfies KubernetesRule
