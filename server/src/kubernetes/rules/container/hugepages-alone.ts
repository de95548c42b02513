import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { ofType } from '../_typed.js'
import { isHugePages, limitsOf, requestsOf } from './_resources.js'

export default {
  id: 'kubernetes/hugepages-alone',
  severity: 'error',
  title: { en: 'Huge pages without CPU or memory', 'zh-cn': '只申请巨页，没有申请 CPU 或内存' },
  why: {
    en: 'A container cannot live on huge pages alone: the API server wants a request or limit of `cpu` or `memory` beside them.',
    'zh-cn': '容器不可能只靠巨页运行，API 服务器要求同时写 `cpu` 或 `memory` 的请求量或限制。',
  },
  instead: { en: 'Add `memory` or `cpu`.', 'zh-cn': '加上 `memory` 或 `cpu`。' },
  message: {
    en: 'A container cannot live on huge pages alone, and the API server refuses it. Ask for `memory` or `cpu` as well.',
    'zh-cn': '容器不能只靠巨页运行，API 服务器会拒绝。再申请 `memory` 或 `cpu`。',
  },
  examples: {
    bad: [containerWith('resources:\n  limits:\n    hugepages-2Mi: 64Mi\n    ^^^^^^^^^^^^^')],
    good: [containerWith('resources:\n  limits:\n    hugepages-2Mi: 64Mi\n    memory: 128Mi')],
  },
  check(slice, report) {
    for (const { node, parent } of ofType(slice, 'ResourceRequirements')) {
      const amounts = [...requestsOf(node), ...limitsOf(node)]
      const pages = amounts.find(({ name }) => isHugePages(name))
      if (!pages || parent?.type !== 'Container' || node.templated) continue
      if (!amounts.some(({ name }) => name === 'cpu' || name === 'memory')) report(pages.pair.key.span)
    }
  },
} satisfies KubernetesRule
