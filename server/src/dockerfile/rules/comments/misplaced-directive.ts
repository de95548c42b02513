import type { DockerfileRule } from '../../rule.js'
import { lineBreak, lineNumber } from '../_places.js'

export default {
  id: 'dockerfile/misplaced-directive',
  severity: 'warning',
  title: { en: 'A parser directive that comes too late', 'zh-cn': '解析器指令写得太靠后' },
  why: {
    en: '`# syntax=` and `# escape=` count only at the very top: the first line that is no directive ends them, be it a comment or an empty line. Further down they are ordinary comments.',
    'zh-cn':
      '`# syntax=` 和 `# escape=` 只有写在最开头才有效：只要出现一行不是解析器指令的内容（包括注释和空行），后面的就都只是普通注释。',
  },
  instead: { en: 'Move it to the top of the file.', 'zh-cn': '移到文件最开头。' },
  message: {
    en: '`# {name}=` counts only at the very top of the file; here it is an ordinary comment. Move it to line 1.',
    'zh-cn': '`# {name}=` 只有在文件最开头才有效，写在这里只是普通注释。移到第 1 行。',
  },
  fix: { title: { en: 'Move it to the top', 'zh-cn': '移到最开头' }, safe: false },
  examples: {
    bad: [
      `
# Copyright
# syntax=docker/dockerfile:1
^^^^^^^^^^^^^^^^^^^^^^^^^^^^
FROM alpine:3.20
`,
      `
FROM alpine:3.20
# escape=\\
^^^^^^^^^^
`,
    ],
    good: ['# syntax=docker/dockerfile:1\n# Copyright\nFROM alpine:3.20', '# a syntax = the grammar\nFROM alpine:3.20'],
  },
  check(document, report) {
    for (const { text, span, inside } of document.comments) {
      const name = /^(syntax|escape)\s*=\s*\S+$/i.exec(text)?.[1]?.toLowerCase()
      if (name === undefined || inside) continue
      const taken = document.directives.some(one => one.name === name && one.effect === 'known')
      if (taken) continue
      const at = document.text.lastIndexOf('\n', span.start - 1) + 1
      const newline = document.text.indexOf('\n', span.end)
      const line = { start: at, end: newline < 0 ? span.end : newline + 1 }
      const top = document.text.charCodeAt(0) === 0xfeff ? 1 : 0
      const written = document.text.slice(span.start, span.end)
      report(
        span,
        { name },
        lineNumber(document, span.start) === 1
          ? []
          : [
              { span: { start: top, end: top }, text: `${written}${lineBreak(document)}` },
              { span: line, text: '' },
            ],
      )
    }
  },
} satisfies DockerfileRule
