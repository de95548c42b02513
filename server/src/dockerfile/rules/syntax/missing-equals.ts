import type { DockerfileRule } from '../../rule.js'
import { trailingComment } from '../_comments.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'dockerfile/missing-equals',
  severity: 'error',
  local: true,
  title: { en: 'A word without `=`', 'zh-cn': '缺少 `=`' },
  why: {
    en: 'Once one word of `ENV` or `LABEL` has a `=`, all of them need one. A value with blanks needs quotes. BuildKit stops at a word without.',
    'zh-cn':
      '`ENV` 或 `LABEL` 中只要有一个词带 `=`，其余的也都要带；含空格的值要加引号。遇到不带 `=` 的词，BuildKit 会停下。',
  },
  instead: {
    en: 'Write `key=value`, with quotes around a value with blanks.',
    'zh-cn': '写成 `key=value`，含空格的值加引号。',
  },
  message: {
    en: '`{word}` has no `=`, and the build stops here. Write `key=value`; a value with blanks needs quotes.',
    'zh-cn': '`{word}` 没有 `=`，构建会在这里停下。写成 `key=value`；含空格的值要加引号。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
ENV GREETING=hello world
                   ^^^^^
`,
      `
FROM alpine:3.20
ENV GREETING
    ^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nENV GREETING="hello world" A=b', 'FROM alpine:3.20\nARG GREETING'],
  },
  check(document, report) {
    const problems = [...problemsOf(document, 'missing-equals'), ...problemsOf(document, 'missing-value')]
    if (problems.length === 0) return
    const comments = document.instructions.flatMap(instruction => trailingComment(document, instruction) ?? [])
    for (const { span, args } of problems) {
      // the words of a comment are another rule's
      if (comments.some(comment => comment.start <= span.start && span.start < comment.end)) continue
      report(span, { word: args.word ?? '' })
    }
  },
} satisfies DockerfileRule
