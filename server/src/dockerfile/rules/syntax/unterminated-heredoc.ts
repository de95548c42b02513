import type { DockerfileRule } from '../../rule.js'
import { lineBreak } from '../_places.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'dockerfile/unterminated-heredoc',
  severity: 'error',
  local: true,
  title: { en: 'A heredoc is not ended', 'zh-cn': 'heredoc 没有结束' },
  why: {
    en: 'The text behind `<<EOF` goes on to a line that holds nothing but `EOF`. Where there is none, all the rest of the file belongs to it, and BuildKit stops.',
    'zh-cn': '`<<EOF` 的内容一直到只有 `EOF` 的那一行为止。没有这一行，文件剩余部分都会算进去，BuildKit 会停下。',
  },
  instead: {
    en: 'Write the delimiter on a line of its own, without blanks around it (`<<-` allows tabs in front).',
    'zh-cn': '单独写一行结束符，前后不留空格（`<<-` 允许前面有制表符）。',
  },
  message: {
    en: 'No line below is just `{name}`, so the heredoc swallows the rest of the file and the build stops. Add that line.',
    'zh-cn': '下面没有只写着 `{name}` 的一行，heredoc 会吞掉文件剩余部分，构建会停下。加上这一行。',
  },
  fix: { title: { en: 'Add `{name}` at the end', 'zh-cn': '在末尾加上 `{name}`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
RUN <<EOF
    ^^^^^
echo hello
`,
    ],
    good: ['FROM alpine:3.20\nRUN <<EOF\necho hello\nEOF', 'FROM alpine:3.20\nRUN <<-EOF\n\techo hello\n\tEOF'],
  },
  check(document, report) {
    const { text } = document
    for (const { span, args } of problemsOf(document, 'unterminated-heredoc')) {
      const newline = lineBreak(document)
      const before = text.endsWith('\n') ? '' : newline
      const end = { start: text.length, end: text.length }
      report(span, { name: args.name ?? '' }, [{ span: end, text: `${before}${args.name}${newline}` }])
    }
  },
} satisfies DockerfileRule
