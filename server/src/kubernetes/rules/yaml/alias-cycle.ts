import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'kubernetes/alias-cycle',
  severity: 'error',
  title: { en: 'An alias inside of its own anchor', 'zh-cn': '别名位于自己的锚点之内' },
  why: {
    en: 'A value that contains itself has no end, so Kubernetes refuses the file.',
    'zh-cn': '一个值若包含它自己，就没有尽头，Kubernetes 因此拒绝该文件。',
  },
  instead: {
    en: 'Let the alias point at an anchor that ends before it, or write the value out.',
    'zh-cn': '让别名指向在它之前就已结束的锚点，或者把值直接写出来。',
  },
  message: {
    en: '`*{name}` stands inside of `&{name}`, so the value would contain itself, and Kubernetes refuses that. Write the value out here.',
    'zh-cn': '`*{name}` 位于 `&{name}` 之内，这个值会包含它自己，Kubernetes 会拒绝。在这里把值直接写出来。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata: &meta
  name: shop
  labels: *meta
          ^^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: &name shop
  labels:
    app: *name
`,
    ],
  },
  check(slice, report) {
    for (const { span, args } of problemsOf(slice, 'alias-cycle')) report(span, args)
  },
} satisfies KubernetesRule
