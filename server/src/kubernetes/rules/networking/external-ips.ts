import type { KubernetesRule } from '../../rule.js'
import { itemsOf, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/external-ips',
  severity: 'warning',
  aliases: { trivy: ['KSV-0108'] },
  title: { en: 'A Service takes foreign addresses', 'zh-cn': 'Service 占用外部地址' },
  why: {
    en: 'Traffic from inside the cluster to an address in `externalIPs` ends at this Service, whoever owns the address: that is CVE-2020-8554. The field is deprecated.',
    'zh-cn':
      '集群内发往 `externalIPs` 中地址的流量都会到这个 Service，不管地址属于谁：这就是 CVE-2020-8554。该字段已弃用。',
  },
  instead: {
    en: 'A Service of type `LoadBalancer`, or a Gateway.',
    'zh-cn': '使用 `LoadBalancer` 类型的 Service，或 Gateway。',
  },
  message: {
    en: 'Traffic to these addresses ends here, even where they belong to somebody else (CVE-2020-8554). Use a `LoadBalancer`.',
    'zh-cn': '发往这些地址的流量都会到这里，即使地址属于别人（CVE-2020-8554）。改用 `LoadBalancer`。',
  },
  fix: { title: { en: 'Remove `externalIPs`', 'zh-cn': '删除 `externalIPs`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  externalIPs: [203.0.113.7]\n  ^^^^^^^^^^^\n  selector: { app: shop }\n  ports:\n    - port: 80',
      ),
    ],
    good: [resourceWith('v1', 'Service', 'spec:\n  selector: { app: shop }\n  ports:\n    - port: 80')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'ServiceSpec')) {
      const pair = pairOf(node, 'externalIPs')
      if (pair && itemsOf(pair.value).length > 0) report(pair.key.span, {}, removeKeys(slice, node, 'externalIPs'))
    }
  },
} satisfies KubernetesRule
