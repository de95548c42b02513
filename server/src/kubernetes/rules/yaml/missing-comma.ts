import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'
import { blanksBefore } from './_text.js'

export default {
  id: 'kubernetes/missing-comma',
  severity: 'error',
  title: { en: 'A missing comma between brackets', 'zh-cn': '括号内缺少逗号' },
  why: {
    en: 'Between `[]` and `{}` only commas separate values, line breaks do not. Without them the file cannot be read.',
    'zh-cn': '在 `[]` 和 `{}` 里，只有逗号能分隔值，换行不行。少了逗号，文件无法读取。',
  },
  instead: { en: 'Write a comma after every value but the last.', 'zh-cn': '除最后一个外，每个值后面都写逗号。' },
  message: {
    en: 'Values between brackets need a comma between them, and the one before this lacks it, so the file cannot be read. Add the comma.',
    'zh-cn': '括号内的值要用逗号隔开，而前一个值后面没有，文件无法读取。补上逗号。',
  },
  fix: { title: { en: 'Add the comma', 'zh-cn': '补上逗号' }, safe: true },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: web
      image: nginx
      command: ["sh" "-c"]
                     ^
`,
    ],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: web
      image: nginx
      command: ["sh", "-c"]
`,
    ],
  },
  check({ text, problems }, report) {
    for (const { span } of problemsOf({ problems }, 'missing-comma')) {
      let at = blanksBefore(text, span.start)
      while (at > 0 && /\s/.test(text.charAt(at - 1))) at--
      // a comment in between would swallow the comma
      const commented = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).includes('#')
      report(span, {}, commented ? [] : [{ span: { start: at, end: at }, text: ',' }])
    }
  },
} satisfies KubernetesRule
