import type { KubernetesRule } from '../../rule.js'
import { asMap, get } from '../../tree.js'
import { isPlaceholder } from '../../validate/placeholders.js'
import { setKey } from '../_edits.js'
import { pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/instance-label',
  severity: 'information',
  preset: 'all',
  aliases: { polaris: ['metadataAndInstanceMismatched'] },
  title: { en: 'The instance label differs from the name', 'zh-cn': '实例标签与名称不同' },
  why: {
    en: 'Tools group resources by `app.kubernetes.io/instance`. Where it differs from the name, people look in the wrong place.',
    'zh-cn': '工具按 `app.kubernetes.io/instance` 归组。与名称不同时，人们会找错地方。',
  },
  instead: {
    en: 'Give both the same value, unless one release has several workloads.',
    'zh-cn': '除非一个发布包含多个工作负载，否则让两者一致。',
  },
  message: {
    en: '`app.kubernetes.io/instance` is `{instance}`, and the name is `{name}`. Make them agree.',
    'zh-cn': '`app.kubernetes.io/instance` 是 `{instance}`，而名称是 `{name}`。让两者一致。',
  },
  fix: { title: { en: 'Change to `{name}`', 'zh-cn': '改为 `{name}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  labels:
    app.kubernetes.io/instance: store
                                ^^^^^
spec:
  containers:
    - name: web
      image: nginx:1.29
`,
    ],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  labels:
    app.kubernetes.io/instance: shop
spec:
  containers:
    - name: web
      image: nginx:1.29
`,
    ],
  },
  check(slice, report) {
    for (const { root, name } of slice.resources) {
      const labels = asMap(get(root, 'metadata', 'labels'))
      const instance = textIn(labels, 'app.kubernetes.io/instance')
      if (!labels || name === undefined || isPlaceholder(name) || instance === undefined || instance === name) continue
      const at = pointIn({ node: labels, pair: undefined }, 'app.kubernetes.io/instance')
      report(at, { instance, name }, setKey(slice, labels, 'app.kubernetes.io/instance', name))
    }
  },
} satisfies KubernetesRule
