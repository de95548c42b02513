import type { KubernetesRule } from '../../rule.js'
import { badFormats } from './_bad-format.js'

export default {
  id: 'kubernetes/label-value',
  severity: 'error',
  aliases: { 'kube-score': ['label-values'] },
  title: { en: 'A label value that is refused', 'zh-cn': '不被接受的标签值' },
  why: {
    en: 'Values of labels are short names that selectors compare, not free text: the API server refuses blanks, slashes and anything above 63 characters. Annotations take any text.',
    'zh-cn':
      '标签的值是供选择算符比较的短名字，不是自由文本：空格、斜杠和超过 63 个字符的值都会被 API 服务器拒绝。注解可以是任意文本。',
  },
  instead: { en: 'Shorten it to a name, or write it as an annotation.', 'zh-cn': '改成短名字，或写成注解。' },
  message: {
    en: 'Kubernetes refuses `{text}` as {place}: {problem}. {format}.',
    'zh-cn': 'Kubernetes 不接受 `{text}` 作为 {place}：{problem}。{format}。',
  },
  fix: { title: { en: 'Change to `{next}`', 'zh-cn': '改为 `{next}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Service
metadata:
  name: shop
  labels:
    team: web & mobile
          ^^^^^^^^^^^^
spec:
  selector:
    app: shop/web
         ^^^^^^^^
  ports:
    - port: 80
`,
    ],
    good: [
      `
apiVersion: v1
kind: Service
metadata:
  name: shop
  labels:
    team: web-and-mobile
  annotations:
    team: web & mobile
spec:
  selector:
    app: shop-web
  ports:
    - port: 80
`,
    ],
  },
  check: badFormats(format => format === 'label-value'),
} satisfies KubernetesRule
