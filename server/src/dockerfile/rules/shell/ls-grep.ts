import type { DockerfileRule } from '../../rule.js'
import { isGrep, readersOfLs } from './_ls.js'

export default {
  id: 'dockerfile/ls-grep',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2010'] },
  title: { en: '`ls | grep` to choose files', 'zh-cn': '用 `ls | grep` 挑选文件' },
  why: {
    en: '`ls` shows names for people: odd characters are replaced, and a name with a line break becomes two.',
    'zh-cn': '`ls` 的输出是给人看的：特殊字符会被替换，带换行的名字会变成两行。',
  },
  instead: { en: 'Use a pattern, or `find … -name`.', 'zh-cn': '用通配符，或者 `find … -name`。' },
  message: {
    en: 'A pattern or `find … -name` chooses files by their real names; `ls` shows them for people.',
    'zh-cn': '用通配符或 `find … -name` 按真实的名字挑选文件；`ls` 的输出是给人看的。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN ls /src | grep -v test > /list
    ^^
`,
    ],
    good: ["FROM debian:13\nRUN find /src -mindepth 1 -maxdepth 1 ! -name '*test*' > /list"],
  },
  check(document, report) {
    for (const { name, reader } of readersOfLs(document)) if (isGrep(reader)) report(name.span)
  },
} satisfies DockerfileRule
