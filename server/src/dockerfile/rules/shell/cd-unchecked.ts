import type { DockerfileRule } from '../../rule.js'
import { uncheckedCds } from './_cd.js'

export default {
  id: 'dockerfile/cd-unchecked',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC2164'] },
  title: { en: 'A `cd` as the last command', 'zh-cn': '`cd` 是最后一条命令' },
  why: {
    en: 'It is the last one, so its failure does fail the step; a command that is added behind it with `;` would run in the wrong folder.',
    'zh-cn': '它是最后一条，失败时这一步也会失败；但以后在它后面用 `;` 加上的命令，可能会在错误的目录里执行。',
  },
  instead: { en: 'Use `WORKDIR`.', 'zh-cn': '用 `WORKDIR`。' },
  message: {
    en: 'Nothing but this `cd` notices when the folder is not there. `WORKDIR` says what is meant.',
    'zh-cn': '目录不存在时，只有这个 `cd` 自己知道。用 `WORKDIR` 更清楚。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN make && cd /src
            ^^
`,
    ],
    good: ['FROM debian:13\nWORKDIR /src', 'FROM debian:13\nRUN cd /src; make'],
  },
  check(document, report) {
    for (const { command, next } of uncheckedCds(document)) if (!next) report(command.name!.span)
  },
} satisfies DockerfileRule
