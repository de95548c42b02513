import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'kubernetes/bad-merge',
  severity: 'error',
  title: { en: '`<<` with something that is no map', 'zh-cn': '`<<` 后面不是映射' },
  why: {
    en: '`<<` takes the keys of another map in. From anything else nothing can be taken, and Kubernetes refuses the file.',
    'zh-cn': '`<<` 用来并入另一个映射的键。别的东西没有键可并，Kubernetes 会拒绝该文件。',
  },
  instead: {
    en: 'Name a map with an anchor (`&name`) and write `<<: *name`, or a list of such aliases.',
    'zh-cn': '用锚点（`&name`）给一个映射起名，再写 `<<: *name`，或者写这样的别名组成的列表。',
  },
  message: {
    en: '`<<` takes in the keys of a map, and this is none, so Kubernetes refuses the file. Point it at the anchor of a map.',
    'zh-cn': '`<<` 只能并入映射的键，而这里不是映射，Kubernetes 会拒绝该文件。让它指向某个映射的锚点。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: &name shop
data:
  <<: *name
  ^^^^^^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  labels: &labels
    app: shop
data:
  <<: *labels
`,
    ],
  },
  check(slice, report) {
    for (const { span } of problemsOf(slice, 'bad-merge')) report(span)
  },
} satisfies KubernetesRule
