import type { KubernetesRule } from '../../rule.js'
import { problemsIn } from '../../validate/index.js'
import { aboutField } from './_field.js'

export default {
  id: 'kubernetes/unknown-custom-field',
  severity: 'warning',
  title: { en: 'A field that the custom resource does not have', 'zh-cn': '自定义资源没有这个字段' },
  why: {
    en: 'Fairlead knows the custom resources of the usual operators in one version each. If yours has the same fields, the API server refuses this one, or drops it in silence.',
    'zh-cn':
      'Fairlead 收录了常用 Operator 的自定义资源，每种只有一个版本。如果你的版本字段相同，API 服务器会拒绝这个字段，或悄悄丢弃它。',
  },
  instead: {
    en: 'Look it up in the documentation of the version that your cluster runs.',
    'zh-cn': '查阅集群所用版本的文档。',
  },
  message: {
    en: '`{owner}` has no field `{name}` in the version that Fairlead knows; the API server then refuses or drops it. {todo}',
    'zh-cn': '在 Fairlead 收录的版本里，`{owner}` 没有 `{name}` 字段，API 服务器会拒绝或丢弃它。{todo}',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: web
spec:
  secretNam: web-tls
  ^^^^^^^^^
  issuerRef:
    name: main
  dnsNames:
    - shop.example.com
`,
    ],
    good: [
      `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: web
spec:
  secretName: web-tls
  issuerRef:
    name: main
  dnsNames:
    - shop.example.com
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const problem of problemsIn(slice, settings, 'unknown-field'))
      if (problem.custom) report(problem.at, ...aboutField(problem))
  },
} satisfies KubernetesRule
