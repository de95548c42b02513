import type { DockerfileRule } from '../../rule.js'
import { commentAbove, trailingComment } from '../_comments.js'
import { accepting } from './trailing-comment.js'

export default {
  id: 'dockerfile/trailing-comment-kept',
  severity: 'warning',
  local: true,
  title: { en: 'A comment that becomes part of a value', 'zh-cn': '注释成了值的一部分' },
  why: {
    en: 'Comments have lines of their own. `WORKDIR` takes `#` and what follows for part of the path, `VOLUME` for more paths, `ARG` for more names, and none of them complains.',
    'zh-cn':
      '注释要单独占一行。`WORKDIR` 会把 `#` 及其后的内容当成路径的一部分，`VOLUME` 当成更多路径，`ARG` 当成更多名称，而且都不会报错。',
  },
  instead: { en: 'Put the comment on the line above.', 'zh-cn': '把注释放到上一行。' },
  message: {
    en: '`{keyword}` keeps `#` and what follows as part of its value. Put the comment on the line above.',
    'zh-cn': '`{keyword}` 会把 `#` 及其后的内容保留为值的一部分。把注释放到上一行。',
  },
  fix: { title: { en: 'Move the comment up', 'zh-cn': '把注释移到上一行' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
WORKDIR /app # sources
             ^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\n# sources\nWORKDIR /app', 'FROM alpine:3.20\nWORKDIR /app/c#'],
  },
  check(document, report) {
    for (const instruction of document.instructions) {
      if (!accepting.has(instruction.keyword)) continue
      const comment = trailingComment(document, instruction)
      if (comment) report(comment, { keyword: instruction.keyword }, commentAbove(document, instruction, comment))
    }
  },
} satisfies DockerfileRule
