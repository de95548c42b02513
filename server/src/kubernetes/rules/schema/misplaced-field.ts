import type { Edit } from '../../../core/types.js'
import type { KubernetesRule } from '../../rule.js'
import { type Of, problemsIn } from '../../validate/index.js'
import { movePair, wrapPair } from './_move.js'
import { pathWords } from './_words.js'

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
    en: '`{owner}` has no field `{name}`; it belongs to {home}. The API server refuses it here. Move it there.',
    'zh-cn': '`{owner}` 没有 `{name}` 字段，它属于{home}。写在这里 API 服务器会拒绝。把它移过去。',
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
      const { at, owner, name, home } = problem
      const path = pathWords(home)
      const place = { en: path.en, 'zh-cn': home.length === 0 ? path['zh-cn'] : ` ${path['zh-cn']}` }
      report(at, { owner: owner.name.split('/').at(-1) ?? '', name, home: place }, move(problem))
    }
  },
} satisfies KubernetesRule

function move({ resource: { slice }, map, path, pair, home, target, direction }: Of<'misplaced-field'>): Edit[] {
  if (target) return movePair(slice, map, pair, target)
  // the map is not there yet: make it around the field
  const way = home.slice(path.length)
  const keys = way.filter(step => typeof step === 'string')
  return direction === 'down' && keys.length === way.length ? wrapPair(slice, map, pair, keys) : []
}
