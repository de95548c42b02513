import type { DockerfileRule } from '../../rule.js'
import { isGrep, readersOfLs } from './_ls.js'

export default {
  id: 'dockerfile/ls-output',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC2012'] },
  title: { en: 'The output of `ls` read by a program', 'zh-cn': '由程序读取 `ls` 的输出' },
  why: {
    en: '`ls` shows names for people: odd characters are replaced, and a name with a line break becomes two.',
    'zh-cn': '`ls` 的输出是给人看的：特殊字符会被替换，带换行的名字会变成两行。',
  },
  instead: { en: 'Use `find`, `stat` or a pattern.', 'zh-cn': '用 `find`、`stat` 或通配符。' },
  message: {
    en: '`{reader}` gets names here as `ls` shows them to people. `find` gives the real ones.',
    'zh-cn': '`{reader}` 读到的是 `ls` 给人看的名字。`find` 给出的才是真实的名字。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN ls /src | head -n 1 > /first
    ^^
`,
    ],
    good: ['FROM debian:13\nRUN find /src -maxdepth 1 -type f | head -n 1 > /first'],
  },
  check(document, report) {
    for (const { name, reader } of readersOfLs(document))
      if (!isGrep(reader)) report(name.span, { reader: reader.effective.name ?? '…' })
  },
} satisfies DockerfileRule
