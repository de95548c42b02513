import type { DockerfileRule } from '../../rule.js'
import { emptyAssignments } from './_empty-assignments.js'

export default {
  id: 'dockerfile/empty-prefix-assignment',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC1007'] },
  title: { en: 'An empty assignment in front of a command', 'zh-cn': '命令前面的空赋值' },
  why: {
    en: '`A= b` is a fine way to run `b` with `A` empty, and looks like a slip.',
    'zh-cn': '`A= b` 可以让 `b` 在 `A` 为空的环境里运行，但看起来像笔误。',
  },
  instead: { en: "Write `A='' b`.", 'zh-cn': "写成 `A='' b`。" },
  message: {
    en: "`{name}=''` says plainly that it is meant to be empty.",
    'zh-cn': "写成 `{name}=''`，一看就知道是有意为空。",
  },
  fix: { title: { en: "Write `{name}=''`", 'zh-cn': "写成 `{name}=''`" }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN CFLAGS= ./configure
    ^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN CFLAGS=\'\' ./configure && while IFS= read -r line; do echo "$line"; done < /list'],
  },
  check(document, report) {
    for (const { assignment, plain } of emptyAssignments(document))
      report(
        assignment.span,
        { name: assignment.name },
        plain ? [{ span: { start: assignment.span.end, end: assignment.span.end }, text: "''" }] : [],
      )
  },
} satisfies DockerfileRule
