import type { DockerfileRule } from '../../rule.js'
import { commentAbove, trailingComment } from '../_comments.js'

/** Those that accept it and take it for something else: the next rule's. */
export const accepting: ReadonlySet<string> = new Set(['ARG', 'VOLUME', 'WORKDIR'])

export default {
  id: 'dockerfile/trailing-comment',
  severity: 'error',
  local: true,
  title: { en: 'A comment behind an instruction', 'zh-cn': '指令后面写了注释' },
  why: {
    en: 'Comments have lines of their own. Behind an instruction `#` is an ordinary argument: a port, a file, part of an image’s name. The build stops.',
    'zh-cn': '注释要单独占一行。写在指令后面时，`#` 只是普通的参数：端口、文件，或镜像名的一部分。构建会停下。',
  },
  instead: { en: 'Put the comment on the line above.', 'zh-cn': '把注释放到上一行。' },
  message: {
    en: '`{keyword}` takes `#` and what follows for arguments, and the build fails. Put the comment on the line above.',
    'zh-cn': '`{keyword}` 会把 `#` 及其后的内容当成参数，构建会失败。把注释放到上一行。',
  },
  fix: { title: { en: 'Move the comment up', 'zh-cn': '把注释移到上一行' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20 # small
                 ^^^^^^^
`,
      `
FROM alpine:3.20
EXPOSE 8080 # the web server
            ^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      '# small\nFROM alpine:3.20',
      'FROM alpine:3.20\nRUN apk update # refresh',
      'FROM alpine:3.20\nLABEL note="a # b"',
      'FROM alpine:3.20\nADD https://github.com/example/app.git#main /src',
    ],
  },
  check(document, report) {
    for (const instruction of document.instructions) {
      if (accepting.has(instruction.keyword)) continue
      const comment = trailingComment(document, instruction)
      if (!comment) continue
      report(comment, { keyword: instruction.keyword }, commentAbove(document, instruction, comment))
    }
  },
} satisfies DockerfileRule
