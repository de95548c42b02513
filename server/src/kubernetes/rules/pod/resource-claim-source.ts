import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { podWith } from '../_examples.js'
import { head, ofType, setAmong } from '../_typed.js'

export default {
  id: 'kubernetes/resource-claim-source',
  severity: 'error',
  title: { en: 'A resource claim with no source, or with two', 'zh-cn': '资源申领没有来源，或有两个' },
  why: {
    en: 'A claim of a Pod is either one that exists (`resourceClaimName`) or one made for it from a template. The API server wants exactly one of the two.',
    'zh-cn': 'Pod 的资源申领要么引用已有的（`resourceClaimName`），要么按模板新建。API 服务器要求恰好一种。',
  },
  instead: {
    en: 'Keep `resourceClaimName` or `resourceClaimTemplateName`.',
    'zh-cn': '保留 `resourceClaimName` 或 `resourceClaimTemplateName` 之一。',
  },
  message: {
    en: 'A resource claim takes exactly one of `resourceClaimName` and `resourceClaimTemplateName`, and {found}: the API server refuses the Pod. Keep one.',
    'zh-cn':
      '资源申领在 `resourceClaimName` 和 `resourceClaimTemplateName` 中恰好写一个，而{found}，API 服务器会拒绝这个 Pod。保留一个。',
  },
  examples: {
    bad: [
      podWith(`
resourceClaims:
  - name: gpu
    resourceClaimName: gpu
    resourceClaimTemplateName: one-gpu
    ^^^^^^^^^^^^^^^^^^^^^^^^^`),
    ],
    good: [podWith('resourceClaims:\n  - name: gpu\n    resourceClaimTemplateName: one-gpu')],
  },
  check(slice, report) {
    for (const claim of ofType(slice, 'PodResourceClaim')) {
      const found = setAmong(claim.node, ['resourceClaimName', 'resourceClaimTemplateName'])
      const second = found[1] === undefined ? undefined : pairOf(claim.node, found[1])
      // up to 1.30 the two stood under `source`, and a group may give the claim since 1.36
      const other = claim.node.templated || claim.node.pairs.some(({ key }) => key.value !== 'name')
      if (second)
        report(
          second.key.span,
          { found: { en: 'both are written', 'zh-cn': '两个都写了' } },
          ...found.map(name => ({
            title: { en: `Remove \`${name}\``, 'zh-cn': `删除 \`${name}\`` },
            safe: false,
            edits: removeKeys(slice, claim.node, name),
          })),
        )
      else if (found.length === 0 && !other)
        report(head(claim), { found: { en: 'neither is written', 'zh-cn': '一个也没写' } })
    }
  },
} satisfies KubernetesRule
