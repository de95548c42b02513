import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/useless-cat',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC2002'] },
  tag: 'unnecessary',
  title: { en: '`cat` of one file into a pipe', 'zh-cn': '只为一个文件的管道用了 `cat`' },
  why: {
    en: 'The next command can read the file itself: one process less, and no failure that the pipe hides.',
    'zh-cn': '下一条命令可以自己读文件：少一个进程，也少一处被管道掩盖的失败。',
  },
  instead: { en: 'Write `command < file`.', 'zh-cn': '写成 `命令 < 文件`。' },
  message: {
    en: '`{reader} < {file}` reads the file without `cat`.',
    'zh-cn': '`{reader} < {file}` 不用 `cat` 就能读这个文件。',
  },
  fix: { title: { en: 'Leave `cat` out', 'zh-cn': '去掉 `cat`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN cat /etc/passwd | cut -d: -f1 > /users
    ^^^
`,
    ],
    good: ['FROM debian:13\nRUN cut -d: -f1 < /etc/passwd > /users && cat /a /b | sort > /c && cat /x/* | sort > /d'],
  },
  check(document, report) {
    for (const { nodes, plain } of builtOf(document))
      for (const { kind, children, negated } of nodes) {
        const [first, second] = children
        const cat = first?.command
        const reader = second?.command
        const file = cat?.words[1]
        if (kind !== 'pipeline' || negated || cat?.name?.value !== 'cat' || !reader || !file || cat.words.length !== 2)
          continue
        if (file.text.startsWith('-') || file.expansions.some(({ kind: what }) => what === 'glob' || what === 'brace'))
          continue
        if (
          cat.redirects.length > 0 ||
          cat.assignments.length > 0 ||
          reader.redirects.some(({ operator }) => operator.startsWith('<'))
        )
          continue
        const last = reader.words.at(-1)
        report(
          cat.name.span,
          { reader: reader.name?.text ?? '…', file: file.text },
          plain && last
            ? [
                { span: { start: cat.span.start, end: reader.span.start }, text: '' },
                { span: { start: last.span.end, end: last.span.end }, text: ` < ${file.text}` },
              ]
            : [],
        )
      }
  },
} satisfies DockerfileRule
