import type { KubernetesRule } from '../../rule.js'
import { problemsIn } from '../../validate/index.js'
import { badFormats, ownGrammars } from './_bad-format.js'
import { placeWords, shortened } from './_words.js'

export default {
  id: 'kubernetes/invalid-format',
  severity: 'error',
  title: { en: 'A text that does not have the right form', 'zh-cn': '文本格式不对' },
  why: {
    en: 'Names, labels, addresses, quantities, schedules and images each follow a grammar, and Kubernetes refuses what does not: the API server at once, or the kubelet when it starts the container.',
    'zh-cn':
      '名称、标签、地址、数量、定时表达式、镜像各有格式要求，不符合的 Kubernetes 不接受：要么 API 服务器当场拒绝，要么 kubelet 启动容器时失败。',
  },
  instead: { en: 'Write it as the message says.', 'zh-cn': '按提示的格式写。' },
  message: {
    en: 'Kubernetes refuses `{text}` as {place}: {problem}. {format}.',
    'zh-cn': 'Kubernetes 不接受 `{text}` 作为 {place}：{problem}。{format}。',
  },
  fix: { title: { en: 'Change to `{next}`', 'zh-cn': '改为 `{next}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: Web_App
        ^^^^^^^
`,
      `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "@dayly"
            ^^^^^^^^
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: shop/report:1.4
              resources:
                limits:
                  memory: 1GB
                          ^^^
`,
      `
apiVersion: v1
kind: Secret
metadata:
  name: db
data:
  password: s3cret!
            ^^^^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: Secret
metadata:
  name: db
data:
  password: czNjcmV0IQ==
stringData:
  user: s3cret!
`,
    ],
  },
  check(slice, report, context) {
    badFormats(format => !ownGrammars.has(format))(slice, report, context)
    for (const { at, node, field, path, pattern } of problemsIn(slice, context.settings, 'bad-pattern'))
      report(at, {
        ...{ text: shortened(String(node.value)), place: placeWords(field, path) },
        problem: { en: 'it does not match the pattern of the field', 'zh-cn': '不符合该字段要求的模式' },
        format: { en: `The pattern is \`${pattern}\``, 'zh-cn': `模式为 \`${pattern}\`` },
      })
  },
} satisfies KubernetesRule
