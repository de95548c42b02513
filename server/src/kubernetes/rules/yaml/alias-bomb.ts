import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'kubernetes/alias-bomb',
  severity: 'error',
  title: { en: 'Aliases that multiply beyond measure', 'zh-cn': '别名层层相乘，数量失控' },
  why: {
    en: 'An alias of a list of aliases multiplies with every level: a few lines stand for millions of values. Kubernetes refuses such a file to protect its memory.',
    'zh-cn':
      '别名引用由别名组成的列表，每多一层就翻很多倍：短短几行就代表几百万个值。Kubernetes 会拒绝这样的文件，以免内存被耗尽。',
  },
  instead: {
    en: 'Write the values out, or keep to one level of aliases.',
    'zh-cn': '把值直接写出来，或者只用一层别名。',
  },
  message: {
    en: 'With this alias the document grows beyond 100,000 values, and Kubernetes refuses documents that blow up like that. Write the values out.',
    'zh-cn': '展开这个别名后，文档会超过 100000 个值；Kubernetes 会拒绝这样膨胀的文档。把值直接写出来。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
                                   ^^
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
  annotations: *labels
`,
    ],
  },
  check(slice, report) {
    for (const { span } of problemsOf(slice, 'alias-bomb')) report(span)
  },
} satisfies KubernetesRule
