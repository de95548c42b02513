import type { DockerfileRule } from '../../rule.js'
import { problemsOf } from '../syntax/_problems.js'

export default {
  id: 'dockerfile/invalid-escape',
  severity: 'error',
  title: { en: '`# escape=` is neither `\\` nor a backtick', 'zh-cn': '`# escape=` 既不是 `\\` 也不是反引号' },
  why: {
    en: 'Only these two characters can escape and continue lines. BuildKit stops at any other.',
    'zh-cn': '只有这两个字符可以用来转义和续行。其他字符会让 BuildKit 停下。',
  },
  instead: { en: 'Write `# escape=\\` or a backtick.', 'zh-cn': '写成 `# escape=\\` 或反引号。' },
  message: {
    en: 'Only `\\` and a backtick can escape; the build stops at `{value}`.',
    'zh-cn': '只有 `\\` 和反引号可以用来转义，构建会停在 `{value}`。',
  },
  fix: { title: { en: 'Change to a backtick', 'zh-cn': '改为反引号' }, safe: false },
  examples: {
    bad: [
      `
# escape=/
         ^
FROM alpine:3.20
`,
    ],
    good: ['# escape=`\nFROM alpine:3.20'],
  },
  check(document, report) {
    for (const { span, args } of problemsOf(document, 'invalid-escape'))
      report(
        span,
        { value: args.value ?? '' },
        { edits: [{ span, text: '`' }] },
        { title: { en: 'Change to `\\`', 'zh-cn': '改为 `\\`' }, edits: [{ span, text: '\\' }] },
      )
  },
} satisfies DockerfileRule
