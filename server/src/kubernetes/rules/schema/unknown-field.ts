import type { KubernetesRule } from '../../rule.js'
import { problemsIn } from '../../validate/index.js'
import { aboutField } from './_field.js'
import { isLenient, readerOf } from './_reader.js'

export default {
  id: 'kubernetes/unknown-field',
  severity: 'error',
  aliases: { 'kube-linter': ['schema-validation'] },
  title: { en: 'A field that does not exist', 'zh-cn': '不存在的字段' },
  why: {
    en: 'kubectl asks the API server to check strictly, and it refuses objects with fields it does not know. Without that check such a field is dropped in silence, and what it was to do never happens.',
    'zh-cn':
      'kubectl 会要求 API 服务器严格校验，含未知字段的对象会被拒绝。不做严格校验时，这个字段会被悄悄丢弃，它该起的作用永远不会生效。',
  },
  instead: {
    en: 'Spell the field as the API has it, capitals included, or delete it.',
    'zh-cn': '按 API 的写法拼写，大小写也算；或者删掉它。',
  },
  message: {
    en: '`{owner}` has no field `{name}`, so {reader} refuses this. {todo}',
    'zh-cn': '`{owner}` 没有 `{name}` 字段，{reader}会拒绝它。{todo}',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      imagePullpolicy: Always
      ^^^^^^^^^^^^^^^
`,
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      healthcheck: /healthz
      ^^^^^^^^^^^
`,
      `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              serviceName: web
              ^^^^^^^^^^^
              servicePort: 80
`,
    ],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      imagePullPolicy: Always
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const problem of problemsIn(slice, settings, 'unknown-field'))
      if (!problem.custom && !isLenient(problem.resource)) {
        const [args, ...proposals] = aboutField(problem)
        report(problem.at, { ...args, reader: readerOf(problem.resource) }, ...proposals)
      }
  },
} satisfies KubernetesRule
