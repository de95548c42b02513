import type { DockerfileRule } from '../../rule.js'
import { copyings } from './_sources.js'

export default {
  id: 'dockerfile/heredoc-destination',
  severity: 'error',
  local: true,
  title: { en: 'A heredoc stands where the destination belongs', 'zh-cn': '目标的位置写成了 heredoc' },
  why: {
    en: 'The last word of `COPY` and `ADD` is the destination. A heredoc is a source, so BuildKit refuses it there.',
    'zh-cn': '`COPY` 和 `ADD` 的最后一个词是目标。heredoc 是源，BuildKit 不接受它出现在这里。',
  },
  instead: {
    en: 'Write the destination behind the heredoc: `COPY <<EOF /path`.',
    'zh-cn': '在 heredoc 后面写目标：`COPY <<EOF /path`。',
  },
  message: {
    en: '`{heredoc}` is a source and can not be the destination; the build stops here. Write the path behind it.',
    'zh-cn': '`{heredoc}` 是源，不能作为目标，构建会在这里停下。把路径写在它后面。',
  },
  fix: { title: { en: 'Put the heredoc in front', 'zh-cn': '把 heredoc 移到前面' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
COPY /etc/motd <<EOF
               ^^^^^
Hello
EOF
`,
    ],
    good: ['FROM alpine:3.20\nCOPY <<EOF /etc/motd\nHello\nEOF'],
  },
  check(document, report) {
    for (const { instruction, sources, destination } of copyings(document)) {
      const heredoc = instruction.heredocs.find(({ span }) => span.start === destination.span.start)
      if (!heredoc) continue
      const text = document.text.slice(heredoc.span.start, heredoc.span.end)
      const [path] = sources
      const swap =
        sources.length === 1 && path
          ? [
              { span: path.span, text },
              { span: heredoc.span, text: document.text.slice(path.span.start, path.span.end) },
            ]
          : []
      report(heredoc.span, { heredoc: text }, swap)
    }
  },
} satisfies DockerfileRule
