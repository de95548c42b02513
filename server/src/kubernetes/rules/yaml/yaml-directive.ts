import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'
import { wholeLines } from './_text.js'

export default {
  id: 'kubernetes/yaml-directive',
  severity: 'error',
  title: { en: 'A `%` directive above the document', 'zh-cn': '文档前面有 `%` 指令' },
  why: {
    en: 'kubectl cuts a file at its `---` lines before it reads the pieces, and a directive on its own is no document: it refuses the file.',
    'zh-cn': 'kubectl 先按 `---` 行切分文件，再逐段读取。单独的指令不成文档，它会拒绝该文件。',
  },
  instead: {
    en: 'Delete the line. Kubernetes reads every file by the same rules.',
    'zh-cn': '删掉这一行。Kubernetes 对所有文件用同一套规则。',
  },
  message: {
    en: 'kubectl does not take YAML directives and refuses the file. Delete the line.',
    'zh-cn': 'kubectl 不接受 YAML 指令，会拒绝该文件。删掉这一行。',
  },
  fix: { title: { en: 'Delete the line', 'zh-cn': '删除这一行' }, safe: true },
  examples: {
    bad: [
      `
%YAML 1.2
^^^^^^^^^
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
`,
    ],
    good: [
      `
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
`,
    ],
  },
  check({ text, problems }, report) {
    for (const { span } of problemsOf({ problems }, 'directive'))
      report(span, {}, [{ span: wholeLines(text, span), text: '' }])
  },
} satisfies KubernetesRule
