import type { KubernetesRule } from '../../rule.js'
import { problemsIn } from '../../validate/index.js'
import { ownerName } from './_field.js'
import { homeWords, moveHome } from './_move.js'
import { isLenient, readerFirst } from './_reader.js'

export default {
  id: 'kubernetes/misplaced-field',
  severity: 'error',
  title: { en: 'A field at the wrong level', 'zh-cn': '字段写错了层级' },
  why: {
    en: 'The field exists, a level further out or further in. Here the API server does not know it and refuses the object; without strict checking it drops the field in silence.',
    'zh-cn': '这个字段是有的，只是在外一层或里一层。写在这里 API 服务器不认识，会拒绝对象；不做严格校验时则悄悄丢弃。',
  },
  instead: { en: 'Move it to its level; the quick fix does.', 'zh-cn': '移到它所属的层级，快速修复可以代劳。' },
  message: {
    en: '`{owner}` has no field `{name}`; it belongs to {home}. {reader} refuses it here. Move it there.',
    'zh-cn': '`{owner}` 没有 `{name}` 字段，它属于{home}。写在这里 {reader}会拒绝。把它移过去。',
  },
  fix: { title: { en: 'Move to {home}', 'zh-cn': '移到{home}' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      replicas: 3
      ^^^^^^^^
      containers:
        - name: web
          image: nginx:1.29
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
  ports:
  ^^^^^
    - containerPort: 80
`,
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
containers:
^^^^^^^^^^
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
  containers:
    - name: web
      image: nginx:1.29
      ports:
        - containerPort: 80
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const problem of problemsIn(slice, settings, 'misplaced-field')) {
      if (isLenient(problem.resource)) continue
      const { at, name, home, resource } = problem
      report(
        at,
        { owner: ownerName(problem), name, home: homeWords(home), reader: readerFirst(resource) },
        moveHome(problem),
      )
    }
  },
} satisfies KubernetesRule
