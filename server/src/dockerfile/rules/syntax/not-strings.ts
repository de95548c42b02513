import type { DockerfileRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'dockerfile/not-strings',
  severity: 'error',
  local: true,
  title: { en: 'A JSON array with something other than strings', 'zh-cn': 'JSON 数组里有字符串以外的内容' },
  why: {
    en: 'The exec form takes strings alone. A number or `true` without quotes stops the build.',
    'zh-cn': 'exec 形式只接受字符串。不带引号的数字或 `true` 会让构建停下。',
  },
  instead: { en: 'Put quotes around every word.', 'zh-cn': '给每个单词加上双引号。' },
  message: {
    en: '`{keyword}` takes strings alone, and the build stops here. Put quotes around every word.',
    'zh-cn': '`{keyword}` 只接受字符串，构建会在这里停下。给每个单词加上双引号。',
  },
  fix: { title: { en: 'Put quotes around every word', 'zh-cn': '给每个单词加上双引号' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
CMD ["sleep", 60]
    ^^^^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nCMD ["sleep", "60"]'],
  },
  check(document, report) {
    for (const { span, args } of problemsOf(document, 'not-strings')) {
      const values = parsed(document.text.slice(span.start, span.end))
      const flat = values?.every(value => typeof value !== 'object')
      const json = flat ? `[${values?.map(value => JSON.stringify(String(value))).join(', ')}]` : undefined
      report(span, { keyword: args.keyword ?? '' }, json === undefined ? [] : [{ span, text: json }])
    }
  },
} satisfies DockerfileRule

/** The array, where it stands on one line. */
function parsed(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
