import type { KubernetesRule } from '../../rule.js'
import { problemsIn } from '../../validate/index.js'
import { readerOf } from './_reader.js'
import { retyped } from './_retype.js'
import { capital, isSecret, placeWords, shapeWords, valueWords } from './_words.js'

export default {
  id: 'kubernetes/wrong-type',
  severity: 'error',
  aliases: { 'kube-linter': ['schema-validation'] },
  title: { en: 'A value of the wrong type', 'zh-cn': '值的类型不对' },
  why: {
    en: 'The API server decodes every field into one type and refuses an object in which one does not fit. `80` is a number and `"80"` a string; `yes`, `on` and `1e3` without quotes are no strings.',
    'zh-cn':
      'API 服务器会把每个字段解码成固定的类型，有一个对不上就拒绝整个对象。`80` 是数字，`"80"` 是字符串；不加引号的 `yes`、`on`、`1e3` 都不是字符串。',
  },
  instead: {
    en: 'Strings that look like something else need quotes; numbers, `true` and `false` must have none.',
    'zh-cn': '看起来像别的类型的字符串要加引号；数字、`true` 和 `false` 不能加引号。',
  },
  message: {
    en: '{place} has to be {wanted}, and this is {found}, so {reader} refuses it. {todo}',
    'zh-cn': '{place} 应为{wanted}，这里却是{found}，{reader}会拒绝。{todo}',
  },
  fix: { title: { en: 'Change the type', 'zh-cn': '修正类型' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    prometheus.io/scrape: true
                          ^^^^
spec:
  containers:
    - name: web
      image: nginx:1.29
      env:
        - name: DEBUG
          value: on
                 ^^
      ports:
        - containerPort: "8080"
                         ^^^^^^
`,
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
  ^^^^^^
    - app: web
    - tier: front
spec:
  containers:
  ^^^^^^^^^^
    name: web
    image: nginx:1.29
    command: ["nginx"]
`,
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name:web
  ^^^^^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
  annotations:
    prometheus.io/scrape: "true"
spec:
  containers:
    - name: web
      image: nginx:1.29
      env:
        - name: DEBUG
          value: "on"
      ports:
        - containerPort: 8080
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const problem of problemsIn(slice, settings, 'wrong-type')) {
      const { at, field, path, shape, node, resource } = problem
      const { todo, proposals } = retyped(problem)
      // nobody wants to read their password in a log
      const secret = isSecret(problem)
      report(
        at,
        {
          ...{ place: capital(placeWords(field, path)), wanted: shapeWords(shape), todo },
          reader: readerOf(resource),
          found: secret ? { en: 'something else', 'zh-cn': '别的类型' } : valueWords(node),
        },
        ...proposals.map(proposal => (secret ? { edits: proposal.edits, safe: proposal.safe ?? false } : proposal)),
      )
    }
  },
} satisfies KubernetesRule
