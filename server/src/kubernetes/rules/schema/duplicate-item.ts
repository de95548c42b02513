import type { KubernetesRule } from '../../rule.js'
import { problemsIn } from '../../validate/index.js'

export default {
  id: 'kubernetes/duplicate-item',
  severity: 'error',
  title: { en: 'Two items of a list with one identity', 'zh-cn': '列表中有两项标识相同' },
  why: {
    en: 'Kubernetes tells the items of this list apart by some of their fields, such as `name`. It refuses a list in which two are alike.',
    'zh-cn': 'Kubernetes 靠 `name` 等字段区分这个列表的各项。出现两个相同的，就会被拒绝。',
  },
  instead: { en: 'Give one of them another value, or delete it.', 'zh-cn': '给其中一项换个值，或删掉它。' },
  message: {
    en: 'Item {first} of `{list}` has {keys} already, and the API server refuses two. Change or delete one.',
    'zh-cn': '`{list}` 的第 {first} 项已经是 {keys}，API 服务器不接受重复。修改或删掉其中一项。',
  },
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
    - name: web
            ^^^
      image: busybox:1.37
`,
      `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
    - name: other
      port: 80
            ^^
      protocol: TCP
`,
    ],
    good: [
      `
apiVersion: v1
kind: Service
metadata:
  name: dns
spec:
  selector:
    app: dns
  ports:
    - name: dns
      port: 53
    - name: dns-udp
      port: 53
      protocol: UDP
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const { at, field, keys, first } of problemsIn(slice, settings, 'duplicate-item')) {
      const named = Object.entries(keys).map(([key, value]) => `\`${key}: ${value}\``)
      report(at, {
        ...{ list: field.name, first: first + 1 },
        keys: { en: named.join(' and '), 'zh-cn': named.join(' 且 ') },
      })
    }
  },
} satisfies KubernetesRule
