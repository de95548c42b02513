import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'
import { blanksBefore } from './_text.js'

export default {
  id: 'kubernetes/text-after-separator',
  severity: 'error',
  title: { en: 'Something behind `---` on its line', 'zh-cn': '`---` 所在行后面还有内容' },
  why: {
    en: 'YAML would allow it, kubectl does not: behind `---` it takes a comment and nothing else.',
    'zh-cn': 'YAML 本身允许，但 kubectl 不允许：`---` 后面只能有注释。',
  },
  instead: { en: 'Begin the document on the line below.', 'zh-cn': '从下一行开始写文档内容。' },
  message: {
    en: 'kubectl refuses a file with anything but a comment behind `---`. Move this to the line below.',
    'zh-cn': '`---` 后面除了注释还有别的内容时，kubectl 会拒绝该文件。把它移到下一行。',
  },
  fix: { title: { en: 'Move it to the line below', 'zh-cn': '移到下一行' }, safe: true },
  examples: {
    bad: [
      `
--- {apiVersion: v1, kind: Namespace, metadata: {name: shop}}
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `
--- # the namespace
apiVersion: v1
kind: Namespace
metadata:
  name: shop
`,
    ],
  },
  check({ text, problems }, report) {
    const newline = text.includes('\r\n') ? '\r\n' : '\n'
    for (const { span } of problemsOf({ problems }, 'after-separator'))
      report(span, {}, [{ span: { start: blanksBefore(text, span.start), end: span.start }, text: newline }])
  },
} satisfies KubernetesRule
