import { replaceScalar } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { problemsIn } from '../../validate/index.js'

export default {
  id: 'kubernetes/yaml-boolean',
  severity: 'hint',
  preset: 'strict',
  title: { en: '`yes`, `no`, `on` or `off` for a boolean', 'zh-cn': '用 `yes`、`no`、`on`、`off` 表示布尔值' },
  why: {
    en: 'Kubernetes reads YAML 1.1 and takes them for `true` and `false`. Most other tools read YAML 1.2 and see a text.',
    'zh-cn': 'Kubernetes 按 YAML 1.1 读取，会当作 `true`、`false`。多数其他工具按 YAML 1.2 读取，看到的是一段文本。',
  },
  instead: { en: 'Write `true` or `false`, which all read alike.', 'zh-cn': '写 `true` 或 `false`，谁来读都一样。' },
  message: {
    en: 'Kubernetes reads `{source}` as `{value}`, other tools as a text. Write `{value}`.',
    'zh-cn': 'Kubernetes 会把 `{source}` 读作 `{value}`，别的工具却当作文本。写成 `{value}`。',
  },
  fix: { title: { en: 'Change to `{value}`', 'zh-cn': '改为 `{value}`' }, safe: true },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: yes
               ^^^
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
  name: web
spec:
  hostNetwork: true
  containers:
    - name: web
      image: nginx:1.29
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const { at, node, value } of problemsIn(slice, settings, 'surprise'))
      if (typeof value === 'boolean')
        report(at, { source: node.source, value: String(value) }, replaceScalar(node, value))
  },
} satisfies KubernetesRule
