import { replaceScalar } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { problemsIn } from '../../validate/index.js'

export default {
  id: 'kubernetes/octal-number',
  severity: 'warning',
  title: { en: 'A number that Kubernetes reads as another one', 'zh-cn': 'Kubernetes 会读成另一个数的写法' },
  why: {
    en: 'Kubernetes reads YAML 1.1: a number with a leading zero is octal, so `010` is 8. Most editors and other tools read YAML 1.2 and see 10.',
    'zh-cn': 'Kubernetes 按 YAML 1.1 读取：前导零表示八进制，`010` 就是 8。多数编辑器和其他工具按 YAML 1.2 读作 10。',
  },
  instead: {
    en: 'Write the number that is meant in decimal. Only modes of files are written in octal by custom.',
    'zh-cn': '用十进制写出真正要的数。只有文件权限才习惯写成八进制。',
  },
  message: {
    en: 'Kubernetes reads `{source}` as {value}, not as most people and tools do. Write `{value}`, or the number that is meant.',
    'zh-cn': 'Kubernetes 会把 `{source}` 读作 {value}，与多数人和工具的理解不同。写成 `{value}`，或写真正要的数。',
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
  securityContext:
    runAsUser: 0100
               ^^^^
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
  securityContext:
    runAsUser: 100
  containers:
    - name: web
      image: nginx:1.29
  volumes:
    - name: config
      configMap:
        name: web
        defaultMode: 0640
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const { at, node, value } of problemsIn(slice, settings, 'surprise')) {
      if (typeof value !== 'number') continue
      const plain = node.source.replace(/^0+(?=\d)/, '')
      report(at, { source: node.source, value }, replaceScalar(node, value), {
        title: { en: `Change to \`${plain}\``, 'zh-cn': `改为 \`${plain}\`` },
        edits: /^\d+$/.test(plain) && plain !== node.source ? [{ span: node.span, text: plain }] : [],
        safe: false,
      })
    }
  },
} satisfies KubernetesRule
