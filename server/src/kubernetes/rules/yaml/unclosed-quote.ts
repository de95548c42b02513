import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'kubernetes/unclosed-quote',
  severity: 'error',
  title: { en: 'A quote that is never closed', 'zh-cn': '引号没有闭合' },
  why: {
    en: 'Everything up to the closing quote belongs to the value. Where there is none, the rest of the file is swallowed and cannot be read.',
    'zh-cn': '直到右引号为止的内容都属于这个值。没有右引号，文件余下的部分会被一并吞掉，无法读取。',
  },
  instead: { en: 'Close the quote where the value ends.', 'zh-cn': '在值结束处补上引号。' },
  message: {
    en: 'The quote that opens this value is never closed, so the file cannot be read. Add `{quote}` where the value ends.',
    'zh-cn': '这个值开头的引号没有闭合，文件无法读取。在值结束处补上 `{quote}`。',
  },
  fix: { title: { en: 'Add `{quote}`', 'zh-cn': '补上 `{quote}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: "shop
        ^^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: "shop"
`,
    ],
  },
  check({ text, problems }, report) {
    for (const { span } of problemsOf({ problems }, 'unclosed-quote')) {
      const quote = text.charAt(span.start)
      report(span, { quote }, [{ span: { start: span.end, end: span.end }, text: quote }])
    }
  },
} satisfies KubernetesRule
