import type { KubernetesRule } from '../../rule.js'
import { get, pairOf } from '../../tree.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/system-priority-class',
  severity: 'error',
  title: { en: 'A priority class named like one of the system', 'zh-cn': '优先级类用了系统保留的名字' },
  why: {
    en: 'Names that begin with `system-` are kept for the priority classes of Kubernetes itself. The API server refuses others.',
    'zh-cn': '以 `system-` 开头的名字保留给 Kubernetes 自带的优先级类，其他一律拒绝。',
  },
  instead: { en: 'Choose another name.', 'zh-cn': '换一个名字。' },
  message: {
    en: 'Names that begin with `system-` belong to Kubernetes itself, and the API server refuses `{name}`. Choose another name.',
    'zh-cn': '以 `system-` 开头的名字属于 Kubernetes 自身，API 服务器不接受 `{name}`。换一个名字。',
  },
  examples: {
    bad: [
      `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata:
  name: system-shop
        ^^^^^^^^^^^
value: 1000
`,
    ],
    good: [
      `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata:
  name: shop
value: 1000
`,
    ],
  },
  check(slice, report) {
    for (const { node, resource } of ofType(slice, 'PriorityClass')) {
      const { name } = resource
      const pair = pairOf(get(node, 'metadata'), 'name')
      if (pair && name?.startsWith('system-') && !own.has(name)) report(pointAt(pair), { name })
    }
  },
} satisfies KubernetesRule

const own = new Set(['system-cluster-critical', 'system-node-critical'])
