import type { DockerfileRule } from '../../rule.js'
import { problemsOf } from '../syntax/_problems.js'

export default {
  id: 'dockerfile/repeated-directive',
  severity: 'error',
  title: { en: 'A parser directive is given twice', 'zh-cn': '解析器指令重复' },
  why: {
    en: 'Each of `syntax`, `escape` and `check` may stand once. BuildKit stops at the second.',
    'zh-cn': '`syntax`、`escape`、`check` 各自只能写一次。写第二次，BuildKit 会停下。',
  },
  instead: { en: 'Keep one of them.', 'zh-cn': '只保留一个。' },
  message: {
    en: '`# {name}=` is already there, and the build stops at the second one. Keep one of them.',
    'zh-cn': '前面已经有 `# {name}=`，构建会停在第二个。只保留一个。',
  },
  fix: { title: { en: 'Remove this line', 'zh-cn': '删除这一行' }, safe: false },
  examples: {
    bad: [
      `
# syntax=docker/dockerfile:1
# syntax=docker/dockerfile:1.7
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
FROM alpine:3.20
`,
    ],
    good: ['# syntax=docker/dockerfile:1\n# check=skip=all\nFROM alpine:3.20'],
  },
  check(document, report) {
    for (const { span, args } of problemsOf(document, 'repeated-directive')) {
      const start = document.text.lastIndexOf('\n', span.start - 1) + 1
      const newline = document.text.indexOf('\n', span.end)
      const end = newline < 0 ? document.text.length : newline + 1
      report(span, { name: args.name ?? '' }, [{ span: { start, end }, text: '' }])
    }
  },
} satisfies DockerfileRule
