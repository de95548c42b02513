import type { ShellCommand } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { risky } from '../run/_pipes.js'
import { emptyAssignments } from './_empty-assignments.js'

export default {
  id: 'dockerfile/space-after-equals',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC1007'] },
  title: { en: 'A space behind `=` in an assignment', 'zh-cn': '赋值的 `=` 后面有空格' },
  why: {
    en: 'The shell reads `A= b` as: run `b`, with `A` empty. The value becomes a command.',
    'zh-cn': 'shell 会把 `A= b` 读成：在 `A` 为空的环境里运行 `b`。值就成了命令。',
  },
  instead: { en: "Take the space out; for an empty value write `A=''`.", 'zh-cn': "去掉空格；确实要空值时写 `A=''`。" },
  message: {
    en: 'This runs `{word}` with `{name}` empty. Take the space behind `=` out.',
    'zh-cn': '这会在 `{name}` 为空的环境里运行 `{word}`。去掉 `=` 后面的空格。',
  },
  fix: { title: { en: 'Take the space out', 'zh-cn': '去掉空格' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN DEBIAN_FRONTEND= noninteractive && apt-get update
    ^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN DEBIAN_FRONTEND=noninteractive apt-get update',
      'FROM debian:13\nRUN while IFS= read -r line; do echo "$line"; done < /list && CFLAGS= ./configure && CFLAGS=\'\' make',
    ],
  },
  check(document, report) {
    for (const { assignment, word, command, plain } of emptyAssignments(document))
      if (!isProgram(command))
        report(
          assignment.span,
          { name: assignment.name, word: word.text },
          plain ? [{ span: { start: assignment.span.end, end: word.span.start }, text: '' }] : [],
        )
  },
} satisfies DockerfileRule

/** True where the word behind the space is surely a program. */
const isProgram = ({ effective: { name }, name: first }: ShellCommand): boolean =>
  name === undefined || first?.value?.includes('/') === true || risky.test(name) || common.test(name)

const common =
  /^(read|echo|printf|sh|bash|env|exec|eval|set|export|test|\[|ls|cat|cp|mv|rm|mkdir|sed|awk|grep|sort|find|xargs|python[\d.]*|node|perl|ruby|php|go|gcc|g\+\+|cc|configure|date|su|sudo|tee|ldconfig|dpkg|rpm|gpg|locale-gen|update-\S+)$/
